import type { Money } from "@wenyuan/ledger";
import type { Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

export interface ChargeToKeep {
  readonly readerId: string;
  readonly loanId?: string;
  readonly itemId?: string;
  /** overdue, lost, processing, damage … */
  readonly income: string;
  readonly amount: Money;
  /** How it came to this, for the reader to read. */
  readonly basis?: unknown;
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
      made_at: charge.at,
      made_by: charge.by,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
