import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { readersWhoMay } from "../../readers/index.ts";
import {
  countOldMoney,
  countUnlinkable,
  endedLoans,
  readersWithHistory,
  unlinkLoans,
  unlinkOldMoney,
  unlinkTheseLoans,
} from "./history.store.ts";

/** While a desk may take a return back, or look at a book and find it damaged, the loan still names its reader. */
const deskMs = 30 * 60_000;
/** How far back the frequent run looks; retention looks at everything. */
const windowMs = 6 * 3_600_000;
/** Money that was settled stays with its reader for two years: complaints, refunds, audits. */
const moneyMs = 730 * 86_400_000;
const atOnce = 500;

type Sources = Pick<Kernel, "db" | "clock">;

/** Loans of the last hours lose their readers where no history is kept. @returns how many */
export async function forgetRecentLoans({ db, clock }: Sources): Promise<number> {
  const now = clock.now();
  const to = new Date(now.getTime() - deskMs);
  let from = new Date(to.getTime() - windowMs);
  let forgotten = 0;
  for (;;) {
    const loans = await endedLoans(db, { from, to, limit: atOnce });
    const may = await readersWhoMay(
      db,
      loans.map(({ readerId }) => readerId),
      "history",
    );
    const ids = loans.filter(({ readerId }) => !may.has(readerId)).map(({ id }) => id);
    forgotten += await transact(db, (tx) => unlinkTheseLoans(tx, ids, now));
    const last = loans.at(-1);
    if (loans.length < atOnce || !last || last.returnedAt <= from) return forgotten;
    from = last.returnedAt;
  }
}

/** Hands on the readers who have a past and want none kept, some hundreds at a time. */
async function unwilling(db: Database, work: (readerIds: readonly string[]) => Promise<number>): Promise<number> {
  let done = 0;
  for (let after = "0"; ; ) {
    const readers = await readersWithHistory(db, { after, limit: atOnce });
    const may = await readersWhoMay(db, readers, "history");
    done += await work(readers.filter((id) => !may.has(id)));
    const last = readers.at(-1);
    if (last === undefined) return done;
    after = last;
  }
}

const deskOver = (now: Date) => new Date(now.getTime() - deskMs);

/** How many loans name a reader who wants no history kept, though nothing keeps them. */
export async function countHistories(db: Database, now: Date): Promise<number> {
  const returnedBefore = deskOver(now);
  return await unwilling(db, (readerIds) => countUnlinkable(db, { readerIds, returnedBefore, now }));
}

/** Everybody's: who said no since, and what came back with an older date. @returns how many loans */
export async function forgetHistories(db: Database, now: Date): Promise<number> {
  const returnedBefore = deskOver(now);
  return await unwilling(db, async (readerIds) => {
    let forgotten = 0;
    for (const readerId of readerIds)
      forgotten += await transact(db, (tx) => unlinkLoans(tx, { readerId, returnedBefore, now }));
    return forgotten;
  });
}

const settledBefore = (now: Date) => new Date(now.getTime() - moneyMs);

/** Charges that name their reader though they were settled long ago. */
export async function countSettledMoney(db: Database, now: Date): Promise<number> {
  return await countOldMoney(db, settledBefore(now));
}

/** Money long settled lets go of its readers. @returns how many charges */
export async function forgetSettledMoney(db: Database, now: Date): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const some = await transact(db, (tx) => unlinkOldMoney(tx, settledBefore(now), atOnce));
    forgotten += some;
    if (some < atOnce) return forgotten;
  }
}
