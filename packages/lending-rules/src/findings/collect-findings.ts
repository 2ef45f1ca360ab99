import { DEFAULT_SEVERITIES, FIXED_FINDINGS } from "./default-severities.ts";
import type { Finding, FindingCode, FindingFacts } from "./finding.ts";
import { SEVERITIES, type Severity } from "./severity.ts";

/** Weights that a library changes. */
export type SeverityChanges = Readonly<Partial<Record<string, Severity>>>;

/** Collects findings in the order in which they are found. */
export class Findings {
  readonly #changes: SeverityChanges;
  readonly #found: Finding[] = [];

  constructor(changes: SeverityChanges = {}) {
    this.#changes = changes;
  }

  add<C extends FindingCode>(code: C, facts: FindingFacts[C]): void {
    this.#found.push({ code, severity: severityOf(code, this.#changes), ...facts } as Finding);
  }

  /** All findings, heaviest first, else in the order in which they were found. */
  all(): Finding[] {
    return this.#found.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  }
}

/** The weight of a finding in a library. */
export function severityOf(code: FindingCode, changes: SeverityChanges = {}): Severity {
  return FIXED_FINDINGS.has(code) ? DEFAULT_SEVERITIES[code] : (changes[code] ?? DEFAULT_SEVERITIES[code]);
}

/** What still stands in the way once the findings named have been confirmed by someone with the right to. */
export function standingFindings(findings: readonly Finding[], confirmed: readonly string[]): Finding[] {
  return findings.filter(
    ({ code, severity }) => severity === "impossible" || (severity === "confirm" && !confirmed.includes(code)),
  );
}
