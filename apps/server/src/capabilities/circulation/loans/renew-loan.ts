import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy } from "../../catalogue/index.ts";
import { lockReader } from "../../readers/index.ts";
import { loansChanged } from "../events.ts";
import { lockItemForLoan } from "../items/item-state.store.ts";
import { circulationProblems } from "../problems.ts";
import { type ToldFinding, tellFindings } from "../rules/findings.ts";
import type { Rules } from "../rules/open-rules.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { auditOverride, type DeskAct, mayOverride, type Override } from "./approve-override.ts";
import { decideLoanRenewal } from "./decide-renewals.ts";
import { findLoan } from "./loan.store.ts";
import type { Loan } from "./loan.ts";
import { prolongLoans } from "./renewal-outlook.store.ts";

export interface RenewalRequest {
  readonly loanId: string;
  /** When a reader asks for himself: nobody renews another's loan. */
  readonly readerId?: string | undefined;
  readonly override?: Override | undefined;
}

export interface Renewed {
  readonly loan: Loan;
  readonly dueAt: Date;
  readonly dueBy: string;
  readonly findings: readonly ToldFinding[];
}

/** Prolongs a loan, or says all that stands in the way. */
export async function renewLoan(
  tx: Tx,
  rules: Rules,
  request: RenewalRequest,
  act: DeskAct,
): Promise<Renewed | Problem> {
  const found = await findLoan(tx, request.loanId);
  if (found?.readerId === undefined || found.returnedAt) return circulationProblems.loanUnknown();
  if (request.readerId !== undefined && request.readerId !== found.readerId) return circulationProblems.loanUnknown();
  const reader = await lockReader(tx, found.readerId);
  const state = reader && (await lockItemForLoan(tx, found.itemId, reader.id, act.now));
  // Its due date may have moved before the locks were had.
  const loan = await findLoan(tx, request.loanId);
  if (!reader || !loan || state?.loanId !== loan.id) return circulationProblems.loanUnknown();
  const rulebook = await rules.inForce(tx, state, act.now);
  const { waiting, free } = state;
  const question = { reader, counts: state, rulebook, now: act.now };
  const decision = decideLoanRenewal({ loan, waiting, free }, question, request.override?.codes);
  const told = tellFindings(decision.findings, {
    now: instantOfDate(act.now),
    zone: rulebook.deskOf(loan.branch).zone,
  });
  const [first] = told;
  if (!decision.allowed && first) return circulationProblems.renewalRefused({ first: first.text }, { findings: told });
  const refusal = mayOverride(request.override, decision.findings, act);
  if (refusal) return refusal;
  if (!decision.due) throw new Error(`a renewal of loan ${loan.id} was allowed without a due date`);
  const due = { dueAt: new Date(decision.due.at.epochMilliseconds), dueBy: decision.due.by };
  await prolongLoans(tx, [{ id: loan.id, ...due }], act.now, changedBy(act.actor));
  await auditOverride(tx, { loanId: loan.id, override: request.override, findings: decision.findings, act });
  await publish(tx, loansChanged, [{ ids: [loan.id] }]);
  return { loan, ...due, findings: told };
}
