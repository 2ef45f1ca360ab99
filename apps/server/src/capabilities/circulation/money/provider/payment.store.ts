import { sql } from "kysely";
import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { on } from "../../tables.ts";
import type { Payment, PaymentRefund } from "./payment.ts";

const shown = [
  "id",
  "reader_id",
  "provider",
  "amount_minor",
  "currency",
  "charges",
  "state",
  "transaction_id",
  "made_at",
  "expires_at",
  "asked",
  "settled_at",
  "entry_id",
] as const;

interface PaymentRead {
  readonly id: string;
  readonly reader_id: string | null;
  readonly provider: string;
  readonly amount_minor: string;
  readonly currency: string;
  readonly charges: string[];
  readonly state: string;
  readonly transaction_id: string | null;
  readonly made_at: Date;
  readonly expires_at: Date;
  readonly asked: number;
  readonly settled_at: Date | null;
  readonly entry_id: string | null;
}

function paymentOf(row: PaymentRead): Payment {
  return {
    id: row.id,
    provider: row.provider,
    amount: { minor: Number(row.amount_minor), currency: row.currency },
    charges: row.charges,
    state: row.state as Payment["state"],
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    asked: row.asked,
    ...(row.reader_id === null ? {} : { readerId: row.reader_id }),
    ...(row.transaction_id === null ? {} : { transactionId: row.transaction_id }),
    ...(row.settled_at === null ? {} : { settledAt: row.settled_at }),
    ...(row.entry_id === null ? {} : { entryId: row.entry_id }),
  };
}

export async function insertPayment(
  tx: Tx,
  payment: Pick<Payment, "id" | "provider" | "amount" | "charges" | "madeAt" | "expiresAt"> & {
    readerId: string;
    askAt: Date;
  },
): Promise<void> {
  await on(tx)
    .insertInto("payment")
    .values({
      id: payment.id,
      reader_id: payment.readerId,
      provider: payment.provider,
      amount_minor: String(payment.amount.minor),
      currency: payment.amount.currency,
      charges: [...payment.charges],
      made_at: payment.madeAt,
      expires_at: payment.expiresAt,
      ask_at: payment.askAt,
    })
    .execute();
}

export async function findPayment(at: Database | Tx, id: string): Promise<Payment | undefined> {
  const row = await on(at).selectFrom("payment").select(shown).where("id", "=", id).executeTakeFirst();
  return row && paymentOf(row);
}

/** The payment under lock; its reader has to be locked before. */
export async function lockPayment(tx: Tx, id: string): Promise<Payment | undefined> {
  const row = await on(tx).selectFrom("payment").select(shown).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && paymentOf(row);
}

export async function markPaid(
  tx: Tx,
  id: string,
  { transactionId, at, entryId }: { transactionId: string; at: Date; entryId: string },
): Promise<void> {
  await on(tx)
    .updateTable("payment")
    .set({ state: "paid", transaction_id: transactionId, settled_at: at, entry_id: entryId, ask_at: null })
    .where("id", "=", id)
    .execute();
}

/** Notes that nobody paid; what is paid all the same, late, still counts. */
export async function markUnpaid(tx: Tx, id: string, state: "failed" | "expired"): Promise<void> {
  await on(tx)
    .updateTable("payment")
    .set({ state, ask_at: null })
    .where("id", "=", id)
    .where("state", "=", "begun")
    .execute();
}

/** Payments to ask about, each taken by one process only. */
export async function takeUnanswered(tx: Tx, now: Date, limit: number): Promise<Payment[]> {
  const rows = await on(tx)
    .selectFrom("payment")
    .select(shown)
    .where("ask_at", "<=", now)
    .orderBy("ask_at")
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(paymentOf);
}

export async function putOffAsking(
  tx: Tx,
  id: string,
  { asked, at }: { asked: number; at: Date | undefined },
): Promise<void> {
  await on(tx)
    .updateTable("payment")
    .set({ asked, ask_at: at ?? null })
    .where("id", "=", id)
    .execute();
}

/** The payment of a provider that paid for a charge and has so much left to be paid back. */
export async function paymentOfCharge(tx: Tx, chargeId: string, minor: number): Promise<Payment | undefined> {
  const row = await on(tx)
    .selectFrom("payment")
    .select(shown)
    .where("state", "=", "paid")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("ledger_posting as p")
          .select("p.entry_id")
          .whereRef("p.entry_id", "=", "payment.entry_id")
          .where("p.charge_id", "=", chargeId),
      ),
    )
    .where(
      sql<boolean>`amount_minor - (
        select coalesce(sum(r.amount_minor), 0) from circulation.payment_refund r
        where r.payment_id = payment.id and r.state <> 'refused') >= ${minor}`,
    )
    .orderBy("made_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && paymentOf(row);
}

export async function insertRefund(
  tx: Tx,
  refund: { id: string; paymentId: string; amountMinor: number; at: Date; by: string },
): Promise<void> {
  await on(tx)
    .insertInto("payment_refund")
    .values({
      id: refund.id,
      payment_id: refund.paymentId,
      amount_minor: String(refund.amountMinor),
      made_at: refund.at,
      made_by: refund.by,
      ask_at: refund.at,
    })
    .execute();
}

/** Refunds that a provider has not yet done. */
export async function refundsToAsk(at: Database | Tx, now: Date, limit: number): Promise<PaymentRefund[]> {
  const rows = await on(at)
    .selectFrom("payment_refund")
    .select(["id", "payment_id", "amount_minor", "asked"])
    .where("ask_at", "<=", now)
    .orderBy("ask_at")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    paymentId: row.payment_id,
    amountMinor: Number(row.amount_minor),
    asked: row.asked,
  }));
}

/** Ends a refund that is under way. @returns whether it was */
export async function lockRefund(tx: Tx, id: string): Promise<boolean> {
  const row = await on(tx)
    .selectFrom("payment_refund")
    .select("state")
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row?.state === "asked";
}

export async function endRefund(
  tx: Tx,
  id: string,
  end: { state: "done"; entryId: string; at: Date } | { state: "refused"; at: Date },
): Promise<void> {
  const entry = end.state === "done" ? { entry_id: end.entryId } : {};
  await on(tx)
    .updateTable("payment_refund")
    .set({ state: end.state, settled_at: end.at, ask_at: null, ...entry })
    .where("id", "=", id)
    .execute();
}

export async function putOffRefund(
  tx: Tx,
  id: string,
  { asked, at }: { asked: number; at: Date | undefined },
): Promise<void> {
  await on(tx)
    .updateTable("payment_refund")
    .set({ asked, ask_at: at ?? null })
    .where("id", "=", id)
    .execute();
}

/** What is on its way back to a reader through providers, in minor units. */
export async function refundsUnderWay(at: Database | Tx, readerId: string): Promise<number> {
  const row = await on(at)
    .selectFrom("payment_refund as r")
    .innerJoin("payment as p", "p.id", "r.payment_id")
    .select(({ fn }) => fn.sum<string | null>("r.amount_minor").as("sum"))
    .where("p.reader_id", "=", readerId)
    .where("r.state", "=", "asked")
    .executeTakeFirst();
  return Number(row?.sum ?? 0);
}
