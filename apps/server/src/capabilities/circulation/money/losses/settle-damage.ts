import { type Money } from "@wenyuan/ledger";
import { priceDamage } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import { changedBy, findItems } from "../../../catalogue/index.ts";
import { recordAudit } from "../../../identity/index.ts";
import { lockReader } from "../../../readers/index.ts";
import { changeItemState, lockItemState } from "../../items/item-state.store.ts";
import { findLoan } from "../../loans/loan.store.ts";
import { circulationProblems } from "../../problems.ts";
import type { Rules } from "../../rules/open-rules.ts";
import { collectCharge } from "../charges/collect-charge.ts";
import type { MoneyAct } from "../charges/lock-charge.ts";
import { findTermsOfLoan } from "./find-terms.ts";

export interface Damage {
  readonly loanId: string;
  /** Who stands at the desk, once the loan no longer says. */
  readonly readerId?: string | undefined;
  /** One of the levels that the policy knows. */
  readonly level: string;
  readonly note?: string | undefined;
}

/** 污损. Charges damage that a loan came back with by the level of the policy, and notes it on the item. */
export async function settleDamage(
  tx: Tx,
  rules: Rules,
  damage: Damage,
  act: MoneyAct,
): Promise<{ chargeId: string; amount: Money } | Problem> {
  const loan = await findLoan(tx, damage.loanId);
  const readerId = loan?.readerId ?? damage.readerId;
  if (!loan || readerId === undefined) return circulationProblems.loanUnknown();
  if (!(await lockReader(tx, readerId))) return circulationProblems.readerUnknown();
  const state = await lockItemState(tx, loan.itemId);
  const [item] = await findItems(tx, [loan.itemId]);
  if (!state || !item) return circulationProblems.loanUnknown();
  const rulebook = await rules.inForce(tx, state, act.now);
  const { terms, currency } = await findTermsOfLoan(tx, rules, { loan, rulebook, aspects: ["damage"] });
  const level = terms.damage?.terms.levels.find(({ id }) => id === damage.level);
  if (!terms.damage || !level) return circulationProblems.levelUnknown({ level: damage.level });
  const price = item.price?.currency === currency ? item.price.minor : undefined;
  const amount = priceDamage(level, price, currency);
  if (!amount || amount.minor <= 0) return circulationProblems.priceUnknown();
  const note = damage.note?.trim();
  const chargeId = await collectCharge(tx, {
    readerId,
    loanId: loan.id,
    itemId: item.id,
    income: "damage",
    amount,
    basis: {
      damage: { level: level.id, name: level.name },
      rule: terms.damage.rule,
      policyVersion: loan.policyVersion,
    },
    ...(note ? { note } : {}),
    at: act.now,
    by: changedBy(act.actor),
  });
  // What the desk wrote of it says more than the level; both languages, for whoever has it in hand next.
  await changeItemState(tx, item.id, { damage: note ?? state.damage ?? `${level.name.zh} · ${level.name.en}` });
  const subject = { kind: "charge", id: chargeId };
  const after = { level: level.id, amount: amount.minor };
  await recordAudit(tx, { actor: act.actor, action: "circulation.loss.settle", subject, after, at: act.now });
  return { chargeId, amount };
}
