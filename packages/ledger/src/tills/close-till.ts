import { balanceOf } from "../entries/balances.ts";
import type { Entry, EntryKind } from "../entries/entry.ts";
import { type Money, minus, money, plus } from "../money/money.ts";

/** A till at the end of a day. */
export interface TillDay {
  readonly till: string;
  /** What lay in it in the morning. */
  readonly float: Money;
  /** What was posted since. */
  readonly entries: readonly Entry[];
  /** What was counted; for a channel without a drawer, what its operator reports. */
  readonly counted: Money;
}

/** The daily close: what should be there, what is, and where it came from. */
export interface TillClose {
  readonly expected: Money;
  readonly difference: Money;
  /** In and out by kind of entry, minor units. */
  readonly byKind: ReadonlyMap<EntryKind, number>;
  /** Books the difference, when there is one, so that the next day begins with what is really there. */
  readonly entry?: Entry;
}

/** Closes a till. */
export function closeTill({ till, float, entries, counted }: TillDay): TillClose {
  const { currency } = float;
  const account = `till:${till}` as const;
  const moved = balanceOf(entries, { account, currency });
  const expected = plus(float, money(moved, currency));
  const difference = minus(counted, expected);
  const byKind = new Map<EntryKind, number>();
  for (const entry of entries) {
    const amount = balanceOf([entry], { account, currency });
    if (amount !== 0) byKind.set(entry.kind, (byKind.get(entry.kind) ?? 0) + amount);
  }
  if (difference.minor === 0) return { expected, difference, byKind };
  const postings = [
    { account, amount: difference },
    { account: "till-difference", amount: money(-difference.minor, currency) },
  ] as const;
  return { expected, difference, byKind, entry: { kind: "till-difference", postings } };
}
