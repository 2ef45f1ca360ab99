import { countInWords, type LocalText } from "@wenyuan/calendar";
import { moneyInWords } from "@wenyuan/ledger";
import type { FineTime } from "../terms/fine-terms.ts";
import type { FineLine } from "./fine.ts";

/** A line of a fine as a reader may read it. */
export function fineLineInWords(line: FineLine): LocalText {
  switch (line.code) {
    case "late":
      return { zh: `过期${count(line, "zh")}`, en: `${count(line, "en")} late` };
    case "closed-not-counted":
      return { zh: `其中闭馆${count(line, "zh")}不算`, en: `${count(line, "en")} of it closed, not counted` };
    case "within-grace":
      return { zh: `在${time(line.grace, "zh")}宽限内，不收费`, en: `within ${time(line.grace, "en")} of grace, free` };
    case "grace-passed":
      return {
        zh: `超过${time(line.grace, "zh")}宽限，从第一天算起`,
        en: `past ${time(line.grace, "en")} of grace, charged from the start`,
      };
    case "grace-deducted":
      return { zh: `减去宽限${count(line, "zh")}`, en: `less ${count(line, "en")} of grace` };
    case "grace-lost-by-recall":
      return { zh: "已催还，没有宽限", en: "recalled, no grace" };
    case "recall-rate":
      return { zh: `催还后按${moneyInWords(line.amount)}收`, en: `${moneyInWords(line.amount)} after a recall` };
    case "charge":
      return chargeInWords(line);
    case "cap":
      return capInWords(line);
  }
}

function chargeInWords({ periods, each, amount, at }: Extract<FineLine, { code: "charge" }>): LocalText {
  const sum = `${periods} × ${moneyInWords(each)} = ${moneyInWords(amount)}`;
  return at === "start"
    ? { zh: `每期开始时收：${sum}`, en: `charged as each period begins: ${sum}` }
    : { zh: `每期满后收：${sum}`, en: `charged when each period is over: ${sum}` };
}

function capInWords({ by, cap, amount }: Extract<FineLine, { code: "cap" }>): LocalText {
  const what = {
    item: { zh: "每册最多", en: "at most for one item" },
    price: { zh: "不超过书价", en: "no more than its price" },
    reader: { zh: "每人最多", en: "at most for one reader" },
  }[by];
  const words = moneyInWords(cap);
  return { zh: `${what.zh}${words}，${moneyInWords(amount)}`, en: `${what.en} ${words}: ${moneyInWords(amount)}` };
}

function count(line: { count: number; unit: "minute" | "hour" | "day" }, language: "zh" | "en"): string {
  return countInWords(line.count, line.unit, language);
}

function time({ amount, unit }: FineTime, language: "zh" | "en"): string {
  return countInWords(amount, unit, language);
}
