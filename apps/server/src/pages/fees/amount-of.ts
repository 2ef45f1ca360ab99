import type { Entry, Money } from "@wenyuan/ledger";

/** How much money an entry moved: what went into or out of a till, or else the sum of its debits. */
export function amountOf({ postings }: Entry): Money {
  const currency = postings[0]?.amount.currency ?? "CNY";
  const through = postings.find(({ account }) => account.startsWith("till:"));
  if (through) return { minor: Math.abs(through.amount.minor), currency };
  return { minor: postings.reduce((sum, { amount }) => sum + Math.max(0, amount.minor), 0), currency };
}
