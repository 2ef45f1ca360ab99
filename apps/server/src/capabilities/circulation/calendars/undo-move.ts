import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { enqueue } from "../../../kernel/jobs/job.ts";
import { changedBy } from "../../catalogue/index.ts";
import type { RuleAct } from "../policies/save-policies.ts";
import { circulationProblems } from "../problems.ts";
import { readCalendars } from "../rules/rules.store.ts";
import { moveDuesJob } from "./begin-move.ts";
import { reopenedCalendars } from "./closing.ts";
import { beginUndo, lockMove } from "./due-move.store.ts";
import { lockCalendars, putCalendars } from "./save-calendars.ts";

/**
 * Takes a closing back: the calendars open again on its days, and what it moved goes back, but for loans that went on meanwhile and days that
 * are past. Other changes of the calendars made since stay.
 */
export async function undoMove(
  tx: Tx,
  { id, reason }: { readonly id: string; readonly reason: string },
  act: RuleAct,
): Promise<{ readonly version: number } | Problem> {
  const current = await lockCalendars(tx, act.now);
  const move = await lockMove(tx, id);
  if (!move) return circulationProblems.moveUnknown();
  if (move.state !== "moved") return circulationProblems.moveNotDone();
  const before = await readCalendars(tx, move.calendarBefore);
  const after = await readCalendars(tx, move.calendarAfter);
  if (!before || !after) throw new Error(`the calendars of the move ${id} are not there`);
  const set =
    current.version === move.calendarAfter
      ? before.set
      : reopenedCalendars(current.set, { before: before.set, after: after.set });
  const version = await putCalendars(tx, { set, before: current.version, reason }, act);
  await beginUndo(tx, id, { at: act.now, by: changedBy(act.actor) });
  await enqueue(tx, moveDuesJob, [{ id }]);
  return { version };
}
