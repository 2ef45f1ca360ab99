import { transact } from "../../../kernel/db/transact.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { readersWhoMay } from "../../readers/index.ts";
import { endedLoans, readersWithHistory, unlinkLoans, unlinkOldMoney, unlinkTheseLoans } from "./history.store.ts";

/** While a desk may take a return back, or look at a book and find it damaged, the loan still names its reader. */
const deskMs = 30 * 60_000;
/** How far back the frequent run looks; the nightly one looks at everything. */
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

/** Everybody's: who said no since, what came back with an older date, and money long settled. @returns how many loans */
export async function forgetHistories({ db, clock }: Sources): Promise<number> {
  const now = clock.now();
  let forgotten = 0;
  for (let after = "0"; ; ) {
    const readers = await readersWithHistory(db, { after, limit: atOnce });
    const may = await readersWhoMay(db, readers, "history");
    for (const readerId of readers.filter((id) => !may.has(id)))
      forgotten += await transact(db, (tx) => unlinkLoans(tx, { readerId, now }));
    const last = readers.at(-1);
    if (last === undefined) break;
    after = last;
  }
  const before = new Date(now.getTime() - moneyMs);
  while ((await transact(db, (tx) => unlinkOldMoney(tx, before, atOnce))) === atOnce);
  return forgotten;
}
