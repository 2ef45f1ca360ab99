import type { MarcJson } from "@wenyuan/marc";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

export type ChangedKind = "record" | "item" | "authority";

/** The latest change of a thing, with the state it is in now. */
export interface Change {
  readonly position: string;
  readonly kind: ChangedKind;
  readonly id: string;
  readonly changedAt: Date;
  /** Null for what is there no more at all. */
  readonly version: number | null;
  /** Deleted, withdrawn or merged away. */
  readonly deleted: boolean;
  /** Not for readers. */
  readonly suppressed: boolean;
  readonly mergedInto: string | null;
  /** Of an item: the record it belongs to. */
  readonly recordId: string | null;
}

const note = statement<[ChangedKind, readonly string[]], never>(
  "catalogue.note-changes",
  `insert into catalogue.change (kind, subject_id)
   select $1, id from unnest($2::bigint[]) with ordinality as given (id, n) order by n
   on conflict (kind, subject_id) do update set position = nextval('catalogue.change_position'), changed_at = now()`,
);

/** Puts things at the end of the feed, each once, at the place of its last mention. */
export async function noteChanges(tx: Tx, kind: ChangedKind, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await note.rows(tx, kind, [...new Set(ids.toReversed())].toReversed());
}

const after = statement<[string, readonly string[], number], Change>(
  "catalogue.changes-after",
  `select change.position, change.kind, change.subject_id as id, change.changed_at as "changedAt",
     coalesce(record.version, item.version, authority.version) as version,
     coalesce(record.deleted_at is not null, item.withdrawn_at is not null, authority.deleted_at is not null, true) as deleted,
     coalesce(record.suppressed, item.suppressed, false) as suppressed,
     coalesce(record.merged_into, authority.merged_into) as "mergedInto", item.record_id as "recordId"
   from catalogue.change
   left join catalogue.record on change.kind = 'record' and record.id = change.subject_id
   left join catalogue.item on change.kind = 'item' and item.id = change.subject_id
   left join catalogue.authority on change.kind = 'authority' and authority.id = change.subject_id
   where change.position > $1 and change.kind = any($2)
   order by change.position limit $3`,
);

/** Changes after a place in the feed, in its order. */
export async function changesAfter(
  at: Database | Tx,
  since: string,
  { kinds, limit }: { readonly kinds: readonly ChangedKind[]; readonly limit: number },
): Promise<Change[]> {
  return await after.rows(at, since, kinds, limit);
}

const marcs = statement<[readonly string[]], { id: string; profile: string; marc: MarcJson }>(
  "catalogue.marc-of-changes",
  "select id, profile, marc from catalogue.record where id = any($1::bigint[]) and deleted_at is null and not suppressed",
);

/** The content of records that may be shown. */
export async function findMarc(
  at: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, { readonly profile: string; readonly marc: MarcJson }>> {
  if (ids.length === 0) return new Map();
  return new Map((await marcs.rows(at, ids)).map((row) => [row.id, row]));
}
