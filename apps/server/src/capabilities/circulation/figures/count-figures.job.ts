import { dateAt, Temporal } from "@wenyuan/calendar";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { firstLoanAt, lastCountedDay } from "./figure.store.ts";
import { reportDay } from "./report-day.ts";

/** Days that are made up for in one run; a library that came from elsewhere with years of loans is counted in some nights. */
const mostDays = 1_200;

/** Each night: the days that are over and were not counted yet. */
export function countFigures(db: Database, clock: Clock, zone: string): Job<never> {
  return {
    name: "circulation.count-figures",
    schedule: "17 17-23 * * *",
    run: (_, { signal }) => countFiguresNow(db, { zone, now: clock.now(), signal }),
  };
}

export async function countFiguresNow(
  db: Database,
  { zone, now, signal }: { zone: string; now: Date; signal?: AbortSignal | undefined },
): Promise<void> {
  const today = dateAt(instantOfDate(now), zone);
  const last = await lastCountedDay(db);
  const first = await firstLoanAt(db);
  if (!first) return;
  let day = last === undefined ? dateAt(instantOfDate(first), zone) : Temporal.PlainDate.from(last).add({ days: 1 });
  for (let count = 0; count < mostDays && Temporal.PlainDate.compare(day, today) < 0; count++) {
    if (signal?.aborted) return;
    const next = day.add({ days: 1 });
    const readers = next.day === 1 || Temporal.PlainDate.compare(next, today) >= 0 || count + 1 === mostDays;
    await reportDay(db, day.toString(), { zone, now, readers });
    day = next;
  }
}
