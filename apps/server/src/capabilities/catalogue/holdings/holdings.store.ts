import type { MarcJson } from "@wenyuan/marc";
import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { Editing } from "../records/editing.ts";
import { on } from "../tables.ts";
import type { Holdings, HoldingsFacts } from "./holdings.ts";

const columns = [
  "id",
  "record_id",
  "location",
  "call_number",
  "statement",
  "source",
  "source_key",
  "marc",
  "version",
] as const;

/** The holdings of a record, by location. */
export async function holdingsOfRecord(at: Database | Tx, recordId: string): Promise<Holdings[]> {
  const rows = await on(at)
    .selectFrom("holdings")
    .select([...columns])
    .where("record_id", "=", recordId)
    .orderBy("location")
    .orderBy("id")
    .execute();
  return rows.map(holdingsOf);
}

export async function insertHoldings(
  tx: Tx,
  recordId: string,
  { location, callNumber, statement, changedBy }: HoldingsFacts & { readonly changedBy: string },
): Promise<Holdings> {
  const row = await on(tx)
    .insertInto("holdings")
    .values({
      record_id: recordId,
      location,
      call_number: callNumber ?? null,
      statement: statement ?? null,
      changed_by: changedBy,
    })
    .returning([...columns])
    .executeTakeFirstOrThrow();
  return holdingsOf(row);
}

/** Writes holdings that are still in the version that was looked at. @returns undefined when they are not, or not there */
export async function replaceHoldings(
  tx: Tx,
  id: string,
  edit: HoldingsFacts & { readonly version: number; readonly changedBy: string; readonly now: Date },
): Promise<Holdings | undefined> {
  const row = await on(tx)
    .updateTable("holdings")
    .set({
      location: edit.location,
      call_number: edit.callNumber ?? null,
      statement: edit.statement ?? null,
      ...(edit.marc === undefined ? {} : { marc: JSON.stringify(edit.marc) }),
      changed_by: edit.changedBy,
      updated_at: edit.now,
      version: sql<number>`version + 1`,
    })
    .where("id", "=", id)
    .where("version", "=", edit.version)
    .returning([...columns])
    .executeTakeFirst();
  return row && holdingsOf(row);
}

/** The holdings, locked; undefined when there are none. */
export async function lockHoldings(tx: Tx, id: string): Promise<Holdings | undefined> {
  const row = await on(tx)
    .selectFrom("holdings")
    .select([...columns])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && holdingsOf(row);
}

const restore = statement<[string], HoldingsRow>(
  "catalogue.restore-holdings",
  `insert into catalogue.holdings (id, record_id, location, call_number, statement, profile, marc, source, source_key, changed_by)
     overriding system value
   select id, "recordId", location, "callNumber", statement, case when marc is null then null else 'marc21' end, marc, source,
     "sourceKey", by
   from json_to_record($1::json) as given (id bigint, "recordId" bigint, location text, "callNumber" text, statement text, marc jsonb,
     source text, "sourceKey" text, by text)
   returning id, record_id, location, call_number, statement, source, source_key, marc, version`,
);

/** Makes holdings that were removed anew, under their number. */
export async function restoreHoldings(
  tx: Tx,
  holdings: HoldingsFacts & { readonly id: string; readonly recordId: string; readonly by: string },
): Promise<Holdings> {
  const [row] = await restore.rows(tx, JSON.stringify(holdings));
  return holdingsOf(row!);
}

/** Holdings of a source as they are to be: one for each key. */
export interface SourcedHoldings extends HoldingsFacts {
  readonly recordId: string;
  readonly source: string;
  readonly sourceKey: string;
  readonly marc: MarcJson;
}

/** The holdings that a source has under these keys, locked, by key. */
export async function lockSourcedHoldings(
  tx: Tx,
  source: string,
  keys: readonly string[],
): Promise<Map<string, Holdings>> {
  if (keys.length === 0) return new Map();
  const rows = await on(tx)
    .selectFrom("holdings")
    .select([...columns])
    .where("source", "=", source)
    .where("source_key", "in", [...keys])
    .orderBy("id")
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.source_key ?? "", holdingsOf(row)]));
}

/** Creates holdings of a source, or puts what its file says in their place. */
export async function writeSourcedHoldings(
  tx: Tx,
  { recordId, source, sourceKey, marc, ...facts }: SourcedHoldings,
  { by, now }: Editing,
): Promise<Holdings> {
  const said = {
    record_id: recordId,
    location: facts.location,
    call_number: facts.callNumber ?? null,
    statement: facts.statement ?? null,
    profile: "marc21",
    marc: JSON.stringify(marc),
    changed_by: by,
    updated_at: now,
  };
  const row = await on(tx)
    .insertInto("holdings")
    .values({ ...said, source, source_key: sourceKey })
    .onConflict((conflict) =>
      conflict.columns(["source", "source_key"]).doUpdateSet({ ...said, version: sql<number>`holdings.version + 1` }),
    )
    .returning([...columns])
    .executeTakeFirstOrThrow();
  return holdingsOf(row);
}

/** @returns whether they were there. @throws when items belong to them (PostgreSQL 23503) */
export async function deleteHoldings(tx: Tx, id: string): Promise<boolean> {
  return (await on(tx).deleteFrom("holdings").where("id", "=", id).returning("id").executeTakeFirst()) !== undefined;
}

/** What the items of a record say they hold (2019,no.1–6), without those withdrawn. */
export async function enumerationsOfRecord(at: Database | Tx, recordId: string): Promise<string[]> {
  const rows = await on(at)
    .selectFrom("item")
    .select("enumeration")
    .distinct()
    .where("record_id", "=", recordId)
    .where("withdrawn_at", "is", null)
    .where("enumeration", "is not", null)
    .execute();
  return rows.map(({ enumeration }) => enumeration ?? "");
}

interface HoldingsRow {
  readonly id: string;
  readonly record_id: string;
  readonly location: string;
  readonly call_number: string | null;
  readonly statement: string | null;
  readonly source: string | null;
  readonly source_key: string | null;
  readonly marc: unknown;
  readonly version: number;
}

function holdingsOf(row: HoldingsRow): Holdings {
  const { id, version, location, call_number: callNumber, statement, source, source_key: sourceKey, marc } = row;
  return {
    id,
    recordId: row.record_id,
    location,
    version,
    ...(callNumber === null ? {} : { callNumber }),
    ...(statement === null ? {} : { statement }),
    ...(source === null ? {} : { source }),
    ...(sourceKey === null ? {} : { sourceKey }),
    ...(marc === null ? {} : { marc: marc as MarcJson }),
  };
}
