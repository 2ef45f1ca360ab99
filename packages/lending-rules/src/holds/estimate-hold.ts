import { daysFrom, Temporal } from "@wenyuan/calendar";

/** When a copy may come free: today when it is on the shelf, else its due date. */
export interface CopyOutlook {
  readonly freeOn: string;
  /** Days that it is overdue already. */
  readonly overdueDays?: number;
}

/** How copies go from reader to reader in this library, measured or set. */
export interface Turnaround {
  /** How long a reader keeps a copy for which others wait. */
  readonly loanDays: number;
  /** How long a copy stands on the hold shelf before it is fetched: usually, and at the longest. */
  readonly shelfDays: { readonly usual: number; readonly longest: number };
  /** How late copies come back: usually, and by the slow tenth of readers. */
  readonly lateDays: { readonly usual: number; readonly slow: number };
  /** From return to hold shelf. */
  readonly transitDays: number;
  /** A copy overdue for longer is not counted on. */
  readonly overdueDaysCountedOn: number;
}

export interface HoldQuestion {
  /** How many stand before. */
  readonly ahead: number;
  readonly copies: readonly CopyOutlook[];
  readonly turnaround: Turnaround;
  readonly today: string;
}

/** A likely day and one by which it has come unless something goes wrong, and on what they rest. */
export interface HoldEstimate {
  readonly likely: string;
  readonly latest: string;
  readonly copies: number;
  /** Overdue too long to be counted on. */
  readonly leftOut: number;
}

/**
 * An honest estimate of when a turn comes: each copy comes back, goes to the next in the queue, is fetched, read and
 * returned. Told twice, once as it usually goes and once as it goes with slow readers. `undefined` when no copy can be
 * counted on: then nothing is promised.
 */
export function estimateHold({ ahead, copies, turnaround, today }: HoldQuestion): HoldEstimate | undefined {
  const counted = copies.filter((copy) => (copy.overdueDays ?? 0) <= turnaround.overdueDaysCountedOn);
  if (counted.length === 0) return undefined;
  const { shelfDays, lateDays } = turnaround;
  const run = (shelf: number, late: number) =>
    turnComes({ ahead, copies: counted, turnaround, today }, { shelf, late }).toString();
  return {
    likely: run(shelfDays.usual, lateDays.usual),
    latest: run(shelfDays.longest, lateDays.slow),
    copies: counted.length,
    leftOut: copies.length - counted.length,
  };
}

function turnComes(
  { ahead, copies, turnaround, today }: HoldQuestion,
  pace: { readonly shelf: number; readonly late: number },
): Temporal.PlainDate {
  const start = Temporal.PlainDate.from(today);
  const free = copies.map((copy) => daysUntilFree(copy, start, pace.late)).toSorted((a, b) => a - b);
  for (let turn = 0; turn < ahead; turn += 1) {
    const days = free.shift() ?? 0;
    insert(free, days + turnaround.transitDays + pace.shelf + turnaround.loanDays + pace.late);
  }
  return start.add({ days: (free[0] ?? 0) + turnaround.transitDays });
}

/** A copy on the shelf is free now; one on loan comes late; one overdue comes any day. */
function daysUntilFree({ freeOn, overdueDays }: CopyOutlook, today: Temporal.PlainDate, late: number): number {
  const days = daysFrom(today, Temporal.PlainDate.from(freeOn));
  if (overdueDays !== undefined && overdueDays > 0) return Math.max(1, late);
  return days <= 0 ? 0 : days + late;
}

function insert(sorted: number[], value: number): void {
  const at = sorted.findIndex((other) => other > value);
  sorted.splice(at === -1 ? sorted.length : at, 0, value);
}
