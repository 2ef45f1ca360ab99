import { findSummaries, type RecordSummary } from "../../capabilities/catalogue/index.ts";
import {
  type RenewalOutlook,
  type Rules,
  readAutomaticRenewal,
  readStanding,
  type Standing,
  weighRenewals,
} from "../../capabilities/circulation/index.ts";
import { findReaderOfAccount } from "../../capabilities/readers/index.ts";
import type { Principal } from "../../kernel/auth/principal.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";

export interface LoansData {
  readonly loans: readonly RenewalOutlook[];
  readonly summaries: ReadonlyMap<string, RecordSummary>;
  /** Whether the reader may borrow just now, and why not. */
  readonly standing: Standing | undefined;
  /** Whether loans renew themselves; nothing where the library's rules know no such thing. */
  readonly renewsItself: boolean | undefined;
}

/** A reader's loans with what a renewal of each would give; nothing for an account without a card. */
export async function loadLoans(
  db: Database,
  rules: Rules,
  { readerId, now }: { readerId: string; now: Date },
): Promise<LoansData> {
  const loans = await transact(db, (tx) => weighRenewals(tx, rules, { readerId, now }));
  const summaries = await findSummaries(db, [...new Set(loans.map(({ loan }) => loan.recordId))]);
  const standing = await transact(db, (tx) => readStanding(tx, rules, { readerId, now }));
  const renewsItself = await transact(db, (tx) => readAutomaticRenewal(tx, rules, { readerId, now }));
  return { loans, summaries, standing, renewsItself };
}

/** The reader who is signed in; an account of staff may have none. */
export async function readerOf(db: Database, principal: Principal): Promise<string | undefined> {
  if (principal.kind !== "account") return undefined;
  return (await findReaderOfAccount(db, principal.accountId))?.id;
}
