import type { Finding, FindingCode, FindingFacts } from "../findings/finding.ts";
import { FINDING_TEXTS, type FindingWords } from "./finding-texts.ts";
import type { Telling } from "./telling.ts";

/** A finding in words, in both languages. */
export function findingInWords<C extends FindingCode>(finding: Finding<C>, telling: Telling): FindingWords {
  const say = FINDING_TEXTS[finding.code] as (facts: FindingFacts[C], telling: Telling) => FindingWords;
  return say(finding as unknown as FindingFacts[C], telling);
}
