import { dateAt } from "@wenyuan/calendar";
import { decideRenewal, type RenewalDecision, resolveTerms } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { lockReader, type ReaderStanding } from "../../readers/index.ts";
import { loansChanged } from "../events.ts";
import { type LockedForLoan, lockItemForLoan } from "../items/item-state.store.ts";
import { circulationProblems } from "../problems.ts";
import { type ToldFinding, tellFindings } from "../rules/findings.ts";
import type { Rules } from "../rules/open-rules.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import type { DeskAct, Override } from "./approve-override.ts";
import { mayOverride } from "./approve-override.ts";
import { readerFacts } from "./check-out-facts.ts";
import { findLoan, prolongLoan } from "./loan.store.ts";
import type { Loan } from "./loan.ts";

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
  if (!found || found.readerId === undefined || found.returnedAt) return circulationProblems.loanUnknown();
  if (request.readerId !== undefined && request.readerId !== found.readerId) return circulationProblems.loanUnknown();
  const reader = await lockReader(tx, found.readerId);
  const state = reader && (await lockItemForLoan(tx, found.itemId, reader.id, act.now));
  // Its due date may have moved before the locks were had.
  const loan = await findLoan(tx, request.loanId);
  if (!reader || !loan || state?.loanId !== loan.id) return circulationProblems.loanUnknown();
  const rulebook = await rules.inForce(tx, state, act.now);
  const decision = decide({ reader, state, loan, rulebook, act, codes: request.override?.codes ?? [] });
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
  await prolongLoan(tx, loan, { ...due, now: act.now });
  await publish(tx, loansChanged, [{ ids: [loan.id] }]);
  return { loan, ...due, findings: told };
}

function decide({
  reader,
  state,
  loan,
  rulebook,
  act,
  codes,
}: {
  reader: ReaderStanding;
  state: LockedForLoan;
  loan: Loan;
  rulebook: Rulebook;
  act: DeskAct;
  codes: readonly string[];
}): RenewalDecision {
  const now = instantOfDate(act.now);
  const desk = rulebook.deskOf(loan.branch);
  const { category: readerCategory, department } = reader;
  const facts = {
    readerCategory,
    department,
    itemType: loan.itemKind,
    branch: loan.branch,
    courseReserve: loan.courseReserve,
  };
  const terms = resolveTerms(rulebook.policies, ["loan", "renewal", "blocks"], caseAt(rulebook, facts, now));
  return decideRenewal(
    {
      now,
      desk,
      ...(rulebook.teaching ? { teaching: rulebook.teaching } : {}),
      currency: rulebook.policies.currency,
      reader: readerFacts(reader, state, dateAt(now, desk.zone).toString()),
      loan: {
        lentAt: instantOfDate(loan.lentAt),
        due: instantOfDate(loan.dueAt),
        renewals: loan.renewals,
        remindersSent: loan.remindersSent,
        ...(loan.recalledAt ? { recalled: true } : {}),
      },
      wanted: { waiting: state.waiting, othersSuffice: state.waiting > 0 && state.free >= state.waiting },
      terms: {
        ...(terms.loan ? { loan: terms.loan.terms } : {}),
        ...(terms.renewal ? { renewal: terms.renewal.terms } : {}),
        ...(terms.blocks ? { blocks: terms.blocks.terms } : {}),
      },
      ...(rulebook.policies.severities ? { severities: rulebook.policies.severities } : {}),
    },
    codes,
  );
}
