import type { EntryKind } from "@wenyuan/ledger";
import type { Bilingual } from "../../../../kernel/i18n/language.ts";

/** What happened to money, as receipts and reports say it. */
export const entryKindWords: Readonly<Record<EntryKind, Bilingual>> = {
  charge: { zh: "收费", en: "Charge" },
  payment: { zh: "付款", en: "Payment" },
  waiver: { zh: "减免", en: "Waived" },
  "write-off": { zh: "核销", en: "Written off" },
  cancellation: { zh: "撤销", en: "Cancelled" },
  refund: { zh: "退费", en: "Refund" },
  payout: { zh: "付还", en: "Paid back" },
  transfer: { zh: "转账上缴", en: "Transfer" },
  deposit: { zh: "收押金", en: "Deposit taken" },
  "deposit-return": { zh: "退押金", en: "Deposit returned" },
  "deposit-applied": { zh: "押金抵扣", en: "Paid from the deposit" },
  "till-difference": { zh: "长短款", en: "Till difference" },
  reversal: { zh: "冲销", en: "Reversal" },
};

/** Reasons that the program itself gives; a person's own words are told as they are. */
const ownReasons: Readonly<Record<string, Bilingual>> = {
  "found-again": { zh: "遗失的书找到了", en: "The lost item was found" },
  "small-debt-at-clearance": { zh: "离校小额欠款减免", en: "A small debt let go at clearance" },
};

export function reasonInWords(reason: string): Bilingual {
  return ownReasons[reason] ?? { zh: reason, en: reason };
}
