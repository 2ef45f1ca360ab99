import { isDeepStrictEqual } from "node:util";
import type { OpeningCalendar } from "@wenyuan/calendar";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { circulationProblems } from "../problems.ts";
import { readRulebook } from "../rules/open-rules.ts";
import { insertCalendars, lockRules, readCalendars } from "../rules/rules.store.ts";
import { checkedCalendars } from "./calendar-reading.ts";

/**
 * States when the house is open, or that nobody has stated it; the other calendars stay. For the page that names the library, and for what
 * sets a library up.
 * @returns what is wrong with the hours
 */
export async function setBuildingHours(
  tx: Tx,
  hours: OpeningCalendar | undefined,
  { by, reason, now }: { readonly by: string; readonly reason: string; readonly now: Date },
): Promise<Problem | undefined> {
  await readRulebook(tx, now);
  await lockRules(tx);
  const current = await readCalendars(tx);
  if (!current) throw new Error("calendars are stated whenever rules were read");
  const { building, ...others } = current.set;
  if (isDeepStrictEqual(building, hours)) return undefined;
  const read = checkedCalendars({ ...others, ...(hours && { building: hours }) });
  if (!read.ok) return circulationProblems.calendarsFaulty({ count: read.faults.length }, { faults: read.faults });
  await insertCalendars(tx, read.value, { by, reason, now });
  return undefined;
}

/** The house's hours as they are stated. */
export async function readBuildingHours(tx: Tx): Promise<OpeningCalendar | undefined> {
  return (await readCalendars(tx))?.set.building;
}
