import { type Money, moneyInWords, sumOf } from "@wenyuan/ledger";
import type { Bilingual } from "../../../kernel/i18n/language.ts";

export interface OpenCounts {
  readonly loans: number;
  readonly holds: number;
  readonly requests: number;
  readonly payments: number;
  /** Acts of a desk without a network that a person has still to decide. */
  readonly conflicts: number;
  /** Deposits and what is to be paid back, in minor units. */
  readonly held: number;
}

/** What is open with a reader and what to do about it, a sentence for each. */
export function openInWords({ loans, holds, requests, payments, conflicts, held }: OpenCounts): Bilingual[] {
  return [
    ...said(loans, {
      zh: `还有${loans}册书没还，请先归还`,
      en: `${loans === 1 ? "1 book is" : `${loans} books are`} on loan: return ${loans === 1 ? "it" : "them"} first`,
    }),
    ...said(holds, {
      zh: `有${holds}个预约，请先取消`,
      en: `${holds === 1 ? "1 hold is" : `${holds} holds are`} open: cancel ${holds === 1 ? "it" : "them"} first`,
    }),
    ...said(requests, {
      zh: `有${requests}个委托借书或调阅没办完`,
      en: `${requests === 1 ? "1 request is" : `${requests} requests are`} under way`,
    }),
    ...said(payments, {
      zh: "有一笔网上支付还没有结果，请稍后再办",
      en: "An online payment has no result yet: try again a little later",
    }),
    ...said(conflicts, {
      zh: `断网时办的${conflicts}笔借还还没有核定，请流通台先处理`,
      en: `${conflicts === 1 ? "1 act" : `${conflicts} acts`} of a desk without a network ${conflicts === 1 ? "is" : "are"} undecided: the desk settles ${conflicts === 1 ? "it" : "them"} first`,
    }),
    ...said(held, {
      zh: "有押金或退款还没有取回，请到服务台领取",
      en: "A deposit or a refund waits for the reader at a desk",
    }),
  ];
}

/** What is owed in all, and its words; nothing when nothing is. */
export function owedInWords(
  charges: readonly { readonly remaining: Money }[],
): { readonly what: Bilingual; readonly owed: Money } | undefined {
  const [first] = charges;
  if (!first) return undefined;
  const owed = sumOf(
    charges.map(({ remaining }) => remaining),
    first.remaining.currency,
  );
  const amount = moneyInWords(owed);
  return { owed, what: { zh: `欠款${amount}，请先付清`, en: `${amount} is owed: pay it first` } };
}

function said(count: number, words: Bilingual): Bilingual[] {
  return count > 0 ? [words] : [];
}
