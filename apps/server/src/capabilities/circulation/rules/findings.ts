import {
  DEFAULT_SEVERITIES,
  FIXED_FINDINGS,
  type Finding,
  findingInWords,
  type SeverityChanges,
  type Telling,
} from "@wenyuan/lending-rules";
import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** A finding as it goes over the wire, its words in both languages until it is known who reads them. */
export interface ToldFinding {
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly text: Bilingual;
  /** The way on, where there is one. */
  readonly way?: Bilingual;
}

export function tellFindings(findings: readonly Finding[], telling: Telling): ToldFinding[] {
  return findings.map((finding) => {
    const { say, way } = findingInWords(finding, telling);
    return { ...finding, text: say, ...(way ? { way } : {}) };
  });
}

/** Findings that whoever stands at the desk just confirms: they concern the thing in hand, not the library's rules. */
export const acknowledged: ReadonlySet<string> = new Set(["has-parts", "item-status", "wanted-by-others"]);

/** The codes among those named whose passing needs the right to override, and a reason. */
export function overridden(codes: readonly string[], findings: readonly Finding[]): string[] {
  const passed = findings.filter(({ code, severity }) => severity === "confirm" && codes.includes(code));
  return passed.map(({ code }) => code).filter((code) => !acknowledged.has(code));
}

/** All findings by code: what a person passes at once when he writes down what has happened already. */
export const everyFinding: readonly string[] = Object.keys(DEFAULT_SEVERITIES);

/** No terms, no due date: nothing can be written down of such a loan. */
const withoutTerms: ReadonlySet<string> = new Set(["not-lent"]);

/** Weights for what has happened already: all that a library could lighten is a matter of somebody's word. */
export const afterwardsSeverities: SeverityChanges = Object.fromEntries(
  Object.entries(DEFAULT_SEVERITIES)
    .filter(([code, severity]) => severity === "impossible" && !withoutTerms.has(code))
    .filter(([code]) => !(FIXED_FINDINGS as ReadonlySet<string>).has(code))
    .map(([code]) => [code, "confirm" as const]),
);
