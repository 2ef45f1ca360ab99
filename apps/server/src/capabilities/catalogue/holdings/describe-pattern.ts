import type { PatternException, SerialPattern } from "@wenyuan/marc";
import { type Bilingual, type Language, languages } from "../../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../../kernel/i18n/messages.ts";
import { patternMessages } from "./pattern.messages.ts";

/** A serial's pattern as a sentence: 月刊；每卷 12 期，每卷从 1 重新编号；7 月、8 月不出版。 */
export function describePattern(pattern: SerialPattern): Bilingual {
  const [zh = "", en = ""] = languages.map((language) => inWords(pattern, language));
  return { zh, en };
}

/** 下一期应为 v.5:no.4(2026:Apr.) */
export function describeNext(statement: string): Bilingual {
  return { zh: patternMessages.next.zh(statement), en: patternMessages.next.en(statement) };
}

type Texts = Spoken<typeof patternMessages>;

function inWords(pattern: SerialPattern, language: Language): string {
  const texts = speak(patternMessages, language);
  const { frequency, units, restarts, changes, exceptions } = pattern;
  const clauses = [
    ...(frequency === undefined ? [] : [frequencyIn(frequency, texts)]),
    ...units.filter(({ count }) => /^\d+$/.test(count)).map((unit) => texts.units(unit)),
    ...(restarts === undefined ? [] : [restarts ? texts.restarts : texts.continuous]),
    ...(changes.length > 0 ? [texts.changes(changes.map((code) => dateIn(code, texts)).join(texts.comma))] : []),
    ...exceptions.map((exception) => exceptionIn(exception, texts)),
  ];
  return clauses.filter((clause) => clause !== "").join(texts.semicolon);
}

/** 853 $w: a letter of the list, or how many issues a year has. */
function frequencyIn(code: string, texts: Texts): string {
  if (/^\d{1,4}$/.test(code)) return texts.perYear(Number(code));
  return texts.frequencies(code);
}

function exceptionIn({ kind, of, values }: PatternException, texts: Texts): string {
  const said = values.map((value) =>
    value
      .split("/")
      .map((code) => (of === "month" || of === "season" || of === "day" ? dateIn(code, texts) : code))
      .join("/"),
  );
  return texts[kind](said.join(texts.comma), of);
}

/** `07` July, `0715` 15 July, `21` spring. */
function dateIn(code: string, texts: Texts): string {
  const [, month = "", day] = /^(\d{2})(\d{2})?$/.exec(code) ?? [];
  if (month === "") return code;
  return day === undefined ? texts.month(Number(month)) : texts.day(Number(month), Number(day));
}
