import type { LocalText } from "@wenyuan/calendar";
import type { Aspect, Terms } from "../../terms/terms.ts";
import { damageInWords, fineInWords, lostInWords, suspensionInWords } from "./charge-term-words.ts";
import { loanInWords, recallInWords, renewalInWords } from "./loan-term-words.ts";
import { blocksInWords, holdInWords, limitsInWords, noticesInWords } from "./reader-term-words.ts";

/** What the aspects of a policy are called. */
export const ASPECT_WORDS: Readonly<Record<Aspect, LocalText>> = {
  loan: { zh: "借期", en: "Loan" },
  renewal: { zh: "续借", en: "Renewal" },
  hold: { zh: "预约", en: "Holds" },
  recall: { zh: "催还", en: "Recall" },
  limits: { zh: "限册", en: "Limits" },
  blocks: { zh: "停借条件", en: "Blocks" },
  fine: { zh: "过期费", en: "Fines" },
  suspension: { zh: "停借处罚", en: "Suspension" },
  lost: { zh: "丢失赔偿", en: "Lost" },
  damage: { zh: "污损赔偿", en: "Damage" },
  notices: { zh: "通知", en: "Notices" },
};

const SAY: { readonly [A in Aspect]: (terms: Terms[A], currency: string) => LocalText } = {
  loan: loanInWords,
  renewal: renewalInWords,
  hold: holdInWords,
  recall: recallInWords,
  limits: limitsInWords,
  blocks: blocksInWords,
  fine: fineInWords,
  suspension: suspensionInWords,
  lost: lostInWords,
  damage: damageInWords,
  notices: noticesInWords,
};

/** What a rule says of an aspect, in one line that a person at the desk can read out. Amounts are in `currency`. */
export function termsInWords<A extends Aspect>(aspect: A, terms: Terms[A], currency: string): LocalText {
  return SAY[aspect](terms, currency);
}
