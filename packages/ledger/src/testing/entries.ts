import type { ChargeState } from "../charges/charge.ts";
import { chargeStates } from "../charges/charge-states.ts";
import { makeCharge } from "../charges/make-charge.ts";
import type { Entry } from "../entries/entry.ts";
import { type Money, money } from "../money/money.ts";
import type { Outcome } from "../refusals/refusal.ts";

export const yuan = (amount: number): Money => money(Math.round(amount * 100), "CNY");

/** The entry of an outcome that should have one. */
export function entryOf(outcome: Outcome): Entry {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.entry;
}

export const codeOf = (outcome: Outcome): string => (outcome.ok ? "ok" : outcome.refusal.code);

/** A charge of so many yuan for reader `r`. */
export function aCharge(charge: string, amount: number, income = "overdue"): Entry {
  return entryOf(makeCharge({ charge, reader: "r", income, amount: yuan(amount) }));
}

export function stateOf(entries: readonly Entry[], charge: string): ChargeState {
  const state = chargeStates(entries).find((one) => one.charge === charge);
  if (state === undefined) throw new Error(`no charge ${charge}`);
  return state;
}
