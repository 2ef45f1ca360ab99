import type { ImportPlan } from "../import-plan.ts";

/**
 * waiting: uploaded, not begun · running · paused by somebody · failed: stopped by a fault, goes on when it is told to · done · cancelled ·
 * reverting · reverted.
 */
export const importStates = [
  "waiting",
  "running",
  "paused",
  "failed",
  "done",
  "cancelled",
  "reverting",
  "reverted",
] as const;
export type ImportState = (typeof importStates)[number];

/** What an import came to so far. */
export interface ImportCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly refused: number;
  /** Of those that were read: how many needed a repair. */
  readonly repaired: number;
  readonly items: number;
  /** Items that were left out: see the report. */
  readonly itemsRefused: number;
}

export const noCounts: ImportCounts = {
  created: 0,
  changed: 0,
  unchanged: 0,
  skipped: 0,
  refused: 0,
  repaired: 0,
  items: 0,
  itemsRefused: 0,
};

export function addCounts(a: ImportCounts, b: ImportCounts): ImportCounts {
  const sum = (key: keyof ImportCounts) => (a[key] ?? 0) + (b[key] ?? 0);
  return {
    created: sum("created"),
    changed: sum("changed"),
    unchanged: sum("unchanged"),
    skipped: sum("skipped"),
    refused: sum("refused"),
    repaired: sum("repaired"),
    items: sum("items"),
    itemsRefused: sum("itemsRefused"),
  };
}

/** One file that is, or was, read into a source. */
export interface ImportRun {
  readonly id: string;
  readonly source: string;
  readonly fileName: string;
  readonly fileSize: number;
  readonly fileSha256: string;
  readonly storageKey: string | null;
  readonly state: ImportState;
  readonly plan: ImportPlan;
  /** Records of the file that are done with, and the byte behind them. */
  readonly read: number;
  readonly position: number;
  readonly counts: ImportCounts;
  readonly failure: string | null;
  readonly startedAt: Date;
  readonly startedBy: string;
  readonly finishedAt: Date | null;
  readonly revertedAt: Date | null;
  /** Of the present run, since it began or went on. */
  readonly run: { readonly startedAt: Date; readonly read: number; readonly position: number } | null;
  readonly progressAt: Date | null;
}

/** How fast a run is and how long it still takes. */
export interface Pace {
  readonly recordsPerSecond: number;
  readonly secondsLeft: number;
}

/** Worked out over the present run, by the bytes that are left; undefined before the first batch is done. */
export function paceOf({ run, progressAt, read, position, fileSize }: ImportRun): Pace | undefined {
  const seconds = run && progressAt ? (progressAt.getTime() - run.startedAt.getTime()) / 1000 : 0;
  if (!run || seconds <= 0 || position <= run.position) return undefined;
  const bytesPerSecond = (position - run.position) / seconds;
  return {
    recordsPerSecond: Math.round((read - run.read) / seconds),
    secondsLeft: Math.ceil((fileSize - position) / bytesPerSecond),
  };
}
