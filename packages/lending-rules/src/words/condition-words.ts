import { type LocalText, weekdayInWords } from "@wenyuan/calendar";
import { type Match, type Rule, type Season, VALUE_DIMENSIONS, type ValueDimension } from "../policies/policy-set.ts";

/** The library's names of the values that conditions speak of; what is not named is said as it is written. */
export type ValueNames = Partial<Readonly<Record<ValueDimension, Readonly<Record<string, LocalText>>>>>;

/** To whom and what a rule applies: 本科生，教参，第1–16周; without conditions: 所有情况. */
export function conditionsInWords(
  { when, inForce, rank }: Pick<Rule, "when" | "inForce" | "rank">,
  names: ValueNames = {},
): LocalText {
  const parts: LocalText[] = VALUE_DIMENSIONS.toReversed().flatMap((dimension) => {
    const match = when[dimension];
    return match === undefined ? [] : [matchInWords(match, names[dimension] ?? {})];
  });
  if (when.courseReserve !== undefined) parts.push(when.courseReserve ? RESERVE.yes : RESERVE.no);
  if (when.season !== undefined) parts.push(seasonInWords(when.season));
  if (inForce) parts.push(inForceInWords(inForce));
  if (parts.length === 0) parts.push({ zh: "所有情况", en: "Every case" });
  if (rank !== undefined && rank !== 0) parts.push({ zh: `等级${rank}`, en: `rank ${rank}` });
  return { zh: parts.map(({ zh }) => zh).join(" · "), en: parts.map(({ en }) => en).join(" · ") };
}

const RESERVE = {
  yes: { zh: "教参", en: "On course reserve" },
  no: { zh: "不在教参架", en: "Not on course reserve" },
};

function matchInWords(match: Match, names: Readonly<Record<string, LocalText>>): LocalText {
  const list = "not" in match ? match.not : match;
  const said = list.map((value) => names[value] ?? { zh: value, en: value });
  const text = { zh: said.map(({ zh }) => zh).join("、"), en: said.map(({ en }) => en).join(", ") };
  return "not" in match ? { zh: `除${text.zh}外`, en: `all but ${text.en}` } : text;
}

function seasonInWords(season: Season): LocalText {
  if ("dates" in season) return rangeInWords(season.dates);
  if ("yearly" in season) {
    const { from, to } = season.yearly;
    return { zh: `每年${from}至${to}`, en: `each year ${from} to ${to}` };
  }
  if ("teachingWeeks" in season) {
    const { from, to } = season.teachingWeeks;
    return { zh: `第${from}–${to}教学周`, en: `teaching weeks ${from}–${to}` };
  }
  if ("during" in season) {
    return season.during === "exams" ? { zh: "考试周", en: "examination weeks" } : { zh: "假期", en: "vacations" };
  }
  return {
    zh: season.weekdays.map((day) => weekdayInWords(day, "zh")).join("、"),
    en: season.weekdays.map((day) => weekdayInWords(day, "en")).join(", "),
  };
}

function inForceInWords({ from, to }: { readonly from?: string; readonly to?: string }): LocalText {
  if (from !== undefined && to !== undefined) return rangeInWords({ from, to });
  return from === undefined ? { zh: `到${to}为止`, en: `until ${to}` } : { zh: `从${from}起`, en: `from ${from}` };
}

function rangeInWords({ from, to }: { readonly from: string; readonly to: string }): LocalText {
  return { zh: `${from}至${to}`, en: `${from} to ${to}` };
}
