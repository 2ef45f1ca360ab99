/** What an item's standing was before an act, as far as acts at a desk change it. */
export interface StandingBefore {
  readonly atBranch: string;
  readonly holdId: string | null;
  readonly onHoldShelf: boolean;
  readonly transitTo: string | null;
  readonly transitSince: string | null;
  readonly missingSince: string | null;
  readonly process: string | null;
  readonly lost: string | null;
  readonly lostAt: string | null;
  readonly claimedReturnedAt: string | null;
}

/** The facts of an item's standing that acts change, from the item under lock. */
export function standingOf(item: {
  readonly atBranch: string;
  readonly holdId: string | null;
  readonly onHoldShelf: boolean;
  readonly transitTo: string | null;
  readonly transitSince: Date | null;
  readonly missingSince: Date | null;
  readonly process: string | null;
  readonly lost: string | null;
  readonly lostAt: Date | null;
  readonly claimedReturnedAt: Date | null;
}): StandingBefore {
  const { atBranch, holdId, onHoldShelf, transitTo, process, lost } = item;
  return {
    atBranch,
    holdId,
    onHoldShelf,
    transitTo,
    process,
    lost,
    transitSince: item.transitSince?.toISOString() ?? null,
    missingSince: item.missingSince?.toISOString() ?? null,
    lostAt: item.lostAt?.toISOString() ?? null,
    claimedReturnedAt: item.claimedReturnedAt?.toISOString() ?? null,
  };
}

/** What the last act at a desk changed of a loan: enough to take it back, and nothing of who the reader is. */
export type LastAct = { readonly by: string; readonly at: string } & (
  | { readonly kind: "lent"; readonly before: StandingBefore }
  | {
      readonly kind: "returned";
      readonly before: StandingBefore;
      readonly claimedOn?: string;
      /** What lateness cost. */
      readonly chargeId?: string;
      /** 停借 before the return; null when there was none. */
      readonly suspendedUntil?: string | null;
    }
  | { readonly kind: "renewed"; readonly dueAt: string; readonly dueBy: string; readonly remindersSent: number }
);

/** An act can be taken back for so long: the slip of the last minute, not yesterday's loan. */
const undoSeconds = 60;

/** Whether an act may still be taken back by somebody, at the same desk or another that he is signed in at. */
export function mayUndo(act: LastAct, { by, now }: { readonly by: string; readonly now: Date }): boolean {
  const age = now.getTime() - new Date(act.at).getTime();
  return act.by === by && age >= 0 && age <= undoSeconds * 1000;
}
