import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { type MoveOfLoan, movesOfLoan } from "../calendars/moved-due.store.ts";
import { findLoan } from "../loans/loan.store.ts";
import type { Loan } from "../loans/loan.ts";
import { noticesOf, type SentNotice } from "../notices/notice.store.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { caseAt, instantOfDate } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { type CaseExplanation, explainCase } from "./explain-case.ts";
import { findVersion, rulesOfLoan, type VersionHead } from "./policy.store.ts";
import { readValueNames, valueNames } from "./read-value-names.ts";

/** Why a loan is as it is: its case, by the version it was made under. */
export interface LoanExplanation extends CaseExplanation {
  readonly loan: Loan;
  readonly version: VersionHead;
  /** What the loan itself remembers. */
  readonly rules: { readonly aspect: string; readonly rule: string }[];
  readonly notices: readonly SentNotice[];
  readonly moves: readonly (MoveOfLoan & { readonly reason: Bilingual })[];
}

/** Explains a loan by the policies of its own version, on the day it was made. */
export async function explainLoan(
  tx: Tx,
  rules: Rules,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<LoanExplanation | Problem> {
  const loan = await findLoan(tx, id);
  const version = loan && (await findVersion(tx, "policy_version", loan.policyVersion));
  if (!loan || !version) return circulationProblems.loanUnknown();
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), now);
  const set = await rules.policiesOf(tx, loan.policyVersion);
  const { readerCategory, department, itemKind: itemType, branch, courseReserve } = loan;
  const at = caseAt(
    rulebook,
    { readerCategory, department, itemType, branch, courseReserve },
    instantOfDate(loan.lentAt),
  );
  return {
    ...explainCase(set, at, valueNames(await readValueNames(tx, set))),
    loan,
    version,
    rules: Object.entries(await rulesOfLoan(tx, id)).map(([aspect, rule]) => ({ aspect, rule })),
    notices: await noticesOf(tx, id),
    moves: await movesOfLoan(tx, id),
  };
}
