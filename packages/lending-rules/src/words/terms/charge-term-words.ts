import { countInWords, type LocalText } from "@wenyuan/calendar";
import { moneyInWords } from "@wenyuan/ledger";
import type { FineTerms, FineTime } from "../../terms/fine-terms.ts";
import type { DamageTerms, LostTerms, PriceRule } from "../../terms/lost-terms.ts";
import type { SuspensionTerms } from "../../terms/suspension-terms.ts";
import { joined } from "./period-words.ts";

/** 每天¥0.10，每册最多¥10.00，不超过书价 */
export function fineInWords(terms: FineTerms, currency: string): LocalText {
  if (!terms.charge) return { zh: "不收过期费", en: "no fines" };
  const say = (minor: number) => moneyInWords({ minor, currency });
  const { grace, capPerItem, capPerReader, recalled } = terms;
  return joined([
    {
      zh: `每${timeInWords(terms.each, "zh")}${say(terms.amount)}`,
      en: `${say(terms.amount)} for each ${timeInWords(terms.each, "en")}`,
    },
    terms.at === "start" && { zh: "不满一期算一期", en: "a part counts as a whole" },
    grace && {
      zh: `宽限${countInWords(grace.amount, grace.unit, "zh")}${grace.as === "threshold" ? "（超过则从头算）" : "（不计费）"}`,
      en: `${countInWords(grace.amount, grace.unit, "en")} of grace${grace.as === "threshold" ? ", lost when passed" : ", never charged"}`,
    },
    terms.openTimeOnly && { zh: "只算开放时间", en: "open time only" },
    capPerItem !== undefined && { zh: `每册最多${say(capPerItem)}`, en: `at most ${say(capPerItem)} an item` },
    terms.capAtPrice && { zh: "不超过书价", en: "no more than the price" },
    capPerReader !== undefined && { zh: `每人最多${say(capPerReader)}`, en: `at most ${say(capPerReader)} a reader` },
    recalled && {
      zh: `催还后${say(recalled.amount)}`,
      en: `${say(recalled.amount)} after a recall`,
    },
  ]);
}

function timeInWords({ amount, unit }: FineTime, language: "zh" | "en"): string {
  if (amount !== 1) return countInWords(amount, unit, language);
  return language === "zh" ? countInWords(1, unit, "zh").slice(1) : unit;
}

/** 每过期1天停借1天，最多90天 */
export function suspensionInWords(terms: SuspensionTerms): LocalText {
  if (terms.days === 0) return { zh: "过期不停借", en: "no suspension" };
  return joined([
    {
      zh: `每过期${countInWords(terms.each, "day", "zh")}停借${countInWords(terms.days, "day", "zh")}`,
      en: `${countInWords(terms.days, "day", "en")} without borrowing for every ${countInWords(terms.each, "day", "en")} late`,
    },
    terms.openDaysOnly && { zh: "只算开放日", en: "open days only" },
    terms.graceDays !== undefined && {
      zh: `${terms.graceDays}天内不停`,
      en: `none within ${countInWords(terms.graceDays, "day", "en")}`,
    },
    terms.maxDays !== undefined && {
      zh: `最多${terms.maxDays}天`,
      en: `at most ${countInWords(terms.maxDays, "day", "en")}`,
    },
    terms.runs === "after"
      ? { zh: "接在前一次之后", en: "one after the other" }
      : { zh: "可同时计", en: "side by side" },
  ]);
}

/** 书价2倍加手续费¥10.00，可赔同版书 */
export function lostInWords(terms: LostTerms, currency: string): LocalText {
  const say = (minor: number) => moneyInWords({ minor, currency });
  const prices = terms.price.map(priceInWords);
  return joined([
    { zh: prices.map(({ zh }) => zh).join("、"), en: prices.map(({ en }) => en).join(", ") },
    terms.processing > 0 && { zh: `手续费${say(terms.processing)}`, en: `${say(terms.processing)} for processing` },
    terms.inKindProcessing !== undefined && {
      zh: `可赔同版或新版书（手续费${say(terms.inKindProcessing)}）`,
      en: `or the same book and ${say(terms.inKindProcessing)}`,
    },
    terms.takenForLostAfterDays !== undefined && {
      zh: `过期${terms.takenForLostAfterDays}天算丢失`,
      en: `taken for lost ${countInWords(terms.takenForLostAfterDays, "day", "en")} late`,
    },
    terms.refundWithinDays > 0 && {
      zh: `${terms.refundWithinDays}天内找到可退`,
      en: `refunded when found within ${countInWords(terms.refundWithinDays, "day", "en")}`,
    },
  ]);
}

function priceInWords({ percent, foreign, set, olderThanYears, copiesAtMost }: PriceRule): LocalText {
  const times = percent / 100;
  const facts = [
    foreign && { zh: "外文", en: "foreign" },
    set && { zh: "成套", en: "sets" },
    olderThanYears !== undefined && { zh: `出版满${olderThanYears}年`, en: `over ${olderThanYears} years old` },
    copiesAtMost !== undefined && { zh: `复本不过${copiesAtMost}册`, en: `${copiesAtMost} copies or fewer` },
  ].filter((fact) => typeof fact === "object");
  if (facts.length === 0) return { zh: `书价${times}倍`, en: `${times} × the price` };
  return {
    zh: `${facts.map(({ zh }) => zh).join("、")}${times}倍`,
    en: `${times} × for ${facts.map(({ en }) => en).join(", ")}`,
  };
}

/** 轻微污损10%至少¥2.00 … */
export function damageInWords(terms: DamageTerms, currency: string): LocalText {
  if (terms.levels.length === 0) return { zh: "污损不收费", en: "damage is free" };
  const parts = terms.levels.map(({ name, percent, amount }) => {
    const money = amount === undefined ? "" : moneyInWords({ minor: amount, currency });
    return {
      zh: [
        name.zh,
        percent !== undefined && `书价${percent}%`,
        money !== "" && (percent === undefined ? money : `至少${money}`),
      ]
        .filter(Boolean)
        .join(""),
      en: [
        name.en,
        percent !== undefined && `${percent} %`,
        money !== "" && (percent === undefined ? money : `at least ${money}`),
      ]
        .filter(Boolean)
        .join(" "),
    };
  });
  return joined(parts);
}
