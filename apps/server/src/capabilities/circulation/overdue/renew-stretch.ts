import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { lockReader } from "../../readers/index.ts";
import { loansChanged, noticesDue } from "../events.ts";
import { decideLoanRenewal } from "../loans/decide-renewals.ts";
import { lockOpenLoans, type Prolonged, prolongLoans } from "../loans/renewal-outlook.store.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { readCounts } from "../standing/reader-state.store.ts";
import { renewsByHand } from "./by-hand-renewer.store.ts";
import { type DuePlace, type DueStretch, findDues, noteNotice, type RunCounts } from "./overdue.store.ts";

const pageSize = 500;

/** Renews the loans of a stretch that renew themselves, reader by reader, with the locks of a desk; each is tried once for its due date. */
export async function renewStretch(
  db: Database,
  stretch: DueStretch,
  { rulebook, now, signal }: { rulebook: Rulebook; now: Date; signal?: AbortSignal | undefined },
): Promise<RunCounts> {
  let [renewed, notRenewed] = [0, 0];
  let after: DuePlace | undefined = { due: stretch.from, id: "0" };
  const goesOn = () => !signal?.aborted;
  while (after && goesOn()) {
    const dues = await findDues(db, stretch, { after, limit: pageSize });
    const byReader = Map.groupBy(dues, ({ readerId }) => readerId);
    for (const [readerId, own] of byReader) {
      const ids = new Set(own.map(({ id }) => id));
      const done = await transact(db, (tx) => renewOf(tx, { readerId, ids, rulebook, now }));
      renewed += done.renewed;
      notRenewed += done.refused;
    }
    const last = dues.at(-1);
    after = last && dues.length === pageSize ? { due: last.dueAt, id: last.id } : undefined;
  }
  return { notices: 0, renewed, notRenewed, charged: 0 };
}

/** One reader's loans that are due today: prolonged, or the reader hears that they were not. */
async function renewOf(
  tx: Tx,
  { readerId, ids, rulebook, now }: { readerId: string; ids: ReadonlySet<string>; rulebook: Rulebook; now: Date },
): Promise<{ renewed: number; refused: number }> {
  const reader = await lockReader(tx, readerId);
  // Who renews by hand hears of nothing that was not tried.
  if (!reader || (await renewsByHand(tx, readerId))) return { renewed: 0, refused: 0 };
  const open = (await lockOpenLoans(tx, readerId, now)).filter(({ loan }) => ids.has(loan.id));
  const question = {
    reader,
    counts: await readCounts(tx, readerId, now),
    rulebook,
    now,
    automatic: { optedOut: false },
  };
  const prolonged: Prolonged[] = [];
  const refused: string[] = [];
  for (const one of open) {
    const { allowed, due } = decideLoanRenewal(one, question);
    const kind = allowed && due ? "renewed" : "renewal-refused";
    if (!(await noteNotice(tx, { loanId: one.loan.id, dueAt: one.loan.dueAt, kind, days: 0, now }))) continue;
    if (allowed && due) prolonged.push({ id: one.loan.id, dueAt: new Date(due.at.epochMilliseconds), dueBy: due.by });
    else refused.push(one.loan.id);
  }
  await prolongLoans(tx, prolonged, now);
  const done = prolonged.map(({ id }) => id);
  if (done.length > 0) await publish(tx, loansChanged, [{ ids: done }]);
  const told = [
    { kind: "renewed", days: 0, loanIds: done },
    { kind: "renewal-refused", days: 0, loanIds: refused },
  ];
  await publish(
    tx,
    noticesDue,
    told.filter(({ loanIds }) => loanIds.length > 0),
  );
  return { renewed: prolonged.length, refused: refused.length };
}
