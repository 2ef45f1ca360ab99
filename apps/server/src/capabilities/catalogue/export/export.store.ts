import type { MarcJson, Profile } from "@wenyuan/marc";
import type { Database } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

export interface ExportedRecord {
  readonly id: string;
  readonly profile: Profile;
  readonly marc: MarcJson;
  readonly deleted: boolean;
}

const columns = `id, profile, marc, deleted_at is not null as deleted`;

// Deleted ones go out only where somebody follows changes: he has to hear of them.
const whole = statement<[string, number, boolean], ExportedRecord>(
  "catalogue.export-whole",
  `select ${columns} from catalogue.record
   where id > $1 and (deleted_at is null or $3) order by id limit $2`,
);

/** All records in the order of their ids, after one. */
export async function recordsInOrder(
  at: Database,
  { after, limit, deleted }: { after: string; limit: number; deleted: boolean },
): Promise<ExportedRecord[]> {
  return await whole.rows(at, after, limit, deleted);
}

const changed = statement<[string, string, Date, number], ExportedRecord & { readonly updatedAt: string }>(
  "catalogue.export-changed",
  `select ${columns}, updated_at::text as "updatedAt" from catalogue.record
   where (updated_at, id) > ($1::timestamptz, $2::bigint) and updated_at <= $3 order by updated_at, id limit $4`,
);

/** Records changed after an instant, up to another, in the order of their changes. */
export async function recordsChangedSince(
  at: Database,
  { since, after, until, limit }: { since: string; after: string; until: Date; limit: number },
): Promise<(ExportedRecord & { readonly updatedAt: string })[]> {
  return await changed.rows(at, since, after, until, limit);
}

const byIds = statement<[readonly string[]], ExportedRecord>(
  "catalogue.export-by-ids",
  `select ${columns.replaceAll(/\b(id|profile|marc|deleted_at)\b/g, "record.$1")} from unnest($1::bigint[]) with ordinality as given (id, n)
   join catalogue.record on record.id = given.id order by given.n`,
);

/** Records by their ids, in the order given; missing ones are left out. */
export async function recordsByIds(at: Database, ids: readonly string[]): Promise<ExportedRecord[]> {
  return ids.length === 0 ? [] : await byIds.rows(at, ids);
}
