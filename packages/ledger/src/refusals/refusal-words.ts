import { moneyInWords } from "../money/money-words.ts";
import type { Refusal } from "./refusal.ts";

/** A refusal in both languages. */
export function refusalInWords(refusal: Refusal): { readonly zh: string; readonly en: string } {
  switch (refusal.code) {
    case "amount-not-positive":
      return { zh: "金额要大于零", en: "The amount must be more than nothing" };
    case "amount-above-remaining":
      return atMost("还欠", refusal.remaining, "is still owed");
    case "amount-above-paid":
      return atMost("这一项只付过", refusal.paid, "is all that was paid for it");
    case "amount-above-deposit":
      return atMost("押金只有", refusal.deposit, "is all the deposit there is");
    case "charge-closed":
      return { zh: "这一项已经结清", en: "This charge is settled" };
    case "other-reader":
      return { zh: "这一项是别的读者的", en: "This charge is another reader’s" };
    case "other-currency":
      return { zh: `这里只收 ${refusal.currency}`, en: `Only ${refusal.currency} is taken here` };
    case "reason-missing":
      return { zh: "请写明理由", en: "A reason is needed" };
    case "already-reversed":
      return { zh: "这一笔已经冲销过", en: "This entry has been reversed before" };
    case "reversal-of-reversal":
      return { zh: "冲销不能再冲销，请重新记一笔", en: "A reversal is not reversed: make the entry anew" };
    case "built-upon":
      return {
        zh: "之后的收付以这一笔为准，请先冲销后面的",
        en: "Later money rests on this entry: reverse that first",
      };
  }
}

function atMost(zh: string, amount: Parameters<typeof moneyInWords>[0], en: string) {
  const words = moneyInWords(amount);
  return { zh: `${zh}${words}`, en: `${words} ${en}` };
}
