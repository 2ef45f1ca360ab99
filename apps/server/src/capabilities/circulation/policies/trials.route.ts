import { findDoubts, type LendingCase, type PolicySet } from "@wenyuan/lending-rules";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { circulationPermissions } from "../permissions.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { caseOn, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { readPolicies, readRuleVersions } from "../rules/rules.store.ts";
import { explainCase } from "./explain-case.ts";
import { explainLoan } from "./explain-loan.ts";
import { headFields } from "./policies.route.ts";
import {
  CheckedView,
  DifferenceView,
  DraftBody,
  ExplainBody,
  ExplanationView,
  LoanExplanationView,
  ProposalParams,
  SimulateBody,
  SimulationView,
} from "./policy.schema.ts";
import { readValueNames, valueNames } from "./read-value-names.ts";
import { reportDifference } from "./report-difference.ts";
import { sayRules } from "./rule-words.ts";
import { readDraft } from "./save-policies.ts";
import { simulateLoan } from "./simulate-loan.ts";

const { "policy.read": mayRead } = circulationPermissions;

/** Trying and explaining policies: nothing here changes anything. */
export function policyTrialRoutes({ db, clock }: Pick<Kernel, "db" | "clock">, rules: Rules): Endpoint[] {
  const rulebookIn = async (tx: Tx) => rules.inForce(tx, await readRuleVersions(tx), clock.now());
  return [
    route({
      method: "POST",
      path: "/api/v1/lending-policies/checks",
      access: mayRead,
      summary: "What is wrong or doubtful in a draft of the policies, and what its rules say in words",
      body: DraftBody,
      answer: CheckedView,
      async handle({ body }) {
        const read = readDraft(body.policies, 1);
        if (!read.ok) return { faults: read.faults, doubts: [], rules: [] };
        const names = valueNames(await readValueNames(db, read.value));
        return { faults: [], doubts: findDoubts(read.value), rules: sayRules(read.value, names) };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/lending-policies/differences",
      access: mayRead,
      summary: "What a draft would change: kinds of cases, and how many open loans and readers it touches",
      body: DraftBody,
      answer: DifferenceView,
      async handle({ body }) {
        const read = readDraft(body.policies, 1);
        if (!read.ok) return { faults: read.faults, doubts: [], casesCompared: 0, changes: [], touched: untouched };
        return await transact(db, async (tx) => {
          const rulebook = await rulebookIn(tx);
          const values = await readValueNames(tx, read.value);
          const question = { rulebook, draft: read.value, values, now: clock.now() };
          return { faults: [], doubts: findDoubts(read.value), ...(await reportDifference(tx, question)) };
        });
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/lending-policies/explanations",
      access: mayRead,
      summary: "Which rule settles each aspect of a case, which lost, and why",
      body: ExplainBody,
      answer: ExplanationView,
      problems: asked,
      handle: ({ body }) =>
        transact(db, async (tx) => {
          const rulebook = await rulebookIn(tx);
          const which = await policiesAsked(tx, rulebook, body);
          if (isProblem(which)) return which;
          const names = valueNames(await readValueNames(tx, which.set));
          const version = which.version === undefined ? {} : { version: which.version };
          return { ...version, ...explainCase(which.set, caseOf(rulebook, body.case, clock.now()), names) };
        }),
    }),
    route({
      method: "POST",
      path: "/api/v1/lending-policies/simulations",
      access: mayRead,
      summary: "Play a loan: due date, renewals, notices, and what it costs to come back late",
      body: SimulateBody,
      answer: SimulationView,
      problems: asked,
      handle: ({ body }) =>
        transact(db, async (tx) => {
          const rulebook = await rulebookIn(tx);
          const which = await policiesAsked(tx, rulebook, body);
          if (isProblem(which)) return which;
          const { at: clockTime = "10:00", cardExpires, price } = body;
          const at = caseOf(rulebook, body.case, clock.now());
          return simulateLoan(which.set, rulebook, { at, clock: clockTime, cardExpires, price });
        }),
    }),
    route({
      method: "GET",
      path: "/api/v1/loans/:id/explanation",
      access: mayRead,
      summary: "Why a loan is due when it is: its rules, by the version it was made under",
      params: ProposalParams,
      answer: LoanExplanationView,
      problems: [circulationProblems.loanUnknown],
      async handle({ params }) {
        const told = await transact(db, (tx) => explainLoan(tx, rules, { id: params.id, now: clock.now() }));
        if (isProblem(told)) return told;
        const { loan, version, notices, moves, ...explained } = told;
        return {
          ...explained,
          loan: {
            id: loan.id,
            recordId: loan.recordId,
            lentAt: loan.lentAt.toISOString(),
            dueAt: loan.dueAt.toISOString(),
            renewals: loan.renewals,
            policyVersion: loan.policyVersion,
          },
          version: headFields(version),
          notices: notices.map((one) => ({ ...one, at: one.at.toISOString() })),
          moves: moves.map(({ was, is, ...one }) => ({
            ...one,
            was: was.toISOString(),
            ...(is && { is: is.toISOString() }),
          })),
        };
      },
    }),
  ];
}

const asked = [circulationProblems.versionUnknown, circulationProblems.policiesFaulty];

const untouched = { openLoans: 0, loans: 0, readers: 0, aspects: [] };

/** The policies a question is about: a draft, a former version, or those in force. */
async function policiesAsked(
  tx: Tx,
  rulebook: Rulebook,
  { policies, version }: { readonly policies?: unknown; readonly version?: number },
): Promise<{ readonly set: PolicySet; readonly version?: number } | Problem> {
  if (policies !== undefined) {
    const read = readDraft(policies, 1);
    if (read.ok) return { set: read.value };
    return circulationProblems.policiesFaulty({ count: read.faults.length }, { faults: read.faults });
  }
  if (version === undefined) return { set: rulebook.policies, version: rulebook.policyVersion };
  const read = await readPolicies(tx, version);
  return read ?? circulationProblems.versionUnknown({ version });
}

interface AskedCase {
  readonly readerCategory: string;
  readonly itemType?: string;
  readonly branch: string;
  readonly department?: string;
  readonly courseReserve?: boolean;
  readonly on?: string;
}

function caseOf(rulebook: Rulebook, { on, ...facts }: AskedCase, now: Date): LendingCase {
  return caseOn(rulebook, facts, on ?? instantOfDate(now));
}
