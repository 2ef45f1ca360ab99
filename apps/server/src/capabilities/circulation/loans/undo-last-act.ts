import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { recordAudit } from "../../identity/index.ts";
import { lockReader } from "../../readers/index.ts";
import { availabilityChanged, loansChanged } from "../events.ts";
import { type LockedItem, lockItemState } from "../items/item-state.store.ts";
import { cancelCharge } from "../money/charges/cancel-charge.ts";
import { lockCharge } from "../money/charges/lock-charge.ts";
import { circulationProblems } from "../problems.ts";
import type { DeskAct } from "./approve-override.ts";
import { type LastAct, mayUndo } from "./last-act.ts";
import { deleteLoan, findActedLoan, putBackDue, reopenHolds, reopenLoan, takeCopyBack } from "./undo.store.ts";

/** What was taken back. */
export interface Undone {
  readonly kind: LastAct["kind"];
  readonly loanId: string;
  readonly itemId: string;
}

/** Takes back what was just done with a loan: by the same person, within the minute, and while nothing has happened since. */
export async function undoLastAct(tx: Tx, loanId: string, act: DeskAct): Promise<Undone | Problem> {
  const found = await findActedLoan(tx, loanId);
  if (typeof found?.readerId !== "string") return circulationProblems.loanUnknown();
  await lockReader(tx, found.readerId);
  const item = await lockItemState(tx, found.itemId);
  const loan = await findActedLoan(tx, loanId);
  if (!loan?.lastAct || loan.readerId === null || !item) return circulationProblems.undoTooLate();
  const { lastAct: last } = loan;
  if (!mayUndo(last, { by: changedBy(act.actor), now: act.now })) return circulationProblems.undoTooLate();
  // A return is taken back only while the copy lies where it was put, the other two only while the loan runs.
  if (item.loanId !== (last.kind === "returned" ? null : loanId)) return circulationProblems.undoTooLate();
  const known = { ...loan, readerId: loan.readerId, loanId };
  const refusal = await takeBack(tx, last, { loan: known, item, act });
  if (refusal) return refusal;
  await recordAudit(tx, {
    actor: act.actor,
    action: "circulation.loan.undo",
    subject: { kind: "loan", id: loanId },
    before: { kind: last.kind },
    at: act.now,
  });
  await publish(tx, loansChanged, [{ ids: [loanId] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [item.recordId] }]);
  return { kind: last.kind, loanId, itemId: loan.itemId };
}

interface Taken {
  readonly loan: { readonly loanId: string; readonly itemId: string; readonly readerId: string };
  readonly item: LockedItem;
  readonly act: DeskAct;
}

async function takeBack(tx: Tx, last: LastAct, { loan, item, act }: Taken): Promise<Problem | undefined> {
  switch (last.kind) {
    case "renewed":
      await putBackDue(tx, loan.loanId, last);
      return undefined;
    case "lent":
      await deleteLoan(tx, { ...loan, before: last.before });
      await reopenHolds(tx, { readerId: loan.readerId, recordId: item.recordId, before: last.before, at: last.at });
      return undefined;
    case "returned": {
      const refusal = last.chargeId === undefined ? undefined : await dropCharge(tx, last.chargeId, act);
      if (refusal) return refusal;
      if (item.holdId !== null) await takeCopyBack(tx, item.holdId);
      await reopenLoan(tx, { ...loan, last });
      return undefined;
    }
  }
}

/** The charge of a mistaken return, while nothing of it has been paid or given up. */
async function dropCharge(tx: Tx, chargeId: string, act: DeskAct): Promise<Problem | undefined> {
  const charge = await lockCharge(tx, chargeId);
  if (isProblem(charge)) return charge;
  const { amount, remaining } = charge.state;
  if (amount.minor !== remaining.minor) return circulationProblems.undoPaid();
  const cancelled = await cancelCharge(tx, { chargeId, reason: "desk-undo" }, act);
  return isProblem(cancelled) ? cancelled : undefined;
}
