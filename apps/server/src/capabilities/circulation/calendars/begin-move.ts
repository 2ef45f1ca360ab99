import { dateAt } from "@wenyuan/calendar";
import type { Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { enqueue } from "../../../kernel/jobs/job.ts";
import { changedBy } from "../../catalogue/index.ts";
import type { RuleAct } from "../policies/save-policies.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { changedDays, spanOf } from "./calendar-changes.ts";
import type { Calendars } from "./calendars.ts";
import { insertMove } from "./due-move.store.ts";

export const moveDuesJob = { name: "circulation.move-dues" } as const;

/** Two versions of the calendars, and what they say. */
export interface CalendarStep {
  readonly before: { readonly version: number; readonly set: Calendars };
  readonly after: { readonly version: number; readonly set: Calendars };
}

/** Begins to move what is due off the days that a change closes; a job goes on with it. @returns the move, when any desk changes */
export async function beginMove(
  tx: Tx,
  { before, after }: CalendarStep,
  { reason, act: { actor, now } }: { readonly reason: Bilingual; readonly act: RuleAct },
): Promise<string | undefined> {
  const today = dateAt(instantOfDate(now), after.set.desk.zone);
  const span = spanOf(changedDays(before.set, after.set, today), after.set);
  if (!span) return undefined;
  const id = await insertMove(tx, {
    reason,
    calendarBefore: before.version,
    calendarAfter: after.version,
    spanFrom: new Date(span.from.epochMilliseconds),
    spanTo: span.to && new Date(span.to.epochMilliseconds),
    madeAt: now,
    madeBy: changedBy(actor),
  });
  await enqueue(tx, moveDuesJob, [{ id }]);
  return id;
}
