import type { AuthorRow } from "@wenyuan/call-number";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { RecordSummary } from "../records/record-summary.ts";
import { on } from "../tables.ts";

/** A record as far as its call number depends on it. */
export interface ClassedRecord {
  readonly id: string;
  readonly workId: string | null;
  readonly summary: RecordSummary;
}

export async function findClassedRecord(at: Database | Tx, id: string): Promise<ClassedRecord | undefined> {
  return await on(at)
    .selectFrom("record")
    .select(["id", "work_id as workId", "summary"])
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
}

/** A call number that items of a record bear. */
export interface BorneCallNumber {
  readonly recordId: string;
  readonly title: string;
  readonly callNumber: string;
}

const ofWork = statement<[string], BorneCallNumber>(
  "catalogue.call-numbers-of-work",
  `select distinct r.id as "recordId", r.summary->'title'->>'text' as title, i.call_number as "callNumber"
   from catalogue.record r join catalogue.item i on i.record_id = r.id
   where r.work_id = $1 and i.call_number is not null and i.withdrawn_at is null
   order by r.id, i.call_number limit 200`,
);

/** The call numbers of all editions of a work. */
export async function callNumbersOfWork(at: Database | Tx, workId: string): Promise<BorneCallNumber[]> {
  return await ofWork.rows(at, workId);
}

const inRange = statement<[string, string], BorneCallNumber>(
  "catalogue.call-numbers-in-range",
  `select distinct r.id as "recordId", r.summary->'title'->>'text' as title, i.call_number as "callNumber"
   from catalogue.item i join catalogue.record r on r.id = i.record_id
   where i.withdrawn_at is null and i.call_number_key >= $1 and i.call_number_key < $2 limit 500`,
);

/** The call numbers in a stretch of the shelf: the works of one author in one class. */
export async function callNumbersBetween(at: Database | Tx, from: string, before: string): Promise<BorneCallNumber[]> {
  return await inRange.rows(at, from, before);
}

/** The rows of a loaded table of author numbers; none when it is not there. */
export async function readAuthorRows(at: Database | Tx, table: string): Promise<AuthorRow[]> {
  return await on(at)
    .selectFrom("author_number")
    .select(["name", "number"])
    .where("author_table", "=", table)
    .execute();
}

/** The kind of a loaded table of author numbers: `names` or `corners`. */
export async function findAuthorTable(at: Database | Tx, code: string): Promise<string | undefined> {
  const row = await on(at).selectFrom("author_table").select("kind").where("code", "=", code).executeTakeFirst();
  return row?.kind;
}

export interface NewAuthorTable {
  readonly code: string;
  readonly name: string;
  readonly kind: "names" | "corners";
  readonly loadedBy: string;
  readonly rows: readonly AuthorRow[];
}

/** Puts a table in the place of the former one of its code. */
export async function replaceAuthorTable(tx: Tx, { code, name, kind, loadedBy, rows }: NewAuthorTable): Promise<void> {
  await on(tx).deleteFrom("author_table").where("code", "=", code).execute();
  await on(tx).insertInto("author_table").values({ code, name, kind, loaded_by: loadedBy }).execute();
  await insertRows.rows(
    tx,
    code,
    rows.map((row) => row.name),
    rows.map((row) => row.number),
  );
}

const insertRows = statement<[string, readonly string[], readonly string[]], never>(
  "catalogue.insert-author-numbers",
  `insert into catalogue.author_number (author_table, name, number)
   select $1, name, number from unnest($2::text[], $3::text[]) as given (name, number)`,
);
