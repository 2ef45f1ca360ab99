import { isDeepStrictEqual } from "node:util";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { changedBy } from "../../catalogue/index.ts";
import { recordAudit } from "../../identity/index.ts";
import type { RuleAct } from "../policies/save-policies.ts";
import { circulationProblems } from "../problems.ts";
import { readRulebook } from "../rules/open-rules.ts";
import { insertCalendars, lockRules, readCalendars } from "../rules/rules.store.ts";
import { beginMove } from "./begin-move.ts";
import { checkedCalendars } from "./calendar-reading.ts";
import type { Calendars } from "./calendars.ts";

/** A change of the calendars as somebody states it. */
export interface CalendarChange {
  readonly base: number;
  readonly calendars: unknown;
  readonly reason: string;
  /** What is due on days that are closed now goes to the next open one. */
  readonly moveDues: boolean;
}

/** The version that a change became, and the move of due dates that it began. */
export interface SavedCalendars {
  readonly version: number;
  readonly move?: string;
}

/** States the calendars anew; the version builds on the one its maker saw, or is refused. */
export async function saveCalendars(
  tx: Tx,
  { base, calendars, reason, moveDues }: CalendarChange,
  act: RuleAct,
): Promise<SavedCalendars | Problem> {
  const current = await lockCalendars(tx, act.now);
  if (current.version !== base) return circulationProblems.rulesMoved();
  const read = checkedCalendars(calendars);
  if (!read.ok) return circulationProblems.calendarsFaulty({ count: read.faults.length }, { faults: read.faults });
  if (isDeepStrictEqual(read.value, current.set)) return circulationProblems.rulesUnchanged();
  const version = await putCalendars(tx, { set: read.value, before: current.version, reason }, act);
  if (!moveDues) return { version };
  const step = { before: current, after: { version, set: read.value } };
  const move = await beginMove(tx, step, { reason: { zh: reason, en: reason }, act });
  return { version, ...(move === undefined ? {} : { move }) };
}

/** The calendars in force, locked against another change. */
export async function lockCalendars(tx: Tx, now: Date): Promise<{ readonly version: number; readonly set: Calendars }> {
  await readRulebook(tx, now);
  await lockRules(tx);
  const current = await readCalendars(tx);
  if (!current) throw new Error("calendars are stated whenever rules were read");
  return current;
}

/** Makes a state of the calendars the one in force, and writes who did it and why into the audit. */
export async function putCalendars(
  tx: Tx,
  { set, before, reason }: { readonly set: Calendars; readonly before: number; readonly reason: string },
  { actor, now }: RuleAct,
): Promise<number> {
  const version = await insertCalendars(tx, set, { by: changedBy(actor), reason, now });
  await recordAudit(tx, {
    actor,
    action: "circulation.calendar.edit",
    subject: { kind: "calendars", id: String(version) },
    before: { version: before },
    after: { version },
    reason,
    at: now,
  });
  return version;
}
