import type { Money } from "@wenyuan/ledger";
import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { on } from "../../tables.ts";
import type { Charge, ChargeBasis } from "./charge.ts";

export interface ChargeToKeep {
  readonly readerId: string;
  readonly loanId?: string;
  readonly itemId?: string;
  /** overdue, lost, processing, damage … */
  readonly income: string;
  readonly amount: Money;
  /** How it came to this, for the reader to read. */
  readonly basis?: ChargeBasis;
  readonly note?: string;
  readonly at: Date;
  readonly by: string;
}

export async function insertCharge(tx: Tx, charge: ChargeToKeep): Promise<string> {
  const { id } = await on(tx)
    .insertInto("charge")
    .values({
      reader_id: charge.readerId,
      loan_id: charge.loanId ?? null,
      item_id: charge.itemId ?? null,
      income: charge.income,
      amount_minor: String(charge.amount.minor),
      currency: charge.amount.currency,
      basis: charge.basis === undefined ? null : JSON.stringify(charge.basis),
      note: charge.note ?? null,
      made_at: charge.at,
      made_by: charge.by,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

const shown = [
  "id",
  "reader_id",
  "loan_id",
  "item_id",
  "income",
  "amount_minor",
  "remaining_minor",
  "currency",
  "basis",
  "note",
  "made_at",
  "settled_at",
] as const;

interface ChargeRead {
  readonly id: string;
  readonly reader_id: string | null;
  readonly loan_id: string | null;
  readonly item_id: string | null;
  readonly income: string;
  readonly amount_minor: string;
  readonly remaining_minor: string;
  readonly currency: string;
  readonly basis: unknown;
  readonly note: string | null;
  readonly made_at: Date;
  readonly settled_at: Date | null;
}

function chargeOf(row: ChargeRead): Charge {
  const { currency } = row;
  return {
    id: row.id,
    income: row.income,
    amount: { minor: Number(row.amount_minor), currency },
    remaining: { minor: Number(row.remaining_minor), currency },
    madeAt: row.made_at,
    ...(row.reader_id === null ? {} : { readerId: row.reader_id }),
    ...(row.loan_id === null ? {} : { loanId: row.loan_id }),
    ...(row.item_id === null ? {} : { itemId: row.item_id }),
    ...(row.basis === null ? {} : { basis: row.basis as ChargeBasis }),
    ...(row.note === null ? {} : { note: row.note }),
    ...(row.settled_at === null ? {} : { settledAt: row.settled_at }),
  };
}

export async function findCharges(at: Database | Tx, ids: readonly string[]): Promise<Charge[]> {
  if (ids.length === 0) return [];
  const rows = await on(at).selectFrom("charge").select(shown).where("id", "in", ids).orderBy("id").execute();
  return rows.map(chargeOf);
}

export async function findCharge(at: Database | Tx, id: string): Promise<Charge | undefined> {
  return (await findCharges(at, [id]))[0];
}

/** What readers still owe, the oldest first. */
export async function openChargesOf(at: Database | Tx, readerIds: readonly string[]): Promise<Charge[]> {
  if (readerIds.length === 0) return [];
  const rows = await on(at)
    .selectFrom("charge")
    .select(shown)
    .where("reader_id", "in", readerIds)
    .where("remaining_minor", ">", "0")
    .orderBy("id")
    .execute();
  return rows.map(chargeOf);
}

/** A reader's charges, the newest first, before a given one. */
export async function listCharges(
  at: Database | Tx,
  readerId: string,
  { open, before, limit }: { open?: boolean | undefined; before?: string | undefined; limit: number },
): Promise<Charge[]> {
  let query = on(at).selectFrom("charge").select(shown).where("reader_id", "=", readerId).orderBy("id", "desc");
  if (open) query = query.where("remaining_minor", ">", "0");
  if (before !== undefined) query = query.where("id", "<", before);
  return (await query.limit(limit).execute()).map(chargeOf);
}

/** Charges of a loan by what they are for, the oldest first. */
export async function chargesOfLoan(at: Database | Tx, loanId: string): Promise<Charge[]> {
  const rows = await on(at).selectFrom("charge").select(shown).where("loan_id", "=", loanId).orderBy("id").execute();
  return rows.map(chargeOf);
}
