import { Temporal } from "@wenyuan/calendar";
import { isProblem } from "@wenyuan/problem";
import type { Database } from "../../../kernel/db/database.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import { libraryDay } from "../people/library-day.ts";
import { eraseReader, keptBy } from "./erase-reader.ts";
import type { PersonalFactsProvider } from "./personal-facts.port.ts";
import { longGone, readPreset } from "./privacy.store.ts";
import { daysAfterLeaving } from "./purpose.ts";

const atOnce = 200;

export interface LongGone {
  readonly providers: readonly PersonalFactsProvider[];
  /** The library's, for its days. */
  readonly zone: string;
}

/** How many readers are there whom the preset's time after leaving is over for, and of whom nothing has to stay. */
export async function countLongGone(db: Database, now: Date, of: LongGone): Promise<number> {
  let count = 0;
  for await (const id of idsOf(db, now, of)) if ((await keptBy(db, id, of.providers)).length === 0) count += 1;
  return count;
}

/** Erases them. Who still has something open is passed over, and comes up again. @returns how many were erased */
export async function eraseLongGone(db: Database, now: Date, of: LongGone): Promise<number> {
  const doing = { actor: { kind: "system", name: "retention" }, now } as const;
  let erased = 0;
  for await (const id of idsOf(db, now, of)) {
    const done = await transactOrRefuse(db, (tx) => eraseReader(tx, id, { providers: of.providers, doing }));
    if (!isProblem(done)) erased += 1;
  }
  return erased;
}

/** All of them, so that those who stay keep nobody behind them from going. */
async function* idsOf(db: Database, now: Date, { zone }: LongGone): AsyncGenerator<string> {
  const days = daysAfterLeaving[await readPreset(db)];
  const leftBefore = Temporal.PlainDate.from(libraryDay(now, zone)).subtract({ days }).toString();
  let ids: string[];
  for (let after = "0"; (ids = await longGone(db, { leftBefore, after, limit: atOnce })).length > 0; ) {
    yield* ids;
    after = ids.at(-1) ?? after;
  }
}
