import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { lockReader } from "../../readers/index.ts";
import { noticesDue } from "../events.ts";
import { findLoan } from "../loans/loan.store.ts";
import { collectCharge } from "../money/charges/collect-charge.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { PlannedStretch } from "./notice-plan.ts";
import {
  countReminder,
  type DuePlace,
  type DueStretch,
  findDues,
  noteNotice,
  type RunCounts,
} from "./overdue.store.ts";

const pageSize = 500;

/** Reminders that cost money: each with its charge, in one transaction with the reader locked, once for a due date. */
export async function sendReminders(
  db: Database,
  stretch: DueStretch,
  {
    planned,
    run: { rulebook, now, signal },
  }: {
    planned: PlannedStretch;
    run: { rulebook: Rulebook; now: Date; signal?: AbortSignal | undefined };
  },
): Promise<RunCounts> {
  let charged = 0;
  let after: DuePlace | undefined = { due: stretch.from, id: "0" };
  const goesOn = () => !signal?.aborted;
  while (after && goesOn()) {
    const dues = await findDues(db, stretch, { after, limit: pageSize });
    for (const { id, readerId } of dues)
      charged += (await remind(db, { id, readerId, planned, rulebook, now })) ? 1 : 0;
    const last = dues.at(-1);
    after = last && dues.length === pageSize ? { due: last.dueAt, id: last.id } : undefined;
  }
  return { notices: charged, renewed: 0, notRenewed: 0, charged };
}

interface Reminded {
  readonly id: string;
  readonly readerId: string;
  readonly planned: PlannedStretch;
  readonly rulebook: Rulebook;
  readonly now: Date;
}

async function remind(db: Database, { id, readerId, planned, rulebook, now }: Reminded): Promise<boolean> {
  return await transact(db, async (tx) => {
    await lockReader(tx, readerId);
    const loan = await findLoan(tx, id);
    if (!loan || loan.returnedAt || loan.dueAt < planned.from || loan.dueAt >= planned.to) return false;
    const { kind, days, fee = 0 } = planned;
    if (!(await noteNotice(tx, { loanId: id, dueAt: loan.dueAt, kind, days, now }))) return false;
    await countReminder(tx, id);
    if (fee > 0) {
      await collectCharge(tx, {
        readerId,
        loanId: id,
        itemId: loan.itemId,
        income: "reminder",
        amount: { minor: fee, currency: rulebook.policies.currency },
        basis: { reminder: days, policyVersion: rulebook.policyVersion },
        at: now,
        by: "system",
      });
    }
    await publish(tx, noticesDue, [{ kind, days, loanIds: [id] }]);
    return true;
  });
}
