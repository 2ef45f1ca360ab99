import type { ChargeState } from "../charges/charge.ts";
import { chargeStates } from "../charges/charge-states.ts";
import { negated } from "../money/money.ts";
import { done, type Outcome, refused } from "../refusals/refusal.ts";
import { NEVER_DEBIT } from "./account.ts";
import { balanceOf } from "./balances.ts";
import type { Entry, Posting } from "./entry.ts";

/** An entry as it is kept, with its id. */
export interface KeptEntry extends Entry {
  readonly id: string;
}

/** Undoes a mistaken entry by its mirror, once, and only while nothing rests on it. */
export function reverse(entry: KeptEntry, kept: readonly KeptEntry[], reason: string): Outcome {
  if (reason.trim() === "") return refused({ code: "reason-missing" });
  if (entry.kind === "reversal") return refused({ code: "reversal-of-reversal" });
  if (kept.some((other) => other.reverses?.id === entry.id)) return refused({ code: "already-reversed" });
  const postings = entry.postings.map((posting): Posting => ({ ...posting, amount: negated(posting.amount) }));
  const mirror: Entry = { kind: "reversal", reason, reverses: { id: entry.id, kind: entry.kind }, postings };
  return keepsSides([...kept, mirror], postings) ? done(mirror) : refused({ code: "built-upon" });
}

/**
 * Whether what was touched still makes sense: no charge is paid, relieved or charged less than nothing or more than it is, no
 * deposit and no payable is overdrawn.
 */
export function keepsSides(entries: readonly Entry[], touched: readonly Posting[]): boolean {
  const charges = new Set(touched.map((posting) => posting.charge));
  const states = chargeStates(entries).filter((state) => charges.has(state.charge));
  return states.every(isSound) && touched.every((posting) => isNotOverdrawn(entries, posting));
}

function isSound({ amount, paid, relieved, remaining }: ChargeState): boolean {
  return [amount, paid, relieved, remaining].every(({ minor }) => minor >= 0);
}

function isNotOverdrawn(entries: readonly Entry[], { account, reader, amount }: Posting): boolean {
  if (!NEVER_DEBIT.includes(account)) return true;
  return balanceOf(entries, { account, currency: amount.currency, ...(reader !== undefined && { reader }) }) <= 0;
}
