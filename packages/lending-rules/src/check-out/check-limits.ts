import type { Findings } from "../findings/collect-findings.ts";
import { names } from "../policies/match-condition.ts";
import type { CheckOutFacts } from "./check-out-facts.ts";

/** Whether one more would be too many: in all, of its type, on the spot. Every limit that is met is told. */
export function checkLimits(facts: CheckOutFacts, findings: Findings): void {
  const { reader, terms, onSite = false } = facts;
  const { limits } = terms;
  if (limits === undefined) return;
  const { home, onSite: onTheSpot } = reader.loans;
  if (onSite && isReached(onTheSpot, limits.onSite)) {
    findings.add("limit-on-site", { count: onTheSpot, max: limits.onSite });
  }
  const counted = home + (limits.onSiteCountsInAll ? onTheSpot : 0);
  if ((!onSite || limits.onSiteCountsInAll) && isReached(counted, limits.all)) {
    findings.add("limit-all", { count: counted, max: limits.all });
  }
  if (!onSite) checkTypes(facts, findings);
}

function checkTypes({ reader, item, terms, itemTypeGroups = {} }: CheckOutFacts, findings: Findings): void {
  for (const [name, max] of Object.entries(terms.limits?.perType ?? {})) {
    if (!names(name, item.type, itemTypeGroups)) continue;
    const count = Object.entries(reader.loans.byType)
      .filter(([type]) => names(name, type, itemTypeGroups))
      .reduce((sum, [, loans]) => sum + loans, 0);
    if (isReached(count, max)) findings.add("limit-type", { count, max, itemType: name });
  }
}

function isReached(count: number, max: number | null): max is number {
  return max !== null && count >= max;
}
