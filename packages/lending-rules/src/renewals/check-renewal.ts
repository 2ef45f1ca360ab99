import { dateAt, daysFrom, Temporal } from "@wenyuan/calendar";
import type { Findings } from "../findings/collect-findings.ts";
import type { RenewalTerms } from "../terms/renewal-terms.ts";
import type { RenewalFacts } from "./renewal-facts.ts";

/** What stands in the way of a renewal, apart from the reader's own standing. */
export function checkRenewal(facts: RenewalFacts, terms: RenewalTerms, findings: Findings): void {
  checkAutomatic(facts, terms, findings);
  checkCount(facts, terms, findings);
  checkTime(facts, terms, findings);
  checkOthers(facts, terms, findings);
  if (terms.afterReminder === "refuse" && (facts.loan.remindersSent ?? 0) > 0) findings.add("renew-after-reminder", {});
}

/** First of all, as in Koha: that the run came too late is told before that the renewals are used up. */
function checkAutomatic({ automatic, loan, now, desk }: RenewalFacts, terms: RenewalTerms, findings: Findings): void {
  if (automatic === undefined) return;
  if (automatic.optedOut) findings.add("auto-renew-opted-out", {});
  const { untilDays, untilDate } = terms.automatic ?? {};
  const today = dateAt(now, desk.zone);
  const lent = dateAt(loan.lentAt, desk.zone);
  if (untilDays !== undefined && daysFrom(lent, today) >= untilDays) {
    findings.add("auto-renew-too-late", { since: lent.add({ days: untilDays }).toString() });
  } else if (untilDate !== undefined && untilDate < today.toString()) {
    findings.add("auto-renew-too-late", { since: untilDate });
  }
}

function checkCount({ loan }: RenewalFacts, terms: RenewalTerms, findings: Findings): void {
  if (terms.times === 0) findings.add("renewals-none", {});
  else if (loan.renewals >= terms.times) {
    findings.add("renewals-used-up", { count: loan.renewals, max: terms.times });
  }
}

function checkTime({ loan, now, desk }: RenewalFacts, terms: RenewalTerms, findings: Findings): void {
  const today = dateAt(now, desk.zone);
  const due = dateAt(loan.due, desk.zone);
  if (terms.notBeforeDays !== undefined) {
    const from = due.subtract({ days: terms.notBeforeDays });
    if (Temporal.PlainDate.compare(today, from) < 0) findings.add("renew-too-soon", { from: from.toString() });
  }
  if (terms.whenOverdue === "refuse" && Temporal.Instant.compare(loan.due, now) < 0) {
    findings.add("renew-overdue", { days: Math.max(0, daysFrom(due, today)) });
  }
}

function checkOthers({ loan, wanted }: RenewalFacts, terms: RenewalTerms, findings: Findings): void {
  if (loan.recalled) findings.add("renew-recalled", {});
  if (wanted === undefined || wanted.waiting === 0 || terms.whenHeld === "allow") return;
  if (terms.whenHeld === "refuse" || !wanted.othersSuffice) findings.add("renew-held", { waiting: wanted.waiting });
}
