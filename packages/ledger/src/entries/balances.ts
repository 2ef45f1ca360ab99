import type { Account } from "./account.ts";
import type { Entry, Posting } from "./entry.ts";

/** Which postings a balance sums; what is left out is any. */
export interface BalanceOf {
  readonly account: Account;
  readonly currency: string;
  readonly reader?: string;
  readonly charge?: string;
}

/** The balance of an account in minor units: debits less credits. */
export function balanceOf(entries: Iterable<Entry>, of: BalanceOf): number {
  let balance = 0;
  for (const { postings } of entries) {
    for (const posting of postings) if (belongs(posting, of)) balance += posting.amount.minor;
  }
  return balance;
}

/** What a reader owes, less what is to be paid back to him. Deposits are his own and not counted. */
export function owedBy(entries: Iterable<Entry>, reader: string, currency: string): number {
  const all = [...entries];
  const owed = balanceOf(all, { account: "receivable", reader, currency });
  return owed + balanceOf(all, { account: "payable", reader, currency });
}

/** All balances, by account; they sum to nothing. */
export function trialBalance(entries: Iterable<Entry>, currency: string): Map<Account, number> {
  const balances = new Map<Account, number>();
  for (const { postings } of entries) {
    for (const { account, amount } of postings) {
      if (amount.currency === currency) balances.set(account, (balances.get(account) ?? 0) + amount.minor);
    }
  }
  return balances;
}

function belongs(posting: Posting, of: BalanceOf): boolean {
  return (
    posting.account === of.account &&
    posting.amount.currency === of.currency &&
    (of.reader === undefined || posting.reader === of.reader) &&
    (of.charge === undefined || posting.charge === of.charge)
  );
}
