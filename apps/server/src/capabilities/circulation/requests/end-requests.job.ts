import { dateAt } from "@wenyuan/calendar";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import type { Rules } from "../rules/open-rules.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { cancelRequest } from "./cancel-request.ts";
import { findUnfetched } from "./request.store.ts";

const batchSize = 100;

/** Ends requests whose copy nobody fetched: it goes back to its stacks. */
export function endRequests(db: Database, clock: Clock, rules: Rules): Job<never> {
  return {
    name: "circulation.end-requests",
    schedule: "17 * * * *",
    run: () => endRequestsNow(db, rules, clock.now()),
  };
}

export async function endRequestsNow(db: Database, rules: Rules, now: Date): Promise<void> {
  const rulebook = await transact(db, async (tx) => rules.inForce(tx, await readRuleVersions(tx), now));
  const today = dateAt(instantOfDate(now), rulebook.deskOf("").zone).toString();
  const act = { actor: { kind: "anonymous", permissions: new Set<string>() }, now } as const;
  let after = "0";
  for (;;) {
    const ended = await findUnfetched(db, today, { after, limit: batchSize });
    for (const requestId of ended) await transact(db, (tx) => cancelRequest(tx, { requestId, end: "expired" }, act));
    after = ended.at(-1) ?? after;
    if (ended.length < batchSize) return;
  }
}
