import { dateAt } from "@wenyuan/calendar";
import type { Findings } from "../findings/collect-findings.ts";
import type { ItemStatus } from "../items/item-status.ts";
import type { CheckOutFacts, ItemFacts } from "./check-out-facts.ts";
import { ageOn } from "./check-reader.ts";

/** Statuses that a check-out simply ends or that other facts speak for. */
const UNREMARKABLE: ReadonlySet<ItemStatus> = new Set<ItemStatus>([
  "available",
  "restricted",
  "checked-out",
  "awaiting-pickup",
  "paged",
]);

/** What stands in the item's way. */
export function checkItem(facts: CheckOutFacts, findings: Findings): void {
  const { item, terms, onSite = false } = facts;
  checkPlace(item, findings);
  if (terms.loan === undefined) findings.add("no-policy", { aspect: "loan" });
  else if (!terms.loan.lend && !(onSite && terms.loan.onSite)) findings.add("not-lent", { onSite: terms.loan.onSite });
  if (item.notForLoan && !onSite) findings.add("not-for-loan", {});
  checkAge(facts, findings);
  if (item.parts !== undefined && item.parts > 0) findings.add("has-parts", { parts: item.parts });
  if (item.damageNote !== undefined) findings.add("noted-damage", { note: item.damageNote });
}

/** Where the item is and who else has a claim to it. */
function checkPlace(item: ItemFacts, findings: Findings): void {
  if (item.lentTo === "other") findings.add("lent-to-other", {});
  if (item.lentTo === "reader") findings.add("lent-to-reader", {});
  if (item.onShelfFor === "other") findings.add("on-shelf-for-other", {});
  if (item.onShelfFor === "reader") findings.add("on-shelf-for-reader", {});
  if (!UNREMARKABLE.has(item.status)) findings.add("item-status", { status: item.status });
  const { wanted } = item;
  if (wanted && wanted.waiting > wanted.free && item.onShelfFor !== "reader") findings.add("wanted-by-others", wanted);
}

/** A reader without a date of birth on file is not refused for his age. */
function checkAge({ reader, item, now, desk }: CheckOutFacts, findings: Findings): void {
  if (item.ageFrom === undefined || reader.birthDate === undefined) return;
  const age = ageOn(reader.birthDate, dateAt(now, desk.zone).toString());
  if (age < item.ageFrom) findings.add("too-young", { age, from: item.ageFrom });
}
