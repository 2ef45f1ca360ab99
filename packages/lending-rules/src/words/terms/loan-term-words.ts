import { type ClosedDayRule, countInWords, type LocalText, weekdayInWords } from "@wenyuan/calendar";
import type { Lent, LoanTerms } from "../../terms/loan-terms.ts";
import { isShort } from "../../terms/period.ts";
import type { RecallTerms } from "../../terms/recall-terms.ts";
import type { RenewalTerms } from "../../terms/renewal-terms.ts";
import { joined, periodInWords } from "./period-words.ts";

/** 借30天，遇闭馆顺延，遇假期移到开学第2周周五 */
export function loanInWords(terms: LoanTerms): LocalText {
  if (terms.lend) return lentInWords(terms);
  return terms.onSite
    ? { zh: "不外借，可在馆内阅览", en: "not lent; used on the spot" }
    : { zh: "不外借", en: "not lent" };
}

function lentInWords(terms: Lent): LocalText {
  const period = periodInWords(terms.period);
  const open = terms.counts === "open-days";
  return joined([
    { zh: `借${period.zh}${open ? "（只算开放日）" : ""}`, en: `${period.en}${open ? " (open days only)" : ""}` },
    isShort(terms.period) ? shortInWords(terms) : CLOSED_DAYS[terms.closedDay],
    terms.vacation && {
      zh: `遇假期移到开学第${terms.vacation.week}周${weekdayInWords(terms.vacation.weekday, "zh")}`,
      en: `in a vacation, ${weekdayInWords(terms.vacation.weekday, "en")} of week ${terms.vacation.week} of the next term`,
    },
    terms.fixedDue && {
      zh: `有${terms.fixedDue.length}个统一应还日期`,
      en: countOf(terms.fixedDue.length, "fixed due date"),
    },
    terms.endsWithCard && { zh: "不超过证的有效期", en: "no longer than the card" },
    terms.whenWanted && {
      zh: `有${terms.whenWanted.waiting}人预约时只借${periodInWords(terms.whenWanted.period).zh}`,
      en: `${periodInWords(terms.whenWanted.period).en} when ${terms.whenWanted.waiting} wait`,
    },
  ]);
}

function shortInWords({ short }: Lent): LocalText | undefined {
  if (short?.overClosing === "shorten") return { zh: "不过闭馆时间", en: "no later than closing" };
  if (short?.overClosing === "extend") return { zh: "过夜延到次日开馆", en: "overnight to the next opening" };
  return undefined;
}

const CLOSED_DAYS: Readonly<Record<ClosedDayRule, LocalText>> = {
  stay: { zh: "遇闭馆不变", en: "closed days do not move it" },
  "next-open-day": { zh: "遇闭馆顺延", en: "a closed day moves on" },
  "previous-open-day": { zh: "遇闭馆提前", en: "a closed day moves back" },
  "next-open-same-weekday": { zh: "遇闭馆延到下个同一星期几", en: "a closed day moves whole weeks on" },
};

/** 续借1次，每次30天，过期的不续 */
export function renewalInWords(terms: RenewalTerms): LocalText {
  if (terms.times === 0) return { zh: "不能续借", en: "not renewed" };
  const period = terms.period && periodInWords(terms.period);
  return joined([
    {
      zh: `续借${terms.times}次，每次${period?.zh ?? "一个借期"}`,
      en: `renewed ${terms.times === 1 ? "once" : `${terms.times} times`}, ${period?.en ?? "a loan period"} each`,
    },
    RENEWED_FROM[terms.from],
    terms.notBeforeDays !== undefined && {
      zh: `到期前${terms.notBeforeDays}天内才可续`,
      en: `within ${countOf(terms.notBeforeDays, "day")} of the due day`,
    },
    terms.whenOverdue === "refuse"
      ? { zh: "过期的不续", en: "not when overdue" }
      : { zh: "过期也可续", en: "even when overdue" },
    WHEN_HELD[terms.whenHeld],
    terms.automatic && { zh: "到期自动续", en: "renewed by itself on the due day" },
  ]);
}

const RENEWED_FROM: Readonly<Record<RenewalTerms["from"], LocalText>> = {
  now: { zh: "从续借那天算", en: "from the day of renewal" },
  due: { zh: "从到期日算", en: "from the due day" },
  later: { zh: "从到期日或当天较晚的一天算", en: "from the later of due day and today" },
};

const WHEN_HELD: Readonly<Record<RenewalTerms["whenHeld"], LocalText>> = {
  refuse: { zh: "有人预约的不续", en: "not when held" },
  "if-others-suffice": { zh: "有人预约但别的复本够用仍可续", en: "when held, only while other copies suffice" },
  allow: { zh: "有人预约也可续", en: "even when held" },
};

/** 可催还，至少借满22天，通知后7天内还 */
export function recallInWords(terms: RecallTerms): LocalText {
  if (!terms.allowed) return { zh: "不催还", en: "not recalled" };
  const { guaranteed, returnWithin } = terms;
  return joined([
    { zh: "可催还", en: "may be recalled" },
    guaranteed && {
      zh: `至少借满${periodInWords(guaranteed).zh}`,
      en: `kept at least ${periodInWords(guaranteed).en}`,
    },
    returnWithin && {
      zh: `通知后${periodInWords(returnWithin).zh}内还`,
      en: `back ${periodInWords(returnWithin).en} after the notice`,
    },
  ]);
}

function countOf(count: number, word: string): string {
  return word === "day" ? countInWords(count, "day", "en") : `${count} ${word}${count === 1 ? "" : "s"}`;
}
