import { dateAt } from "@wenyuan/calendar";
import { ageOn, checkReader } from "../check-out/check-reader.ts";
import { Findings, standingFindings } from "../findings/collect-findings.ts";
import type { Finding } from "../findings/finding.ts";
import { requestKindsFor } from "../items/request-kinds.ts";
import type { HoldTerms } from "../terms/hold-terms.ts";
import type { HoldFacts } from "./hold-facts.ts";

/** Whether a request can be placed, and everything that was found. */
export interface HoldDecision {
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
}

/** Decides whether a reader may wait for something, have it brought or call it back. */
export function decideHold(facts: HoldFacts, confirmed: readonly string[] = []): HoldDecision {
  const findings = new Findings(facts.severities);
  checkReader(facts, findings);
  checkClaim(facts, findings);
  checkThing(facts, findings);
  checkPickup(facts, findings);
  const { hold } = facts.terms;
  if (hold === undefined) findings.add("no-policy", { aspect: "hold" });
  else checkTerms(facts, hold, findings);
  const all = findings.all();
  return { allowed: standingFindings(all, confirmed).length === 0, findings: all };
}

function checkClaim({ reader }: HoldFacts, findings: Findings): void {
  if (reader.hasOnLoan) findings.add("hold-own-loan", {});
  if (reader.hasSameHold) findings.add("hold-twice", {});
}

function checkThing({ item, kind, title, reader, terms, now, desk }: HoldFacts, findings: Findings): void {
  if (title.lendable === 0) findings.add("hold-nothing-lendable", {});
  if (item && !requestKindsFor(item.status).includes(kind)) {
    findings.add("hold-not-for-status", { status: item.status, kind });
  }
  if (kind === "recall" && !terms.recall?.allowed) findings.add("recall-not-allowed", {});
  if (title.ageFrom === undefined || reader.birthDate === undefined) return;
  const age = ageOn(reader.birthDate, dateAt(now, desk.zone).toString());
  if (age < title.ageFrom) findings.add("too-young", { age, from: title.ageFrom });
}

function checkPickup({ pickup: { branch, is } }: HoldFacts, findings: Findings): void {
  if (is === "unknown") findings.add("pickup-unknown", { branch });
  if (is === "not-a-pickup") findings.add("pickup-not-here", { branch });
  if (is === "no-transfer") findings.add("pickup-no-transfer", { branch });
}

function checkTerms(facts: HoldFacts, terms: HoldTerms, findings: Findings): void {
  const { reader, title, kind } = facts;
  if (terms.allowed === "never") findings.add("holds-none", {});
  if (terms.allowed === "when-none-free" && kind === "hold" && title.freeAt !== undefined) {
    findings.add("hold-copy-free", { branch: title.freeAt });
  }
  if (terms.max !== null && reader.openHolds >= terms.max) {
    findings.add("holds-used-up", { count: reader.openHolds, max: terms.max });
  }
  if (reader.openHoldsOfTitle >= terms.maxPerTitle && !reader.hasSameHold) {
    findings.add("holds-of-title-used-up", { count: reader.openHoldsOfTitle, max: terms.maxPerTitle });
  }
  checkDebt(facts, terms, findings);
  if (terms.noShowsPerTerm !== undefined && reader.noShows >= terms.noShowsPerTerm && facts.termEnds !== undefined) {
    findings.add("hold-no-shows", { count: reader.noShows, until: facts.termEnds });
  }
}

function checkDebt({ reader, terms: { blocks }, currency }: HoldFacts, terms: HoldTerms, findings: Findings): void {
  const limit = blocks?.debt ?? undefined;
  if (terms.refusedInDebt && limit !== undefined && reader.owes > 0 && reader.owes >= limit) {
    findings.add("debt-blocks", { owed: reader.owes, limit, currency });
  }
}
