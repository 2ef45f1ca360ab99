import {
  type BookedEntry,
  type DescribedCharge,
  describeCharges,
  entriesOfReader,
  listCharges,
  type MoneyAccount,
  type Rules,
  readMoneyAccount,
} from "../../capabilities/circulation/index.ts";
import type { Kernel } from "../../kernel/module.ts";

export interface FeesData {
  readonly account: MoneyAccount;
  readonly open: readonly DescribedCharge[];
  readonly settled: readonly DescribedCharge[];
  /** Payments, refunds, deposits: what has a receipt. */
  readonly receipts: readonly BookedEntry[];
}

/** What the page shows at most of what is over; receipts stay reachable by their address. */
const shown = 100;
const withReceipt = new Set(["payment", "refund", "payout", "deposit", "deposit-return", "deposit-applied"]);

/** A reader's charges with their reasons, and what was paid. */
export async function loadFees(
  { db, clock, settings }: Pick<Kernel, "db" | "clock" | "settings">,
  rules: Rules,
  readerId: string,
): Promise<FeesData> {
  const account = await readMoneyAccount(db, rules, { readerId, now: clock.now() });
  const charges = await describeCharges(db, await listCharges(db, readerId, { limit: shown }), settings.timeZone);
  const entries = await entriesOfReader(db, readerId, { limit: shown });
  return {
    account,
    open: charges.filter(({ remaining }) => remaining.minor > 0),
    settled: charges.filter(({ remaining }) => remaining.minor === 0),
    receipts: entries.filter(({ kind }) => withReceipt.has(kind)),
  };
}
