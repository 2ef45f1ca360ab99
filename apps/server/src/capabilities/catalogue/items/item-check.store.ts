import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { BookNumberUse } from "../call-numbers/book-number.ts";
import { on } from "../tables.ts";

/** Which of the records can take items: those that are there and not merged or deleted. */
export async function findLiveRecords(at: Database | Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await on(at)
    .selectFrom("record")
    .select("id")
    .where("id", "in", [...ids])
    .where("deleted_at", "is", null)
    .where("merged_into", "is", null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The records that volumes belong to, by volume. */
export async function recordsOfVolumes(at: Database | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("volume")
    .select(["id", "record_id"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.record_id]));
}

/** The records that holdings belong to, by holdings. */
export async function recordsOfHoldings(at: Database | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("holdings")
    .select(["id", "record_id"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.record_id]));
}

/** Items that have one of these accession numbers, by number; of several the first. */
export async function findAccessionHolders(
  at: Database | Tx,
  numbers: readonly string[],
): Promise<Map<string, { id: string; recordId: string }[]>> {
  if (numbers.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("item")
    .select(["id", "record_id", "accession_number"])
    .where("accession_number", "in", [...numbers])
    .orderBy("id")
    .limit(200)
    .execute();
  const holders = rows.map((row) => ({ id: row.id, recordId: row.record_id, number: row.accession_number ?? "" }));
  return Map.groupBy(holders, ({ number }) => number);
}

const owners = statement<
  [readonly string[], readonly string[], readonly number[]],
  { series: string; class: string; number: number; record_id: string; work_id: string | null }
>(
  "catalogue.find-number-owners",
  `select b.series, b.class, b.number, b.record_id, r.work_id
   from unnest($1::text[], $2::text[], $3::integer[]) as given (series, class, number)
   join catalogue.book_number b using (series, class, number)
   join catalogue.record r on r.id = b.record_id`,
);

export interface NumberOwner extends BookNumberUse {
  readonly recordId: string;
  readonly workId: string | undefined;
}

/** The records that 种次号 were given to. */
export async function findNumberOwners(at: Database | Tx, uses: readonly BookNumberUse[]): Promise<NumberOwner[]> {
  if (uses.length === 0) return [];
  const rows = await owners.rows(
    at,
    uses.map(({ series }) => series),
    uses.map(({ classNumber }) => classNumber),
    uses.map(({ number }) => number),
  );
  return rows.map((row) => ({
    series: row.series,
    classNumber: row.class,
    number: row.number,
    recordId: row.record_id,
    workId: row.work_id ?? undefined,
  }));
}

/** The works that records belong to. */
export async function worksOfRecords(at: Database | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("record")
    .select(["id", "work_id"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.flatMap((row) => (row.work_id === null ? [] : [[row.id, row.work_id] as const])));
}
