import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { on } from "../../tables.ts";

const dayMs = 86_400_000;
/** ¥20.00: what the table begins with, for a library that has not stated anything. */
const usual = 2000;

/** How far somebody without the larger permission may let a reader off in a day, in minor units. */
export async function readSmallWaiver(at: Database | Tx): Promise<number> {
  const row = await on(at).selectFrom("money_terms").select("small_waiver_minor").executeTakeFirst();
  return row ? Number(row.small_waiver_minor) : usual;
}

export async function writeSmallWaiver(tx: Tx, minor: number): Promise<void> {
  const row = { small_waiver_minor: String(minor) };
  await on(tx)
    .insertInto("money_terms")
    .values(row)
    .onConflict((conflict) => conflict.column("singleton").doUpdateSet(row))
    .execute();
}

/** What a reader was let off within the last day, in minor units. */
export async function waivedLately(at: Database | Tx, readerId: string, now: Date): Promise<number> {
  const row = await on(at)
    .selectFrom("ledger_posting as p")
    .innerJoin("ledger_entry as e", "e.id", "p.entry_id")
    .select(({ fn }) => fn.sum<string | null>("p.amount_minor").as("sum"))
    .where("p.reader_id", "=", readerId)
    .where("p.account", "=", "receivable")
    .where("e.kind", "=", "waiver")
    .where("e.at", ">", new Date(now.getTime() - dayMs))
    .executeTakeFirst();
  return 0 - Number(row?.sum ?? 0);
}
