import { dateAt } from "@wenyuan/calendar";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import type { Rules } from "../rules/open-rules.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { cancelHold } from "./cancel-hold.ts";
import { findHoldsThatEnd } from "./hold.store.ts";

const batchSize = 100;

/** Ends holds whose time is over: copies that were not fetched go to the next, waiting ones that nobody needs any more leave the queue. */
export function endHolds(db: Database, clock: Clock, rules: Rules): Job<never> {
  return {
    name: "circulation.end-holds",
    schedule: "7 * * * *",
    run: () => endHoldsNow(db, rules, clock.now()),
  };
}

export async function endHoldsNow(db: Database, rules: Rules, now: Date): Promise<void> {
  const rulebook = await transact(db, async (tx) => rules.inForce(tx, await readRuleVersions(tx), now));
  const today = dateAt(instantOfDate(now), rulebook.deskOf("").zone).toString();
  const act = { actor: system, now };
  for (;;) {
    const ended = await findHoldsThatEnd(db, today, batchSize);
    for (const { id, state } of ended) {
      const end = state === "ready" ? "not-fetched" : "expired";
      await transact(db, (tx) => cancelHold(tx, rules, { holdId: id, end }, act));
    }
    if (ended.length < batchSize) return;
  }
}

/** The run itself. */
const system = { kind: "anonymous", permissions: new Set<string>() } as const;
