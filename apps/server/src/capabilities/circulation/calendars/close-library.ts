import { readEmergencyClosing } from "@wenyuan/calendar";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import type { RuleAct } from "../policies/save-policies.ts";
import { circulationProblems } from "../problems.ts";
import { beginMove } from "./begin-move.ts";
import { type Closing, closedCalendars } from "./closing.ts";
import { lockCalendars, putCalendars, type SavedCalendars } from "./save-calendars.ts";

/** Closes the library, or some branches, unexpectedly: doors and desks at once, and moves what was due in that time. */
export async function closeLibrary(tx: Tx, closing: Closing, act: RuleAct): Promise<SavedCalendars | Problem> {
  const fault = closingFault(closing);
  if (fault) return fault;
  const before = await lockCalendars(tx, act.now);
  const set = closedCalendars(before.set, closing);
  const version = await putCalendars(tx, { set, before: before.version, reason: closing.reason.zh }, act);
  const move = await beginMove(tx, { before, after: { version, set } }, { reason: closing.reason, act });
  return { version, ...(move === undefined ? {} : { move }) };
}

/** What is wrong with a closing, if anything. */
export function closingFault({ from, to, reason }: Closing): Problem | undefined {
  const read = readEmergencyClosing({ from, to, reason });
  if (read.ok) return undefined;
  return circulationProblems.calendarsFaulty({ count: read.faults.length }, { faults: read.faults });
}
