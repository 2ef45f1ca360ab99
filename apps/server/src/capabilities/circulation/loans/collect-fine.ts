import { Temporal } from "@wenyuan/calendar";
import type { Money } from "@wenyuan/ledger";
import { workOutFine, workOutSuspension } from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import type { Item } from "../../catalogue/index.ts";
import { collectCharge } from "../money/charges/collect-charge.ts";
import { findTermsOfLoan } from "../money/losses/find-terms.ts";
import type { Rules } from "../rules/open-rules.ts";
import { instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { readSuspension, suspendUntil } from "../standing/reader-state.store.ts";
import type { Loan } from "./loan.ts";

/** What a late return costs. */
export interface LatenessCost {
  readonly chargeId?: string;
  readonly amount?: Money;
  /** 停借: the last day, `YYYY-MM-DD`. */
  readonly suspendedUntil?: string;
}

/**
 * Charges or suspends for a late return, by the policies the loan was made under. The reader is locked.
 * @param returned when it came back; before now for what the book drop held overnight
 */
export async function collectFine(
  tx: Tx,
  rules: Rules,
  {
    loan,
    item,
    rulebook,
    returned,
    by,
    now,
  }: {
    loan: Loan & { readonly readerId: string };
    item: Item;
    rulebook: Rulebook;
    returned: Date;
    by: string;
    now: Date;
  },
): Promise<LatenessCost> {
  if (returned <= loan.dueAt) return {};
  const aspects = ["fine", "suspension"] as const;
  const { terms, currency } = await findTermsOfLoan(tx, rules, { loan, rulebook, aspects });
  const desk = rulebook.deskOf(loan.branch);
  const lateness = { desk, due: instantOfDate(loan.dueAt), until: instantOfDate(returned) };
  let cost: LatenessCost = {};
  if (terms.fine?.terms.charge) {
    const fine = workOutFine({
      ...lateness,
      terms: terms.fine.terms,
      currency,
      ...(item.price?.currency === currency ? { price: item.price.minor } : {}),
      ...(loan.recalledAt ? { recalled: true } : {}),
    });
    if (fine.total.minor > 0) {
      const basis = {
        lines: fine.lines,
        rule: terms.fine.rule,
        policyVersion: loan.policyVersion,
        dueAt: loan.dueAt.toISOString(),
        returnedAt: returned.toISOString(),
      };
      const charge = {
        readerId: loan.readerId,
        loanId: loan.id,
        itemId: item.id,
        income: "overdue",
        amount: fine.total,
      };
      cost = { chargeId: await collectCharge(tx, { ...charge, basis, at: now, by }), amount: fine.total };
    }
  }
  if (terms.suspension && terms.suspension.terms.days > 0) {
    const running = await readSuspension(tx, loan.readerId);
    const until = workOutSuspension(
      lateness,
      terms.suspension.terms,
      running === undefined ? undefined : Temporal.PlainDate.from(running),
    ).until;
    if (until) {
      await suspendUntil(tx, loan.readerId, until.toString());
      cost = { ...cost, suspendedUntil: until.toString() };
    }
  }
  return cost;
}
