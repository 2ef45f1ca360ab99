import type { ProblemDocument } from "@wenyuan/problem";
import type { CheckedIn, CheckedOut, ItemInHand, NotedUse } from "./api/desk.ts";

interface Noted {
  readonly id: string;
  readonly at: Date;
  /** It was taken back. */
  readonly undone?: true;
}

/** One thing that was done at the desk, newest first on the screen. */
export type Slip = Noted &
  (
    | { readonly kind: "lent"; readonly done: CheckedOut }
    | { readonly kind: "returned"; readonly done: CheckedIn }
    | { readonly kind: "renewed"; readonly title: string; readonly dueAt: string; readonly loanId: string }
    | { readonly kind: "used"; readonly done: NotedUse }
    | { readonly kind: "looked"; readonly found: ItemInHand }
    /** Without a network: kept, and sent later. */
    | { readonly kind: "kept"; readonly act: "lend" | "return"; readonly code: string; readonly reason?: string }
    | {
        readonly kind: "refused";
        readonly code: string;
        readonly problem: ProblemDocument;
        /** A book that was to be taken back. */
        readonly ofReturn?: true;
        /** It could have been passed, and the next reader came. */
        readonly unanswered?: true;
      }
  );

/** A slip before it has its number and its time. */
export type NewSlip = Slip extends infer S ? (S extends Slip ? Omit<S, "id" | "at" | "undone"> : never) : never;

/** Slips kept in mind: far more than one batch of the book drop. */
const slipsKept = 1_000;
/** Slips shown; the loans themselves are on the reader's page. */
const slipsShown = 50;

export function withSlip(slips: readonly Slip[], slip: Slip): readonly Slip[] {
  return [slip, ...slips].slice(0, slipsKept);
}

/** The newest, and in a long batch also older ones that are not simply shelved: a hold slip must not scroll away unseen. */
export function shownOf(slips: readonly Slip[]): readonly Slip[] {
  return slips.filter((slip, place) => place < slipsShown || (isOfBatch(slip) && binOf(slip) !== "shelf"));
}

/** Whether a slip belongs to books that are taken back; what was refused in lending goes to no bin. */
function isOfBatch(slip: Slip): boolean {
  return binOf(slip) !== undefined && !slip.undone;
}

function binOf(slip: Slip): string | undefined {
  if (slip.kind === "returned") return slip.done.goes.to;
  return slip.kind === "refused" && slip.ofReturn ? "unknown" : undefined;
}

/** The loan that an act concerned; acts without one cannot be taken back. */
export function loanOf(slip: Slip): string | undefined {
  if (slip.undone) return undefined;
  if (slip.kind === "renewed") return slip.loanId;
  return slip.kind === "lent" || slip.kind === "returned" ? slip.done.loan?.id : undefined;
}

/** So long the server takes an act back (loans/last-act.ts), less what the way there takes. */
const undoMs = 58_000;

export function mayUndo(slip: Slip, now: number): boolean {
  return loanOf(slip) !== undefined && now - slip.at.getTime() < undoMs;
}

/**
 * Where returned books go, counted: what somebody has to carry after the book drop is empty.
 * @param since the slip before the batch began
 */
export function binsOf(slips: readonly Slip[], since?: string): ReadonlyMap<string, number> {
  const bins = new Map<string, number>();
  for (const slip of slips) {
    if (slip.id === since) break;
    const bin = isOfBatch(slip) ? binOf(slip) : undefined;
    if (bin !== undefined) bins.set(bin, (bins.get(bin) ?? 0) + 1);
  }
  return bins;
}

/** What a returned book sounds like: whatever does not simply go back to its shelf asks for a look. */
export function soundOf({ goes, cost, found, was, damage }: CheckedIn): "done" | "asks" {
  const plain = goes.to === "shelf" && !cost.amount && !found && was === undefined && damage === undefined;
  return plain ? "done" : "asks";
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
