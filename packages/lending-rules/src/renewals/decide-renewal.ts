import { laterInstant, Temporal } from "@wenyuan/calendar";
import { checkDues, checkReader } from "../check-out/check-reader.ts";
import { Findings, standingFindings } from "../findings/collect-findings.ts";
import type { Finding } from "../findings/finding.ts";
import type { DueDate } from "../loans/due-date.ts";
import { workOutDueDate } from "../loans/work-out-due-date.ts";
import { checkRenewal } from "./check-renewal.ts";
import type { RenewalFacts } from "./renewal-facts.ts";

/** Whether a loan can be renewed, everything that was found, and when it would be due: a button can state its result. */
export interface RenewalDecision {
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
  readonly due?: DueDate;
}

/** Decides a renewal; `confirmed` are the codes of findings that someone with the right to has confirmed. */
export function decideRenewal(facts: RenewalFacts, confirmed: readonly string[] = []): RenewalDecision {
  const findings = new Findings(facts.severities);
  checkReader(facts, findings);
  checkDues({ ...facts, terms: withoutOverdueBlock(facts) }, findings);
  const { renewal } = facts.terms;
  if (renewal === undefined) findings.add("no-policy", { aspect: "renewal" });
  else checkRenewal(facts, renewal, findings);
  const due = workOutNewDue(facts);
  if (due && Temporal.Instant.compare(due.at, facts.loan.due) <= 0) {
    findings.add("renew-gains-nothing", { due: facts.loan.due.toString() });
  }
  const all = findings.all();
  return { allowed: standingFindings(all, confirmed).length === 0, findings: all, ...(due && { due }) };
}

/** That a reader has overdue books keeps him from new ones; whether this one may be renewed the renewal terms say. */
function withoutOverdueBlock({ terms }: RenewalFacts) {
  return terms.blocks ? { blocks: { ...terms.blocks, overdueItems: null } } : {};
}

function workOutNewDue(facts: RenewalFacts): DueDate | undefined {
  const { terms, desk, teaching, reader } = facts;
  if (!terms.loan?.lend || terms.renewal === undefined || terms.renewal.times === 0) return undefined;
  return workOutDueDate({
    terms: terms.loan,
    period: terms.renewal.period ?? terms.loan.period,
    start: startOf(facts, terms.renewal.from),
    desk,
    ...(teaching && { teaching }),
    ...(reader.expiresOn !== undefined && { cardExpires: reader.expiresOn }),
  });
}

function startOf({ now, loan }: RenewalFacts, from: "now" | "due" | "later"): Temporal.Instant {
  if (from === "now") return now;
  return from === "due" ? loan.due : laterInstant(now, loan.due);
}
