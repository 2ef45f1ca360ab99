import type { Identifier, Volume } from "./description.ts";
import { stripIsbd } from "./isbd-punctuation.ts";
import { present } from "./present.ts";

/** A volume's number at the head of an entry: `第一卷`, `卷3`, `上册`, `v. 2.`, `Bd. 4`, `pt. 1`. */
const NUMBER =
  /^(第?\s*(?:[0-9０-９]+|[零〇一二三四五六七八九十百]+)\s*[卷册冊集辑輯部编編分]+|[卷册冊]\s*(?:[0-9０-９]+|[零〇一二三四五六七八九十百]+)|[上中下]\s*[卷册冊集编編]?(?=[\s.．,，:：、]|$)|(?:[Vv]ol(?:ume|\.)?|[Vv]\.|[Bb]d\.?|[Tt]\.|[Tt]ome|[Pp]t\.|[Pp]art|[Bb]k\.)\s*(?:\d+|[IVXLC]+))[\s.．,，:：、-]*/u;

/** The volumes that contents notes list, `v. 1. Air -- v. 2. Water` or `第一卷, 呐喊 -- 第二卷, 彷徨`. Two at least, or none. */
export function volumesIn(contents: readonly string[]): Volume[] {
  const entries = contents.flatMap((note) => note.split(/\s*(?:--|——|；|;)\s*/u));
  const volumes = entries.flatMap((entry) => volumeOf(entry) ?? []);
  return volumes.length >= 2 ? withLastHalf(volumes) : [];
}

/** 下 is the second of 上下, the third of 上中下. */
function withLastHalf(volumes: readonly Volume[]): Volume[] {
  const last = volumes.some(({ number }) => number?.startsWith("中")) ? 3 : 2;
  return volumes.map((volume) =>
    volume.order === undefined && volume.number?.startsWith("下") ? { ...volume, order: last } : volume,
  );
}

/** Gives each volume the ISBN whose qualifier names it (`010 $a7-02-000000-1 $b第三卷`). */
export function withIsbns(volumes: readonly Volume[], identifiers: readonly Identifier[]): Volume[] {
  const byOrder = new Map<number, string>();
  for (const { type, value, valid, qualifier } of identifiers) {
    const order = type === "isbn" && valid && qualifier !== undefined ? volumeOrder(qualifier) : undefined;
    if (order !== undefined && !byOrder.has(order)) byOrder.set(order, value);
  }
  return volumes.map((volume) => {
    const isbn = volume.isbn ?? (volume.order === undefined ? undefined : byOrder.get(volume.order));
    return isbn === undefined ? volume : { ...volume, isbn };
  });
}

function volumeOf(entry: string): Volume | undefined {
  const found = NUMBER.exec(entry.trim());
  if (!found) return undefined;
  const number = found[1]!.trim();
  const text = stripIsbd(entry.trim().slice(found[0].length));
  return present({ text: text === "" ? number : text, number, order: volumeOrder(number) });
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The number a volume's designation stands for: `第十二册` 12, `v. 3` 3, `Bd. IV` 4, `上` 1; undefined when it cannot be read. */
export function volumeOrder(number: string): number | undefined {
  const text = number.normalize("NFKC");
  const arabic = /\d+/.exec(text);
  if (arabic) return Number(arabic[0]);
  const chinese = /[零〇一二三四五六七八九十百]+/u.exec(text);
  if (chinese) return readChinese(chinese[0]);
  const half = /[上中下]/u.exec(text);
  if (half) return half[0] === "上" ? 1 : half[0] === "中" ? 2 : undefined;
  const roman = /[IVXLC]+$/.exec(text);
  return roman ? readRoman(roman[0]) : undefined;
}

/** Up to 999: `二十三`, `一百零五`, `一〇三`. */
function readChinese(text: string): number {
  if (!/[十百]/u.test(text)) return Number([...text].map((char) => DIGITS[char]).join(""));
  let total = 0;
  let digit = 0;
  for (const char of text) {
    if (char === "百") total += (digit || 1) * 100;
    else if (char === "十") total += (digit || 1) * 10;
    else {
      digit = DIGITS[char] ?? 0;
      continue;
    }
    digit = 0;
  }
  return total + digit;
}

function readRoman(text: string): number {
  const values = [...text].map((char) => ROMAN[char]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
