import { dateAt } from "@wenyuan/calendar";
import { decideRenewal, type RenewalDecision, resolveTerms } from "@wenyuan/lending-rules";
import type { ReaderStanding } from "../../readers/index.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { type Counts, readerFacts } from "./check-out-facts.ts";
import type { OpenLoan } from "./renewal-outlook.store.ts";

/** What renewals of one reader's loans are decided from. */
export interface RenewalQuestion {
  readonly reader: ReaderStanding;
  readonly counts: Counts;
  readonly rulebook: Rulebook;
  readonly now: Date;
  /** Asked by the run that renews by itself. */
  readonly automatic?: { readonly optedOut: boolean };
}

/** Whether a loan can be renewed and until when, with everything that stands in the way. */
export function decideLoanRenewal(
  { loan, waiting, free }: OpenLoan,
  { reader, counts, rulebook, now: at, automatic }: RenewalQuestion,
  confirmed: readonly string[] = [],
): RenewalDecision {
  const now = instantOfDate(at);
  const desk = rulebook.deskOf(loan.branch);
  const { category: readerCategory, department } = reader;
  const facts = {
    readerCategory,
    department,
    itemType: loan.itemKind,
    branch: loan.branch,
    courseReserve: loan.courseReserve,
  };
  const terms = resolveTerms(rulebook.policies, ["loan", "renewal", "blocks"], caseAt(rulebook, facts, now));
  return decideRenewal(
    {
      now,
      desk,
      ...(rulebook.teaching ? { teaching: rulebook.teaching } : {}),
      currency: rulebook.policies.currency,
      reader: readerFacts(reader, counts, dateAt(now, desk.zone).toString()),
      loan: {
        lentAt: instantOfDate(loan.lentAt),
        due: instantOfDate(loan.dueAt),
        renewals: loan.renewals,
        remindersSent: loan.remindersSent,
        ...(loan.recalledAt ? { recalled: true } : {}),
      },
      wanted: { waiting, othersSuffice: waiting > 0 && free >= waiting },
      terms: {
        ...(terms.loan ? { loan: terms.loan.terms } : {}),
        ...(terms.renewal ? { renewal: terms.renewal.terms } : {}),
        ...(terms.blocks ? { blocks: terms.blocks.terms } : {}),
      },
      ...(rulebook.policies.severities ? { severities: rulebook.policies.severities } : {}),
      ...(automatic ? { automatic } : {}),
    },
    confirmed,
  );
}
