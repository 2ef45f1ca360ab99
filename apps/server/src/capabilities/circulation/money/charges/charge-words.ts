import { countInWords, dateAt, dateInWords, Temporal } from "@wenyuan/calendar";
import { moneyInWords } from "@wenyuan/ledger";
import { fineLineInWords, type LostLine } from "@wenyuan/lending-rules";
import type { Bilingual } from "../../../../kernel/i18n/language.ts";
import type { Charge, incomes } from "./charge.ts";

type Income = (typeof incomes)[number];

/** What charges are for, as readers and desks say it. */
const incomeWords: Readonly<Record<Income, Bilingual>> = {
  overdue: { zh: "超期占用费", en: "Overdue charge" },
  lost: { zh: "遗失赔款", en: "Lost item" },
  processing: { zh: "加工费", en: "Processing fee" },
  damage: { zh: "污损赔款", en: "Damage" },
  card: { zh: "补证工本费", en: "New card" },
  printing: { zh: "打印复印费", en: "Printing and copying" },
  delivery: { zh: "传递寄送费", en: "Delivery" },
  other: { zh: "其他费用", en: "Other" },
};

export function incomeInWords(income: string): Bilingual {
  return incomeWords[income as Income] ?? { zh: income, en: income };
}

/** How a charge came about, a line for each step: the days, the rate, the cap, the price and its factor, or the words of the desk. */
export function chargeInWords({ basis, note }: Pick<Charge, "basis" | "note">, zone: string): Bilingual[] {
  const said = note === undefined ? [] : [{ zh: note, en: note }];
  if (basis === undefined || "byHand" in basis) return said;
  if ("damage" in basis) return [basis.damage.name, ...said];
  if ("reminder" in basis) return [reminderInWords(basis.reminder), ...said];
  if ("lost" in basis) return [...basis.lost.map(lostLineInWords), ...said];
  return [...datesInWords(basis, zone), ...basis.lines.map(fineLineInWords), ...said];
}

function reminderInWords(days: number): Bilingual {
  return {
    zh: `逾期${countInWords(days, "day", "zh")}的通知`,
    en: `a reminder ${countInWords(days, "day", "en")} after the due day`,
  };
}

function datesInWords(
  { dueAt, returnedAt }: { readonly dueAt?: string; readonly returnedAt?: string },
  zone: string,
): Bilingual[] {
  if (dueAt === undefined || returnedAt === undefined) return [];
  const day = (iso: string, language: "zh" | "en") =>
    dateInWords(dateAt(Temporal.Instant.from(iso), zone), language, dateAt(Temporal.Instant.from(dueAt), zone));
  return [
    {
      zh: `应还 ${day(dueAt, "zh")}，还回 ${day(returnedAt, "zh")}`,
      en: `due ${day(dueAt, "en")}, returned ${day(returnedAt, "en")}`,
    },
  ];
}

export function lostLineInWords(line: LostLine): Bilingual {
  const amount = moneyInWords(line.amount);
  if (line.code === "processing") return { zh: `加工费${amount}`, en: `processing ${amount}` };
  const base = moneyInWords(line.base);
  const of = {
    item: { zh: "书价", en: "price" },
    set: { zh: "全套价", en: "price of the set" },
    unknown: { zh: "定额", en: "set price" },
  }[line.of];
  const times = String(line.percent / 100);
  return { zh: `${of.zh}${base} × ${times}倍 = ${amount}`, en: `${of.en} ${base} × ${times} = ${amount}` };
}
