import { resolveAspect } from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { loansChanged, loansRecalled } from "../events.ts";
import type { StoredHold } from "../holds/hold.ts";
import { logAct } from "../holds/hold-log.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import type { Loan } from "../loans/loan.ts";
import type { Rules } from "../rules/open-rules.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { chooseRecall, type NoRecall, type RecallableLoan } from "./loan-choice.ts";
import { insertRecall, lockRecallableLoans, recalledHolds } from "./recall.store.ts";

/** A loan that was called back, and when it is due now. */
export interface Recalled {
  readonly loanId: string;
  readonly dueAt: Date;
}

/**
 * Calls a loan back for a hold: the one kept longest, by the policies it was made under, which guarantee its borrower a time. Its item is
 * locked; whose hold it is was locked before.
 * @param queue the open holds of the title
 * @returns the recall, or why none is needed or possible
 */
export async function recallLoan(
  tx: Tx,
  rules: Rules,
  {
    hold,
    queue,
    rulebook,
  }: { readonly hold: StoredHold; readonly queue: readonly StoredHold[]; readonly rulebook: Rulebook },
  act: DeskAct,
): Promise<Recalled | NoRecall> {
  const loans = await lockRecallableLoans(tx, hold.recordId, hold.target);
  const weighed = await Promise.all(loans.map((loan) => recallable(tx, rules, { loan, rulebook })));
  const ahead = await waitingAhead(tx, hold, queue);
  const choice = chooseRecall(weighed, { ahead, now: instantOfDate(act.now) });
  if (typeof choice === "string") return choice;
  const dueAt = new Date(choice.at.epochMilliseconds);
  const by = changedBy(act.actor);
  const { loanId, itemId, due } = choice.loan;
  await insertRecall(tx, {
    loanId,
    holdId: hold.id,
    at: act.now,
    by,
    dueBefore: new Date(due.epochMilliseconds),
    dueAt,
    because: choice.because,
  });
  await logAct(tx, hold.id, { act: "recalled", at: act.now, by, itemId });
  await publish(tx, loansRecalled, [{ ids: [loanId] }]);
  await publish(tx, loansChanged, [{ ids: [loanId] }]);
  return { loanId, dueAt };
}

/** The loan with what the policies of its day promised. */
async function recallable(
  tx: Tx,
  rules: Rules,
  { loan, rulebook }: { readonly loan: Loan; readonly rulebook: Rulebook },
): Promise<RecallableLoan> {
  const { readerCategory, department, itemKind: itemType, branch, courseReserve } = loan;
  const facts = { readerCategory, department, itemType, branch, courseReserve };
  const policies = await rules.policiesOf(tx, loan.policyVersion);
  const terms = resolveAspect(policies, "recall", caseAt(rulebook, facts, instantOfDate(loan.lentAt)))?.terms;
  return {
    loanId: loan.id,
    itemId: loan.itemId,
    lentAt: instantOfDate(loan.lentAt),
    due: instantOfDate(loan.dueAt),
    dueBy: loan.dueBy,
    desk: rulebook.deskOf(branch),
    terms,
  };
}

/** Those before, who still need a copy and have none called back. */
async function waitingAhead(tx: Tx, hold: StoredHold, queue: readonly StoredHold[]): Promise<number> {
  const waiting = queue.filter(({ state, id }) => state === "waiting" && id !== hold.id);
  const recalled = await recalledHolds(
    tx,
    waiting.map(({ id }) => id),
  );
  return waiting.filter(({ id, placedAt }) => !recalled.has(id) && placedAt <= hold.placedAt).length;
}
