import { foldLatin, readingsOf } from "@wenyuan/chinese";

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
/**
 * Readings in titles and names that Unihan does not give: 金匮 has the 匮 of 柜, 般若 is a word from Sanskrit, 贾平凹 chose his own; a 儿
 * that is drawn back is r (GB/T 16159, 6.1): huār.
 */
const moreReadings: Readonly<Record<string, readonly string[]>> = {
  儿: ["r"],
  匮: ["gui"],
  般: ["bo"],
  若: ["re"],
  凹: ["wa"],
};
const romanNumerals = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨ";

/**
 * Whether `latin` is `han` in pinyin, syllable by syllable and without regard to tones, spaces and capitals: tells `Cáo Xuěqín` beside
 * 曹雪芹 from `Jane Austen` beside 简·奥斯汀. Letters in the Chinese text stand for themselves, numerals also for their words.
 */
export function isPinyinOf(han: string, latin: string): boolean {
  const pattern = Array.from(han, syllablePattern).join("");
  return pattern !== "" && new RegExp(`^${pattern}$`, "u").test(lettersOf(latin));
}

function syllablePattern(character: string): string {
  const number = /\d/.test(character) ? Number(character) : romanNumerals.indexOf(character) + 1;
  if (number > 0 || character === "0") return `(?:${lettersOf(character)}|${readings(digits[number] ?? "").join("|")})`;
  if (/\p{Script=Han}/u.test(character)) return `(?:${readings(character).join("|")})`;
  return lettersOf(character);
}

function readings(character: string): string[] {
  const letters = readingsOf(character).map((syllable) => lettersOf(syllable.replace(/\d/, "").replace("v", "u")));
  return [...letters, ...(moreReadings[character] ?? [])];
}

function lettersOf(text: string): string {
  return foldLatin(text).replace(/[^a-z0-9]/g, "");
}
