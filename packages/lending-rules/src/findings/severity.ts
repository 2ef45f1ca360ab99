/**
 * The weight of a finding: it cannot be passed; it can by a person with the right to, who is named with the reason; or it
 * is good to know.
 */
export type Severity = "impossible" | "confirm" | "notice";

/** Heaviest first, as a desk shows them. */
export const SEVERITIES = ["impossible", "confirm", "notice"] as const satisfies readonly Severity[];
