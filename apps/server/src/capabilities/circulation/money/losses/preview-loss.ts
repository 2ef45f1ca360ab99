import type { Money } from "@wenyuan/ledger";
import { type LostCharge, priceDamage, priceLost } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import type { Bilingual } from "../../../../kernel/i18n/language.ts";
import { findItems } from "../../../catalogue/index.ts";
import { findLoan } from "../../loans/loan.store.ts";
import { circulationProblems } from "../../problems.ts";
import type { Rules } from "../../rules/open-rules.ts";
import { readRuleVersions } from "../../rules/rules.store.ts";
import { lostLineInWords } from "../charges/charge-words.ts";
import { findTermsOfLoan } from "./find-terms.ts";
import { factsOfLost } from "./settle-loss.ts";

/** What each way out of a loss would cost the reader, before anything is done. */
export interface LossPreview {
  /** Left out: the loan's policies say nothing of losses. Without a total a person has to say the price. */
  readonly lost?: { readonly total?: Money; readonly processing: Money; readonly lines: readonly Bilingual[] };
  /** 赔书: the processing of the copy that the reader brings; left out where the policy does not take books for books. */
  readonly inKind?: Money;
  readonly damage: readonly {
    readonly level: string;
    readonly name: Bilingual;
    /** Left out: it goes by a price, and none is on file. */
    readonly amount?: Money;
  }[];
  readonly currency: string;
}

/** What a loss, a replacement or damage of a loan's item would cost, by the policies of the loan. Changes nothing. */
export async function previewLoss(
  tx: Tx,
  rules: Rules,
  { loanId, now }: { readonly loanId: string; readonly now: Date },
): Promise<LossPreview | Problem> {
  const loan = await findLoan(tx, loanId);
  const [item] = loan ? await findItems(tx, [loan.itemId]) : [];
  if (!loan || !item) return circulationProblems.loanUnknown();
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), now);
  const found = await findTermsOfLoan(tx, rules, { loan, rulebook, aspects: ["lost", "damage"] });
  const { currency } = found;
  const { lost, damage } = found.terms;
  const price = item.price?.currency === currency ? item.price.minor : undefined;
  const fee = lost?.terms.inKindProcessing;
  const facts = await factsOfLost(tx, item, { currency, now });
  return {
    currency,
    ...(lost ? { lost: inWords(priceLost(lost.terms, facts, currency), currency) } : {}),
    ...(fee === undefined ? {} : { inKind: { minor: fee, currency } }),
    damage: (damage?.terms.levels ?? []).map((level) => {
      const amount = priceDamage(level, price, currency);
      return { level: level.id, name: level.name, ...(amount ? { amount } : {}) };
    }),
  };
}

function inWords(priced: LostCharge, currency: string): NonNullable<LossPreview["lost"]> {
  if (!priced.known) return { processing: priced.processing, lines: [] };
  const processing = priced.lines.find(({ code }) => code === "processing")?.amount ?? { minor: 0, currency };
  return { total: priced.total, processing, lines: priced.lines.map(lostLineInWords) };
}
