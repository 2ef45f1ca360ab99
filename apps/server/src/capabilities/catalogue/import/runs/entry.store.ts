import { sql } from "kysely";
import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { statement } from "../../../../kernel/db/statement.ts";
import { on } from "../../tables.ts";
import type { Entry, NewEntry, Outcome } from "./entry.ts";

const insert = statement<[string, string], never>(
  "catalogue.insert-import-entries",
  `insert into catalogue.import_entry
     (import_id, number, "offset", outcome, repaired, title, source_key, record_id, version_before, version_after, findings, raw)
   select $1, number, "offset", outcome, repaired, title, "sourceKey", "recordId", "versionBefore", "versionAfter",
     findings, decode(raw, 'base64')
   from json_to_recordset($2::json) as given (number integer, "offset" bigint, outcome text, repaired boolean, title text,
     "sourceKey" text, "recordId" bigint, "versionBefore" integer, "versionAfter" integer, findings jsonb, raw text)`,
);

/** Writes down what became of records; an entry without findings has none. */
export async function insertEntries(tx: Tx, importId: string, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => (entry.findings.length > 0 ? entry : { ...entry, findings: undefined }));
  await insert.rows(tx, importId, JSON.stringify(rows));
}

const earlier = statement<[string, readonly string[]], { key: string; count: number; number: number }>(
  "catalogue.earlier-import-keys",
  // By the index for each key: no statistics of a table that grows meanwhile can talk the planner into reading all of it.
  `select given.key, met.count, met.number from unnest($2::text[]) as given (key), lateral (
     select count(*)::integer as count, min(number) as number from catalogue.import_entry
     where import_id = $1 and source_key = given.key) as met
   where met.count > 0`,
);

/** How often each key was met before in this import, and where first: systems do export two records under one number. */
export async function earlierKeys(
  tx: Tx,
  importId: string,
  keys: readonly string[],
): Promise<Map<string, { count: number; number: number }>> {
  if (keys.length === 0) return new Map();
  return new Map((await earlier.rows(tx, importId, keys)).map(({ key, ...met }) => [key, met]));
}

const insertItemRows = statement<[string, readonly number[], readonly string[]], never>(
  "catalogue.insert-import-items",
  `insert into catalogue.import_item (import_id, number, item_id)
   select $1, given.number, given.item_id from unnest($2::integer[], $3::bigint[]) as given (number, item_id)`,
);

/** Remembers which items came with which record of the file. */
export async function insertImportItems(
  tx: Tx,
  importId: string,
  items: readonly { readonly number: number; readonly itemId: string }[],
): Promise<void> {
  if (items.length === 0) return;
  await insertItemRows.rows(
    tx,
    importId,
    items.map(({ number }) => number),
    items.map(({ itemId }) => itemId),
  );
}

/** What the report shows of an import's records: all, of one outcome, or those that somebody has to look at. */
export type EntryFilter = Outcome | "repaired" | "noted" | "all";

export interface EntryPage {
  readonly filter: EntryFilter;
  readonly after: number;
  readonly limit: number;
}

/** Entries in the order of the file. */
export async function listEntries(
  at: Database | Tx,
  importId: string,
  { filter, after, limit }: EntryPage,
): Promise<Entry[]> {
  const rows = await on(at)
    .selectFrom("import_entry")
    .select(["number", "offset", "outcome", "repaired", "title", "source_key", "record_id", "version_before"])
    .select(["version_after", "findings", sql<boolean>`raw is not null`.as("has_raw")])
    .where("import_id", "=", importId)
    .where("number", ">", after)
    // What was repaired is said, so that the index of what is said finds it.
    .$if(filter === "repaired", (query) => query.where("repaired", "=", true).where("findings", "is not", null))
    .$if(filter === "noted", (query) => query.where("findings", "is not", null))
    // Written out, since PostgreSQL cannot tell of a value that an index of refused ones has them.
    .$if(filter === "refused", (query) => query.where(sql<boolean>`outcome = 'refused'`))
    .$if(filter === "created" || filter === "changed" || filter === "unchanged" || filter === "skipped", (query) =>
      query.where("outcome", "=", filter as Outcome),
    )
    .orderBy("number")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    offset: Number(row.offset),
    outcome: row.outcome as Outcome,
    repaired: row.repaired,
    findings: row.findings ?? [],
    hasRaw: row.has_raw,
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.source_key === null ? {} : { sourceKey: row.source_key }),
    ...(row.record_id === null ? {} : { recordId: row.record_id }),
    ...(row.version_before === null ? {} : { versionBefore: row.version_before }),
    ...(row.version_after === null ? {} : { versionAfter: row.version_after }),
  }));
}

/** Refused records as they came, in the order of the file. */
export async function listRefused(
  at: Database | Tx,
  importId: string,
  after: number,
): Promise<{ number: number; raw: Uint8Array }[]> {
  const rows = await on(at)
    .selectFrom("import_entry")
    .select(["number", "raw"])
    .where("import_id", "=", importId)
    .where(sql<boolean>`outcome = 'refused'`)
    .where("raw", "is not", null)
    .where("number", ">", after)
    .orderBy("number")
    .limit(50)
    .execute();
  return rows.flatMap(({ number, raw }) => (raw === null ? [] : [{ number, raw }]));
}
