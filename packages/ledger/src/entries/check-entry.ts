import { isAccount } from "./account.ts";
import type { Entry, Posting } from "./entry.ts";

/** What is wrong with an entry; empty when it may be kept. A database should hold the same constraints. */
export function checkEntry({ postings, kind, reason, reverses }: Entry): EntryFault[] {
  const faults = new Set<EntryFault>();
  if (postings.length < 2) faults.add("one-sided");
  for (const posting of postings) for (const fault of checkPosting(posting)) faults.add(fault);
  for (const sum of sumsByCurrency(postings).values()) if (sum !== 0) faults.add("unbalanced");
  if (NEEDS_REASON.has(kind) && !reason?.trim()) faults.add("without-reason");
  if ((kind === "reversal") !== (reverses !== undefined)) faults.add("reverses-nothing");
  return [...faults];
}

export type EntryFault =
  | "one-sided"
  | "unbalanced"
  | "zero-posting"
  | "unknown-account"
  | "without-reader"
  | "without-charge"
  | "without-reason"
  | "reverses-nothing";

const NEEDS_REASON: ReadonlySet<Entry["kind"]> = new Set<Entry["kind"]>([
  "waiver",
  "write-off",
  "cancellation",
  "refund",
  "reversal",
]);
const OF_READERS: ReadonlySet<string> = new Set(["receivable", "deposits", "payable"]);

function* checkPosting({ account, amount, reader, charge }: Posting): Generator<EntryFault> {
  if (amount.minor === 0) yield "zero-posting";
  if (!isAccount(account)) yield "unknown-account";
  if (OF_READERS.has(account) && reader === undefined) yield "without-reader";
  if (account === "receivable" && charge === undefined) yield "without-charge";
}

function sumsByCurrency(postings: readonly Posting[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { amount } of postings) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor);
  return sums;
}
