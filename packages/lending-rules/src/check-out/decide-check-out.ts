import { closingAfter } from "@wenyuan/calendar";
import { Findings, standingFindings } from "../findings/collect-findings.ts";
import type { Finding } from "../findings/finding.ts";
import type { DueDate } from "../loans/due-date.ts";
import { workOutDueDate } from "../loans/work-out-due-date.ts";
import type { Lent } from "../terms/loan-terms.ts";
import { checkItem } from "./check-item.ts";
import { checkLimits } from "./check-limits.ts";
import type { CheckOutFacts } from "./check-out-facts.ts";
import { checkDues, checkReader } from "./check-reader.ts";

/** The answer to a scan: whether it can be lent, everything that was found, and when it would be due. */
export interface CheckOutDecision {
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
  /** Left out when it is not lent, or on the spot while the desk is closed or never closes. On the spot it is due at closing. */
  readonly due?: DueDate;
}

/**
 * Decides a check-out. Every check is made, so that a desk sees all at once; `confirmed` are the codes of findings that
 * someone with the right to has confirmed.
 */
export function decideCheckOut(facts: CheckOutFacts, confirmed: readonly string[] = []): CheckOutDecision {
  const findings = new Findings(facts.severities);
  checkReader(facts, findings);
  if (facts.proxyIsSelf) findings.add("proxy-is-self", {});
  checkDues(facts, findings);
  checkLimits(facts, findings);
  checkItem(facts, findings);
  const due = workOutDue(facts);
  if (due) noteDue(due, findings);
  if (due && !facts.onSite && facts.terms.loan?.lend && shortenedFor(facts, facts.terms.loan)) {
    findings.add("due-shortened", { due: due.at.toString(), because: "wanted" });
  }
  const all = findings.all();
  return { allowed: standingFindings(all, confirmed).length === 0, findings: all, ...(due && { due }) };
}

function workOutDue(facts: CheckOutFacts): DueDate | undefined {
  const { terms, now, desk, teaching, reader, onSite } = facts;
  if (onSite) return dueAtClosing(facts);
  if (!terms.loan?.lend) return undefined;
  return workOutDueDate({
    terms: terms.loan,
    period: shortenedFor(facts, terms.loan)?.period ?? terms.loan.period,
    start: now,
    desk,
    ...(teaching && { teaching }),
    ...(reader.expiresOn !== undefined && { cardExpires: reader.expiresOn }),
  });
}

/** What is used on the spot is due when the desk closes. */
function dueAtClosing({ desk, now }: CheckOutFacts): DueDate | undefined {
  const closing = closingAfter(desk, now);
  if (closing === undefined || closing === "never") return undefined;
  return { at: closing, by: "minute", steps: [{ code: "day-ends", on: closing.toString() }] };
}

/** The shorter loan of a title for which many wait. */
function shortenedFor({ item }: CheckOutFacts, { whenWanted }: Lent): Lent["whenWanted"] {
  return whenWanted && (item.wanted?.waiting ?? 0) >= whenWanted.waiting ? whenWanted : undefined;
}

function noteDue(due: DueDate, findings: Findings): void {
  const at = due.at.toString();
  for (const { code } of due.steps) {
    if (code === "card-expires") findings.add("due-shortened", { due: at, because: "card" });
    if (code === "shortened-to-closing") findings.add("due-shortened", { due: at, because: "closing" });
    if (code === "stuck-no-next-term") findings.add("due-stuck", { because: "no-next-term" });
    if (code === "stuck-no-open-day") findings.add("due-stuck", { because: "no-open-day" });
  }
}
