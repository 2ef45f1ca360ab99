import { type Money, payOut, refund } from "@wenyuan/ledger";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import { changedBy } from "../../../catalogue/index.ts";
import { recordAudit } from "../../../identity/index.ts";
import { lockReader } from "../../../readers/index.ts";
import { circulationProblems } from "../../problems.ts";
import { isOwn, lockCharge, type MoneyAct } from "../charges/lock-charge.ts";
import { heldFor, keepEntry } from "../ledger/ledger.store.ts";
import { type OverCounter, tillAccount } from "../over-counter.ts";
import { refundsUnderWay } from "../provider/payment.store.ts";
import { sendBack } from "../provider/settle-refunds.ts";
import { shareOpenSession } from "../tills/till.store.ts";

export interface Refund {
  readonly chargeId: string;
  readonly amount: Money;
  readonly reason: string;
  /** Over the counter now. Not given: through the provider that it was paid with, or else payable at a desk later. */
  readonly from?: OverCounter | undefined;
}

/** Takes a charge back and returns what was paid for it, wholly or in part. @returns the entry's id */
export async function returnPayment(tx: Tx, request: Refund, act: MoneyAct): Promise<string | Problem> {
  const { chargeId, amount, reason, from } = request;
  const locked = await lockCharge(tx, chargeId);
  if (isProblem(locked)) return locked;
  if (await isOwn(tx, locked.readerId, act)) return circulationProblems.ownMoney();
  const session = from && (await shareOpenSession(tx, from.till));
  if (from && !session) return circulationProblems.tillClosed();
  const outcome = refund(locked.state, amount, { from: from ? { till: tillAccount(from) } : "payable", reason });
  if (!outcome.ok) return circulationProblems.moneyRefused({ refusal: outcome.refusal });
  const where = from && session ? { till: tillAccount(from), sessionId: session.id } : {};
  const by = changedBy(act.actor);
  const entryId = await keepEntry(tx, outcome.entry, { at: act.now, by, ...where });
  if (!from) await sendBack(tx, { chargeId, minor: amount.minor, at: act.now, by });
  await recordAudit(tx, {
    actor: act.actor,
    action: "circulation.charge.refund",
    subject: { kind: "charge", id: chargeId },
    after: { refunded: amount.minor, entry: entryId },
    reason,
    at: act.now,
  });
  return entryId;
}

/** Pays out over the counter what is to be paid back. @returns the entry's id */
export async function payBack(
  tx: Tx,
  { readerId, amount, ...counter }: OverCounter & { readonly readerId: string; readonly amount: Money },
  act: MoneyAct,
): Promise<string | Problem> {
  if (!(await lockReader(tx, readerId))) return circulationProblems.readerUnknown();
  const session = await shareOpenSession(tx, counter.till);
  if (!session) return circulationProblems.tillClosed();
  // What a provider is paying back just now is not paid out at a desk too.
  const underWay = await refundsUnderWay(tx, readerId);
  const held = (await heldFor(tx, readerId, { account: "payable", currency: amount.currency })) - underWay;
  const outcome = payOut(readerId, amount, { due: { ...amount, minor: held }, till: tillAccount(counter) });
  if (!outcome.ok) return circulationProblems.moneyRefused({ refusal: outcome.refusal });
  const origin = { at: act.now, by: changedBy(act.actor), till: tillAccount(counter), sessionId: session.id };
  return await keepEntry(tx, outcome.entry, origin);
}
