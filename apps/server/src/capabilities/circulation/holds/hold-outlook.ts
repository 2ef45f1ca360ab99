import { dateAt, daysFrom, Temporal } from "@wenyuan/calendar";
import {
  type Copy,
  type CopyOutlook,
  estimateHold,
  type Hold,
  type HoldEstimate,
  type QueuePolicy,
  type Terms,
  whyNotFill,
} from "@wenyuan/lending-rules";
import type { ServiceTerms } from "../services/service-terms.ts";

/** A copy of the title and when it is due. */
export interface OutlookCopy extends Copy {
  readonly dueAt: Date | null;
}

export interface OutlookQuestion {
  /** Whom it is for: what is wanted, and where. */
  readonly hold: Hold;
  /** How many stand before. */
  readonly ahead: number;
  readonly copies: readonly OutlookCopy[];
  readonly services: ServiceTerms;
  /** For how long such copies are lent. */
  readonly loanDays: number;
  readonly now: Temporal.Instant;
  readonly zone: string;
}

/** When a hold's turn comes, as far as anybody can say; nothing when no copy can be counted on, and nothing is promised then. */
export function outlookOf(question: OutlookQuestion): HoldEstimate | undefined {
  const { hold, ahead, copies, services, loanDays, now, zone } = question;
  const today = dateAt(now, zone);
  const useful = copies.filter((copy) => canFill(copy, hold, services.queue));
  return estimateHold({
    ahead,
    copies: useful.flatMap((copy) => copyOutlook(copy, today, zone)),
    turnaround: { ...services.pace, loanDays },
    today: today.toString(),
  });
}

/** A copy that was passed over once may come back later, all the same it is not counted on. */
function canFill(copy: OutlookCopy, hold: Hold, policy: QueuePolicy): boolean {
  return whyNotFill(copy, hold, policy) === undefined;
}

const here: ReadonlySet<Copy["status"]> = new Set([
  "available",
  "awaiting-pickup",
  "awaiting-delivery",
  "in-transit",
  "paged",
]);

/** Ordered, bound or lost copies have no day on which they come. */
function copyOutlook(copy: OutlookCopy, today: Temporal.PlainDate, zone: string): CopyOutlook[] {
  if (here.has(copy.status)) return [{ freeOn: today.toString() }];
  if (copy.status !== "checked-out" || copy.dueAt === null) return [];
  const due = dateAt(Temporal.Instant.fromEpochMilliseconds(copy.dueAt.getTime()), zone);
  const late = daysFrom(due, today);
  return [late > 0 ? { freeOn: today.toString(), overdueDays: late } : { freeOn: due.toString() }];
}

/** Days of a loan period; a term is counted as its weeks. */
export function loanDaysOf(loan: Terms["loan"] | undefined): number {
  if (!loan?.lend || !loan.period) return usualLoanDays;
  const { amount, unit } = loan.period;
  return Math.max(1, Math.ceil(amount * daysIn[unit]));
}

const usualLoanDays = 30;
const daysIn = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, term: 140 } as const;
