import type { ProblemDocument } from "@wenyuan/problem";
import type { CheckedIn, CheckedOut } from "./api/desk.ts";

/** One thing that was done at the desk, newest first on the screen. */
export type Slip =
  | { readonly kind: "lent"; readonly id: string; readonly at: Date; readonly done: CheckedOut }
  | { readonly kind: "returned"; readonly id: string; readonly at: Date; readonly done: CheckedIn }
  | { readonly kind: "renewed"; readonly id: string; readonly at: Date; readonly title: string; readonly dueAt: string }
  | {
      readonly kind: "refused";
      readonly id: string;
      readonly at: Date;
      readonly code: string;
      readonly problem: ProblemDocument;
    };

/** Slips kept on the screen; the loans themselves are on the reader's page. */
const slipsKept = 50;

export function withSlip(slips: readonly Slip[], slip: Slip): readonly Slip[] {
  return [slip, ...slips].slice(0, slipsKept);
}

/** A finding as a refusal tells it. */
export interface ToldFinding {
  readonly code: string;
  readonly severity: "impossible" | "confirm" | "notice";
  readonly text: string;
  readonly way?: string;
}

export function findingsOf(problem: ProblemDocument): readonly ToldFinding[] {
  return (problem.findings ?? []) as readonly unknown[] as readonly ToldFinding[];
}

/** Findings about the thing in hand, which whoever stands at the desk just confirms; the others need a reason. */
const acknowledged = new Set(["has-parts", "item-status", "wanted-by-others"]);

/** Whether somebody at the desk can pass a refusal, and whether a reason is asked for. */
export function waysPast(
  findings: readonly ToldFinding[],
): { readonly codes: string[]; readonly reason: boolean } | undefined {
  if (findings.some(({ severity }) => severity === "impossible")) return undefined;
  const codes = findings.filter(({ severity }) => severity === "confirm").map(({ code }) => code);
  if (codes.length === 0) return undefined;
  return { codes, reason: codes.some((code) => !acknowledged.has(code)) };
}
