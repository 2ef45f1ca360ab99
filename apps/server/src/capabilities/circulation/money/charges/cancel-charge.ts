import { cancelRemaining } from "@wenyuan/ledger";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import { publish } from "../../../../kernel/events/event-log.ts";
import { changedBy } from "../../../catalogue/index.ts";
import { recordAudit } from "../../../identity/index.ts";
import { chargesChanged } from "../../events.ts";
import { circulationProblems } from "../../problems.ts";
import { keepEntry } from "../ledger/ledger.store.ts";
import { isOwn, lockCharge, type MoneyAct } from "./lock-charge.ts";

/** Takes back what should not have been charged: the income goes too. */
export async function cancelCharge(
  tx: Tx,
  { chargeId, reason }: { readonly chargeId: string; readonly reason: string },
  act: MoneyAct,
): Promise<{ entryId: string } | Problem> {
  const locked = await lockCharge(tx, chargeId);
  if (isProblem(locked)) return locked;
  if (await isOwn(tx, locked.readerId, act)) return circulationProblems.ownMoney();
  const outcome = cancelRemaining(locked.state, reason);
  if (!outcome.ok) return circulationProblems.moneyRefused({ refusal: outcome.refusal });
  const entryId = await keepEntry(tx, outcome.entry, { at: act.now, by: changedBy(act.actor) });
  await recordAudit(tx, {
    actor: act.actor,
    action: "circulation.charge.waive",
    subject: { kind: "charge", id: chargeId },
    after: { cancelled: locked.state.remaining.minor, entry: entryId },
    reason,
    at: act.now,
  });
  await publish(tx, chargesChanged, [{ ids: [chargeId] }]);
  return { entryId };
}
