import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { on } from "../../tables.ts";

/** An order in the sandbox's own books. */
export interface SandboxOrder {
  readonly id: string;
  readonly amount: { readonly minor: number; readonly currency: string };
  readonly subject: string;
  readonly returnUrl: string;
  readonly notifyUrl: string;
  readonly state: string;
  readonly transactionId: string | null;
  readonly expiresAt: Date;
}

export async function insertOrder(
  tx: Tx,
  order: Pick<SandboxOrder, "id" | "amount" | "subject" | "returnUrl" | "notifyUrl" | "expiresAt"> & { madeAt: Date },
): Promise<void> {
  await on(tx)
    .insertInto("sandbox_order")
    .values({
      id: order.id,
      amount_minor: String(order.amount.minor),
      currency: order.amount.currency,
      subject: order.subject,
      return_url: order.returnUrl,
      notify_url: order.notifyUrl,
      made_at: order.madeAt,
      expires_at: order.expiresAt,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

export async function findOrder(at: Database | Tx, id: string): Promise<SandboxOrder | undefined> {
  const row = await on(at).selectFrom("sandbox_order").selectAll().where("id", "=", id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      amount: { minor: Number(row.amount_minor), currency: row.currency },
      subject: row.subject,
      returnUrl: row.return_url,
      notifyUrl: row.notify_url,
      state: row.state,
      transactionId: row.transaction_id,
      expiresAt: row.expires_at,
    }
  );
}

/** Settles an open order. @returns whether it was open */
export async function endOrder(
  tx: Tx,
  id: string,
  end: { state: "paid"; transactionId: string; at: Date } | { state: "cancelled" },
): Promise<boolean> {
  const set =
    end.state === "paid"
      ? { state: end.state, transaction_id: end.transactionId, paid_at: end.at }
      : { state: end.state };
  const result = await on(tx)
    .updateTable("sandbox_order")
    .set(set)
    .where("id", "=", id)
    .where("state", "=", "open")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Pays back, once for each number. @returns what was paid back of the order in all, with this one */
export async function insertSandboxRefund(
  tx: Tx,
  refund: { id: string; orderId: string; amountMinor: number; at: Date },
): Promise<number> {
  await on(tx)
    .insertInto("sandbox_refund")
    .values({
      id: refund.id,
      order_id: refund.orderId,
      amount_minor: String(refund.amountMinor),
      made_at: refund.at,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  const row = await on(tx)
    .selectFrom("sandbox_refund")
    .select(({ fn }) => fn.sum<string | null>("amount_minor").as("sum"))
    .where("order_id", "=", refund.orderId)
    .executeTakeFirst();
  return Number(row?.sum ?? 0);
}

export async function readPaymentKey(at: Database | Tx, provider: string): Promise<Buffer | undefined> {
  const row = await on(at)
    .selectFrom("payment_key")
    .select("sealed")
    .where("provider", "=", provider)
    .executeTakeFirst();
  return row?.sealed;
}

/** Keeps a key unless another process was first. */
export async function insertPaymentKey(tx: Tx, provider: string, sealed: Buffer): Promise<void> {
  await on(tx)
    .insertInto("payment_key")
    .values({ provider, sealed })
    .onConflict((conflict) => conflict.column("provider").doNothing())
    .execute();
}
