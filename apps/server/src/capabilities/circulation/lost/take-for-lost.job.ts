import { isProblem } from "@wenyuan/problem";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import type { Log } from "../../../kernel/telemetry/log.ts";
import { changeItemState } from "../items/item-state.store.ts";
import { overdueSince } from "../loans/loan.store.ts";
import { findTermsOfLoan } from "../money/losses/find-terms.ts";
import { settleLoss } from "../money/losses/settle-loss.ts";
import type { Rules } from "../rules/open-rules.ts";
import { readRuleVersions } from "../rules/rules.store.ts";

const batchSize = 200;
const day = 86_400_000;
/** No policy takes anything for lost sooner: loans that are less late are not looked at. */
const soonestDays = 7;

/** 长期超期转丢失: what has been overdue for longer than the loan's policy bears is taken for lost, and charged. Once a day. */
export function takeForLost(db: Database, clock: Clock, { rules, log }: { rules: Rules; log: Log }): Job<never> {
  return {
    name: "circulation.take-for-lost",
    schedule: "23 18 * * *",
    async run() {
      const { taken, unpriced } = await takeForLostNow(db, rules, clock.now());
      if (taken + unpriced > 0) log.info({ taken, unpriced }, "long overdue items taken for lost");
    },
  };
}

/** @returns how many were taken for lost, and how many wait for a person because no price is known */
async function takeForLostNow(db: Database, rules: Rules, now: Date): Promise<{ taken: number; unpriced: number }> {
  const rulebook = await transact(db, async (tx) => rules.inForce(tx, await readRuleVersions(tx), now));
  let [taken, unpriced, after] = [0, 0, "0"];
  for (;;) {
    const loans = await overdueSince(db, new Date(now.getTime() - soonestDays * day), { after, limit: batchSize });
    for (const loan of loans) {
      const { terms } = await findTermsOfLoan(db, rules, { loan, rulebook, aspects: ["lost"] });
      const days = terms.lost?.terms.takenForLostAfterDays;
      if (days === undefined || now.getTime() - loan.dueAt.getTime() <= days * day) continue;
      const done = await transact(db, async (tx) => {
        const settled = await settleLoss(tx, rules, { loanId: loan.id }, { actor: system, now });
        if (isProblem(settled)) return false;
        await changeItemState(tx, loan.itemId, { lost: "aged" });
        return true;
      });
      if (done) taken += 1;
      else unpriced += 1;
    }
    if (loans.length < batchSize) return { taken, unpriced };
    after = loans.at(-1)?.id ?? after;
  }
}

/** The run itself. */
const system = { kind: "anonymous", permissions: new Set<string>() } as const;
