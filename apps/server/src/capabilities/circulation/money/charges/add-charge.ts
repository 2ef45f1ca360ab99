import type { Money } from "@wenyuan/ledger";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import { changedBy } from "../../../catalogue/index.ts";
import { recordAudit } from "../../../identity/index.ts";
import { lockReader } from "../../../readers/index.ts";
import { circulationProblems } from "../../problems.ts";
import type { incomesByHand } from "./charge.ts";
import { collectCharge } from "./collect-charge.ts";
import type { MoneyAct } from "./lock-charge.ts";

export interface ChargeByHand {
  readonly readerId: string;
  readonly income: (typeof incomesByHand)[number];
  readonly amount: Money;
  readonly note: string;
}

/** Charges a reader for what no rule knows: a new card, prints, delivery. @returns the charge's id */
export async function addCharge(tx: Tx, made: ChargeByHand, act: MoneyAct): Promise<string | Problem> {
  if (!(await lockReader(tx, made.readerId))) return circulationProblems.readerUnknown();
  if (made.note.trim() === "") return circulationProblems.moneyRefused({ refusal: { code: "reason-missing" } });
  const id = await collectCharge(tx, {
    readerId: made.readerId,
    income: made.income,
    amount: made.amount,
    basis: { byHand: true },
    note: made.note.trim(),
    at: act.now,
    by: changedBy(act.actor),
  });
  await recordAudit(tx, {
    actor: act.actor,
    action: "circulation.charge.make",
    subject: { kind: "charge", id },
    after: { income: made.income, amount: made.amount.minor },
    at: act.now,
  });
  return id;
}
