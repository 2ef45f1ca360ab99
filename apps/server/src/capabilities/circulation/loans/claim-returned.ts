import { changeLoan, type LoanAction, type LoanState } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordAudit } from "../../identity/index.ts";
import { lockReader } from "../../readers/index.ts";
import { availabilityChanged, loansChanged } from "../events.ts";
import { changeItemState, type LockedItem, lockItemState } from "../items/item-state.store.ts";
import { circulationProblems } from "../problems.ts";
import type { DeskAct } from "./approve-override.ts";
import { findLoan, noteClaim } from "./loan.store.ts";

export interface Claim {
  readonly loanId: string;
  /** The day on which the reader says it was returned, `YYYY-MM-DD`; null takes the claim back. */
  readonly on: string | null;
}

/** 称已还: the reader says it came back, the library has not found it. It is looked for on the shelf; no lateness runs meanwhile. */
export async function claimReturned(tx: Tx, { loanId, on }: Claim, act: DeskAct): Promise<{ id: string } | Problem> {
  const found = await findLoan(tx, loanId);
  if (found?.readerId === undefined) return circulationProblems.loanUnknown();
  await lockReader(tx, found.readerId);
  const item = await lockItemState(tx, found.itemId);
  if (item?.loanId !== loanId) return circulationProblems.loanUnknown();
  const action: LoanAction = on === null ? "withdraw-claim" : "claim-returned";
  const change = changeLoan(stateOf(item), action, on ?? undefined);
  if (!change.ok) return circulationProblems.loanCannot({ why: why[change.because] });
  await noteClaim(tx, loanId, on);
  await changeItemState(tx, item.itemId, { claimed_returned_at: on === null ? null : act.now });
  await recordAudit(tx, {
    actor: act.actor,
    action: `circulation.loan.${action}`,
    subject: { kind: "loan", id: loanId },
    after: { on },
    at: act.now,
  });
  await publish(tx, loansChanged, [{ ids: [loanId] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [item.recordId] }]);
  return { id: loanId };
}

function stateOf({ lost, claimedReturnedAt }: LockedItem): LoanState {
  if (lost !== null) return "lost";
  return claimedReturnedAt === null ? "open" : "claimed-returned";
}

const why = {
  "loan-closed": { zh: "这笔借阅已经结束。", en: "The loan is over." },
  "already-claimed": { zh: "已经登记过“称已还”。", en: "It is claimed returned already." },
  "already-lost": { zh: "已经登记丢失，先结清或找回。", en: "It is noted as lost: settle that first." },
  "not-claimed": { zh: "没有登记过“称已还”。", en: "It is not claimed returned." },
  "not-lost": { zh: "没有登记丢失。", en: "It is not noted as lost." },
  "date-missing": { zh: "要写明读者说的还书日期。", en: "Say on which day the reader returned it." },
} as const;
