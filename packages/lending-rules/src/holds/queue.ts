import { Temporal } from "@wenyuan/calendar";
import type { Hold } from "./hold.ts";

/**
 * The one order of a queue: copies on their way and ready first, then places given by hand, then first come, first served;
 * the id settles what was placed in one instant. Total, and the same in whatever order the holds are given.
 */
export function inQueueOrder(holds: Iterable<Hold>): Hold[] {
  return [...holds].toSorted(compareHolds);
}

/** The position of each hold from 1, by id. A hold that rests or lies ahead keeps its place. */
export function positionsOf(holds: Iterable<Hold>): Map<string, number> {
  return new Map(inQueueOrder(holds).map((hold, index) => [hold.id, index + 1]));
}

/** The position that a hold beginning on a date would get: one that begins later does not stand in its way. */
export function nextPosition(holds: Iterable<Hold>, on: string): number {
  return 1 + [...holds].filter((hold) => hold.from === undefined || hold.from <= on).length;
}

/** Why a hold is not filled on a day. */
export type Resting = "not-yet" | "over" | "suspended";

/** Whether a hold rests on a day; `lookAheadDays` lets those that begin soon take part. */
export function restingOn(hold: Hold, today: string, lookAheadDays = 0): Resting | undefined {
  const horizon = Temporal.PlainDate.from(today).add({ days: lookAheadDays }).toString();
  if (hold.from !== undefined && hold.from > horizon) return "not-yet";
  if (hold.until !== undefined && hold.until < today) return "over";
  const { suspended } = hold;
  if (suspended && (suspended.until === undefined || today <= suspended.until)) return "suspended";
  return undefined;
}

const STATES = ["ready", "in-transit", "waiting"] as const;

function compareHolds(a: Hold, b: Hold): number {
  return (
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    (a.pinned ?? Number.MAX_SAFE_INTEGER) - (b.pinned ?? Number.MAX_SAFE_INTEGER) ||
    compareText(a.placedAt, b.placedAt) ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
