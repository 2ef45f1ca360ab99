import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { Holdings, HoldingsFacts } from "./holdings.ts";

const columns = ["id", "record_id", "location", "call_number", "statement", "version"] as const;

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
  readonly version: number;
}

function holdingsOf({ record_id: recordId, call_number: callNumber, statement, ...rest }: HoldingsRow): Holdings {
  return {
    ...rest,
    recordId,
    ...(callNumber === null ? {} : { callNumber }),
    ...(statement === null ? {} : { statement }),
  };
}
