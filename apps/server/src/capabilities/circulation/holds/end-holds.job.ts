import { dateAt } from "@wenyuan/calendar";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import type { Rules } from "../rules/open-rules.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { cancelHold } from "./cancel-hold.ts";
import { findHoldsThatEnd, titlesThatWake } from "./hold.store.ts";
import { serveQueue } from "./serve-queue.ts";

const batchSize = 100;

/**
 * Ends holds whose time is over: copies that were not fetched go to the next, waiting ones that nobody needs any more leave the queue. Those
 * that begin today or wake up take what stands on the shelves.
 */
export function endHolds(db: Database, clock: Clock, rules: Rules): Job<never> {
  return {
    name: "circulation.end-holds",
    schedule: "7 * * * *",
    run: () => endHoldsNow(db, rules, clock.now()),
  };
}

export async function endHoldsNow(db: Database, rules: Rules, now: Date): Promise<void> {
  const rulebook = await transact(db, async (tx) => rules.inForce(tx, await readRuleVersions(tx), now));
  const today = dateAt(instantOfDate(now), rulebook.deskOf("").zone);
  const act = { actor: system, now };
  let after = "0";
  for (;;) {
    const ended = await findHoldsThatEnd(db, today.toString(), { after, limit: batchSize });
    for (const { id, state } of ended) {
      const end = state === "ready" ? "not-fetched" : "expired";
      await transact(db, (tx) => cancelHold(tx, rules, { holdId: id, end }, act));
    }
    after = ended.at(-1)?.id ?? after;
    if (ended.length < batchSize) break;
  }
  const woken = await titlesThatWake(db, today.toString());
  for (const recordId of woken) await transact(db, (tx) => serveQueue(tx, recordId, { now, rulebook }));
}

/** The run itself. */
const system = { kind: "anonymous", permissions: new Set<string>() } as const;
