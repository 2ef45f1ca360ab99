import { dateAt, daysFrom, Temporal } from "@wenyuan/calendar";
import type { Findings } from "../findings/collect-findings.ts";
import type { CheckOutFacts, ReaderFacts } from "./check-out-facts.ts";

/** A card that ends within so many days is worth a word. */
const EXPIRES_SOON_DAYS = 14;

/** What stands in the reader's way, whatever the item. */
export function checkReader(facts: Pick<CheckOutFacts, "reader" | "now" | "desk">, findings: Findings): void {
  const today = dateAt(facts.now, facts.desk.zone).toString();
  checkCard(facts.reader, today, findings);
  checkStanding(facts.reader, today, findings);
}

/** What the reader owes in money and in books. */
export function checkDues(facts: Pick<CheckOutFacts, "reader" | "terms" | "currency">, findings: Findings): void {
  const { reader, terms, currency } = facts;
  const debt = terms.blocks?.debt ?? undefined;
  if (debt !== undefined && reader.owes >= debt && reader.owes > 0) {
    findings.add("debt-blocks", { owed: reader.owes, limit: debt, currency });
  } else if (reader.owes > 0) {
    findings.add("debt-exists", { owed: reader.owes, currency });
  }
  const overdue = terms.blocks?.overdueItems ?? undefined;
  if (overdue !== undefined && reader.overdueItems >= overdue && reader.overdueItems > 0) {
    findings.add("overdue-blocks", { overdue: reader.overdueItems, limit: overdue });
  }
}

/** A reader's age in whole years on a date. */
export function ageOn(birthDate: string, today: string): number {
  return Temporal.PlainDate.from(birthDate).until(Temporal.PlainDate.from(today), { largestUnit: "years" }).years;
}

function checkCard({ card, activeFrom, expiresOn, leftOn }: ReaderFacts, today: string, findings: Findings): void {
  if (card === "lost") findings.add("card-lost", {});
  if (card === "replaced") findings.add("card-replaced", {});
  if (leftOn !== undefined && leftOn <= today) findings.add("reader-left", { leftOn });
  if (activeFrom !== undefined && today < activeFrom) findings.add("reader-not-yet-active", { activeFrom });
  if (expiresOn === undefined) return;
  const days = daysFrom(Temporal.PlainDate.from(today), Temporal.PlainDate.from(expiresOn));
  if (days < 0) findings.add("reader-expired", { expiredOn: expiresOn });
  else if (days <= EXPIRES_SOON_DAYS) findings.add("reader-expires-soon", { expiresOn, days });
}

function checkStanding({ suspendedUntil, restriction }: ReaderFacts, today: string, findings: Findings): void {
  if (suspendedUntil !== undefined && today <= suspendedUntil) findings.add("suspended", { until: suspendedUntil });
  if (restriction !== undefined) findings.add("reader-restricted", { reason: restriction });
}
