import type { Database } from "../../../kernel/db/database.ts";
import type { RetentionRule } from "../../../kernel/retention/retention-rule.ts";
import type { Log } from "../../../kernel/telemetry/log.ts";
import { type RetentionRun, saveRun } from "./retention-day.store.ts";

/**
 * Lets every rule take away what is too old, then counts again: what is found the second time should not be there, and is said aloud. A
 * rule that fails keeps no other from its work.
 */
export async function runRetention(
  db: Database,
  { rules, now, log }: { rules: readonly RetentionRule[]; now: Date; log: Log },
): Promise<void> {
  for (const rule of rules) {
    try {
      const run = await runRule(db, rule, now);
      await saveRun(db, run);
      if (run.remaining > 0)
        log.error({ part: "retention", rule: rule.code, remaining: run.remaining }, "something is kept for too long");
    } catch (error) {
      log.error({ part: "retention", rule: rule.code, err: error }, "a rule of retention failed");
    }
  }
}

async function runRule(db: Database, rule: RetentionRule, now: Date): Promise<RetentionRun> {
  const due = await rule.countDue(db, now);
  const removed = due === 0 ? 0 : await rule.forget(db, now);
  const remaining = due === 0 ? 0 : await rule.countDue(db, now);
  return { rule: rule.code, due, removed, remaining, ranAt: now };
}
