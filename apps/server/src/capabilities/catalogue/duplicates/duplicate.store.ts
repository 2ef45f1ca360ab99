import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { RecordSummary } from "../records/record-summary.ts";
import { on } from "../tables.ts";

/** Two records that may be one. */
export interface DuplicatePair {
  readonly oneId: string;
  readonly otherId: string;
  readonly points: number;
  readonly reasons: readonly string[];
}

/** Up to where in the feed of changes records were compared, locked; undefined while another worker has it in hand. */
export async function lockProgress(tx: Tx): Promise<string | undefined> {
  const row = await on(tx)
    .selectFrom("duplicate_progress")
    .select("position")
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row?.position;
}

export async function saveProgress(tx: Tx, position: string): Promise<void> {
  await on(tx).updateTable("duplicate_progress").set({ position }).execute();
}

export interface ComparedRecord {
  readonly id: string;
  readonly matchKey: string | null;
  /** `isbn 9787020002207` … */
  readonly numbers: readonly string[];
}

const compared = statement<[readonly string[]], ComparedRecord>(
  "catalogue.find-compared-records",
  `select id, match_key as "matchKey",
     array(select type || ' ' || value from catalogue.record_identifier where record_id = record.id) as numbers
   from catalogue.record where id = any($1::bigint[]) and deleted_at is null`,
);

/** What records are compared by; deleted ones are left out. */
export async function findCompared(at: Tx, ids: readonly string[]): Promise<ComparedRecord[]> {
  return await compared.rows(at, ids);
}

const forget = statement<[readonly string[]], never>(
  "catalogue.forget-duplicates",
  `delete from catalogue.duplicate where dismissed_at is null
     and (one_id = any($1::bigint[]) or other_id = any($1::bigint[]))`,
);

const keep = statement<[string], never>(
  "catalogue.keep-duplicates",
  `insert into catalogue.duplicate (one_id, other_id, points, reasons)
   select "oneId", "otherId", points, reasons
   from json_to_recordset($1::json) as given ("oneId" bigint, "otherId" bigint, points integer, reasons jsonb)
   on conflict (one_id, other_id) do update set points = excluded.points, reasons = excluded.reasons`,
);

/** Puts the pairs of some records in the place of those found before; what an editor dismissed stays dismissed. */
export async function replacePairs(tx: Tx, ids: readonly string[], pairs: readonly DuplicatePair[]): Promise<void> {
  await forget.rows(tx, ids);
  if (pairs.length > 0) await keep.rows(tx, JSON.stringify(pairs));
}

export interface ListedPair {
  readonly id: string;
  readonly points: number;
  readonly reasons: readonly string[];
  readonly one: PairedRecord;
  readonly other: PairedRecord;
}

export interface PairedRecord {
  readonly id: string;
  readonly version: number;
  readonly profile: string;
  readonly summary: RecordSummary;
}

/** Where a page begins: after the pair of these points and id. */
export interface PairPlace {
  readonly points: number;
  readonly id: string;
}

const paired = (record: string) =>
  `json_build_object('id', ${record}.id::text, 'version', ${record}.version, 'profile', ${record}.profile, 'summary', ${record}.summary)`;

const listed = `
  select duplicate.id, duplicate.points, duplicate.reasons, ${paired("one")} as one, ${paired("other")} as other
  from catalogue.duplicate
  join catalogue.record as one on one.id = duplicate.one_id and one.deleted_at is null
  join catalogue.record as other on other.id = duplicate.other_id and other.deleted_at is null
  where duplicate.dismissed_at is null`;

const list = statement<[number, string, number], ListedPair>(
  "catalogue.list-duplicates",
  `${listed} and duplicate.points <= $1 and (duplicate.points < $1 or duplicate.id > $2) order by duplicate.points desc, duplicate.id limit $3`,
);

/** Pairs that nobody dismissed, the likeliest first. */
export async function listPairs(at: Database, after: PairPlace, limit: number): Promise<ListedPair[]> {
  return await list.rows(at, after.points, after.id, limit);
}

const ofRecord = statement<[string], ListedPair>(
  "catalogue.duplicates-of-record",
  `${listed} and (duplicate.one_id = $1 or duplicate.other_id = $1) order by duplicate.points desc, duplicate.id limit 50`,
);

/** The pairs of one record, fifty at most. */
export async function pairsOfRecord(at: Database, id: string): Promise<ListedPair[]> {
  return await ofRecord.rows(at, id);
}

/** Says that two records are two, or takes that back. @returns whether they were a pair */
export async function setDismissed(
  tx: Tx,
  { oneId, otherId }: Pick<DuplicatePair, "oneId" | "otherId">,
  dismissed: { readonly at: Date; readonly by: string } | null,
): Promise<boolean> {
  const { numUpdatedRows } = await on(tx)
    .updateTable("duplicate")
    .set({ dismissed_at: dismissed?.at ?? null, dismissed_by: dismissed?.by ?? null })
    .where("one_id", "=", oneId)
    .where("other_id", "=", otherId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
