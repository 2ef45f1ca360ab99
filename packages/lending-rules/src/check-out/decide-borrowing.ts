import { Findings, standingFindings } from "../findings/collect-findings.ts";
import type { Finding } from "../findings/finding.ts";
import type { CheckOutFacts } from "./check-out-facts.ts";
import { checkDues, checkReader } from "./check-reader.ts";

/** What a reader's borrowing is judged by when no item is at hand. */
export type BorrowingFacts = Pick<CheckOutFacts, "now" | "desk" | "currency" | "reader" | "severities"> & {
  readonly terms: Pick<CheckOutFacts["terms"], "limits" | "blocks">;
};

/** Whether a reader can borrow at all just now, and how many more. */
export interface BorrowingDecision {
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
  /** Loans left; `null` is no limit. */
  readonly left: number | null;
}

/**
 * Answers “why can't I borrow?”: the first finding is the heaviest and its words are the answer. The same judgement fills
 * the block list of an offline desk and the patron status of a self-check machine.
 */
export function decideBorrowing(facts: BorrowingFacts): BorrowingDecision {
  const findings = new Findings(facts.severities);
  checkReader(facts, findings);
  checkDues(facts, findings);
  const { limits } = facts.terms;
  const { home, onSite } = facts.reader.loans;
  const max = limits?.all ?? null;
  const count = home + (limits?.onSiteCountsInAll ? onSite : 0);
  if (max !== null && count >= max) findings.add("limit-all", { count, max });
  const all = findings.all();
  return {
    allowed: standingFindings(all, []).length === 0,
    findings: all,
    left: max === null ? null : Math.max(0, max - count),
  };
}
