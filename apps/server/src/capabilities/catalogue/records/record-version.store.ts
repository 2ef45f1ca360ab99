import type { MarcJson, Profile } from "@wenyuan/marc";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { RecordAct } from "./edited-record.store.ts";

/** A state of a record's content, with when and by whom it was made. */
export interface RecordVersion {
  readonly version: number;
  readonly profile: Profile;
  readonly marc: MarcJson;
  readonly changedAt: Date;
  readonly changedBy: string;
  readonly act: RecordAct;
}

const all = `
  select version, profile, marc, changed_at as "changedAt", changed_by as "changedBy", act from catalogue.record_version where record_id = $1
  union all
  select version, profile, marc, updated_at, changed_by, act from catalogue.record where id = $1`;

const one = statement<[string, number], RecordVersion>(
  "catalogue.find-version",
  `select * from (${all}) as versions where version = $2`,
);

/** A version of a record, the present one or an earlier; undefined when there is none. */
export async function findVersion(at: Database | Tx, id: string, version: number): Promise<RecordVersion | undefined> {
  const [row] = await one.rows(at, id, version);
  return row;
}

const present = statement<[string, number], RecordVersion>(
  "catalogue.present-version",
  `select version, profile, marc, updated_at as "changedAt", changed_by as "changedBy", act from catalogue.record
   where id = $1 and version < $2`,
);

const earlier = statement<[string, number, number], RecordVersion>(
  "catalogue.earlier-versions",
  `select version, profile, marc, changed_at as "changedAt", changed_by as "changedBy", act from catalogue.record_version
   where record_id = $1 and version < $2 order by version desc limit $3`,
);

/** Versions below a number, the newest first. */
export async function listVersions(
  at: Database | Tx,
  id: string,
  { before, limit }: { readonly before: number; readonly limit: number },
): Promise<RecordVersion[]> {
  const now = await present.rows(at, id, before);
  return [...now, ...(await earlier.rows(at, id, before, limit - now.length))];
}
