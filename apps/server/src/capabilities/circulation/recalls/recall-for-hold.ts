import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { holdsChanged } from "../events.ts";
import { lockQueue, updateHold } from "../holds/hold.store.ts";
import { lockWithCopy } from "../holds/lock-with-copy.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { findRecallOfHold } from "./recall.store.ts";
import { type Recalled, recallLoan } from "./recall-loan.ts";

/** Calls a loan back for a hold that waits already. @param readerId when its reader asks: nobody recalls for another */
export async function recallForHold(
  tx: Tx,
  rules: Rules,
  { holdId, readerId }: { readonly holdId: string; readonly readerId?: string | undefined },
  act: DeskAct,
): Promise<Recalled | Problem> {
  const locked = await lockWithCopy(tx, { holdId, readerId });
  if ("status" in locked) return locked;
  const { hold } = locked;
  if (hold.state !== "waiting" || (await findRecallOfHold(tx, holdId))) return circulationProblems.recallNotNeeded();
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), act.now);
  await updateHold(tx, holdId, { recall: true });
  const queue = await lockQueue(tx, hold.recordId);
  const recalled = await recallLoan(tx, rules, { hold, queue, rulebook }, act);
  if (typeof recalled === "string") return circulationProblems.recallNotNeeded();
  await publish(tx, holdsChanged, [{ ids: [holdId] }]);
  return recalled;
}
