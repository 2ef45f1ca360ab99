import { type Aspect, resolveTerms, type Settled } from "@wenyuan/lending-rules";
import type { Database, Tx } from "../../../../kernel/db/database.ts";
import type { Loan } from "../../loans/loan.ts";
import type { Rules } from "../../rules/open-rules.ts";
import { caseAt, instantOfDate, type Rulebook } from "../../rules/rulebook.ts";

/** What the policies that a loan was made under settle for it, and their currency. */
export async function findTermsOfLoan<A extends Aspect>(
  at: Database | Tx,
  rules: Rules,
  { loan, rulebook, aspects }: { readonly loan: Loan; readonly rulebook: Rulebook; readonly aspects: readonly A[] },
): Promise<{ readonly terms: { readonly [K in A]?: Settled<K> }; readonly currency: string }> {
  const policies = await rules.policiesOf(at, loan.policyVersion);
  const facts = {
    readerCategory: loan.readerCategory,
    department: loan.department,
    itemType: loan.itemKind,
    branch: loan.branch,
    courseReserve: loan.courseReserve,
  };
  const when = caseAt(rulebook, facts, instantOfDate(loan.lentAt));
  return { terms: resolveTerms(policies, aspects, when), currency: policies.currency };
}
