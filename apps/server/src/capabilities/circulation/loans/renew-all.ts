import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { lockReader } from "../../readers/index.ts";
import { loansChanged } from "../events.ts";
import { type ToldFinding, tellFindings } from "../rules/findings.ts";
import type { Rules } from "../rules/open-rules.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { readCounts } from "../standing/reader-state.store.ts";
import { decideLoanRenewal } from "./decide-renewals.ts";
import type { Loan } from "./loan.ts";
import { lockOpenLoans, openLoansWithDemand, type Prolonged, prolongLoans } from "./renewal-outlook.store.ts";

/** What would become of a loan, or has become of it. */
export interface RenewalOutlook {
  readonly loan: Loan;
  /** The due date that a renewal gives; absent when it is refused. */
  readonly dueAt?: Date;
  readonly dueBy?: string;
  /** Why it is refused, heaviest first, or what is good to know. */
  readonly findings: readonly ToldFinding[];
}

/** Renews all of a reader's loans that can be, and says of each other why not; so many statements, however many loans. */
export async function renewAll(
  tx: Tx,
  rules: Rules,
  { readerId, now }: { readerId: string; now: Date },
): Promise<RenewalOutlook[]> {
  const outlook = await weighRenewals(tx, rules, { readerId, now, lock: true });
  const renewed = outlook.flatMap(({ loan, dueAt, dueBy }): Prolonged[] =>
    dueAt && dueBy !== undefined ? [{ id: loan.id, dueAt, dueBy }] : [],
  );
  await prolongLoans(tx, renewed, now);
  if (renewed.length > 0) await publish(tx, loansChanged, [{ ids: renewed.map(({ id }) => id) }]);
  return outlook;
}

/** What a renewal of each of a reader's loans would give today. */
export async function weighRenewals(
  tx: Tx,
  rules: Rules,
  { readerId, now, lock = false }: { readerId: string; now: Date; lock?: boolean },
): Promise<RenewalOutlook[]> {
  const reader = await lockReader(tx, readerId);
  if (!reader) return [];
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), now);
  const loans = await (lock ? lockOpenLoans : openLoansWithDemand)(tx, readerId, now);
  const question = { reader, counts: await readCounts(tx, readerId, now), rulebook, now };
  return loans.map((open) => {
    const { allowed, due, findings } = decideLoanRenewal(open, question);
    const zone = rulebook.deskOf(open.loan.branch).zone;
    const told = tellFindings(findings, { now: instantOfDate(now), zone });
    const until = allowed && due ? { dueAt: new Date(due.at.epochMilliseconds), dueBy: due.by } : {};
    return { loan: open.loan, findings: told, ...until };
  });
}
