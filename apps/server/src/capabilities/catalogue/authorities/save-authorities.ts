import { type MarcRecord, type Profile, toMarcJson } from "@wenyuan/marc";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { authoritiesChanged } from "../events.ts";
import { replaceForms, writeAuthorities } from "./authority.store.ts";
import { describeAuthority } from "./authority-record.ts";
import { linkWaitingHeadings } from "./heading-link.store.ts";

export interface AuthorityOrigin {
  readonly source: string;
  readonly profile: Profile;
  /** `account:12`, `import:7`, `system`. */
  readonly by: string;
}

/** An authority record and what it is known by within its source; the keys of a batch are distinct. */
export interface KeyedAuthority {
  readonly key: string;
  readonly record: MarcRecord;
}

export interface SavedAuthorities {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Records that have no heading to be linked by are not kept. */
  readonly withoutHeading: readonly string[];
  /** Of those created or changed. */
  readonly ids: readonly string[];
  /** Headings of records that found their authority now. */
  readonly linked: number;
}

/** Stores authority records whole with their forms, keeps what they were, and links the headings that were waiting for them. */
export async function saveAuthorities(
  tx: Tx,
  records: readonly KeyedAuthority[],
  origin: AuthorityOrigin,
): Promise<SavedAuthorities> {
  const described = records.map(({ key, record }) => ({
    key,
    record,
    said: describeAuthority(record, origin.profile),
  }));
  const withoutHeading = described.flatMap(({ key, said }) => (said ? [] : [key]));
  const contents = described.flatMap(({ key, record, said }) =>
    said ? [{ key, marc: toMarcJson(record), ...said }] : [],
  );
  const rows = contents.map(({ forms: _forms, ...content }) => content);
  const written = await writeAuthorities(tx, rows, origin);
  const byKey = new Map(contents.map((one) => [one.key, one]));
  await replaceForms(
    tx,
    written.map(({ id, key }) => ({ id, ...byKey.get(key)! })),
  );
  const ids = written.map((one) => one.id);
  const linked = await linkWaitingHeadings(tx, ids);
  if (ids.length > 0) await publish(tx, authoritiesChanged, [{ ids }]);
  const created = written.filter((one) => one.version === 1).length;
  const changed = written.length - created;
  return { created, changed, unchanged: contents.length - written.length, withoutHeading, ids, linked };
}
