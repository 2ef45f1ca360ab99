import { type DataField, subfieldValue } from "../record.ts";
import type { CaptionField } from "./caption.ts";

/** One end of what is held: the numbers and dates of a piece, the highest level first, each in the words of its caption. */
interface Piece {
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
}

/**
 * What one 863–865 says is held, in the notation of ISO 10324 and ANSI/NISO Z39.71: `v.3:no.1(1975)-v.18:no.2(1990)`, `v.30:no.2-no.3(2002)`,
 * `v.4(1994)-` where it goes on.
 */
export function heldRange(field: DataField, { captions }: Pick<CaptionField, "captions">): string {
  const first = pieceOf(field, captions, "first");
  const last = pieceOf(field, captions, "last");
  const open = isOpen(field);
  if (open) return `${written(first)}-`;
  return sameLevels(first, last) === first.numbers.length + first.dates.length ? written(first) : between(first, last);
}

/** Whether what is held next begins after a gap ($w g), or numbers that were never published (n). */
export function breakAfter(field: DataField): "gap" | "none" | undefined {
  const code = subfieldValue(field, "w")?.trim();
  return code === "g" ? "gap" : code === "n" ? "none" : undefined;
}

function written({ numbers, dates }: Piece): string {
  const counted = numbers.join(":");
  const dated = dates.join(":");
  if (dated === "") return counted;
  return counted === "" ? dated : `${counted}(${dated})`;
}

/** Levels above that are the same are said once. */
function between(first: Piece, last: Piece): string {
  const shared = sameStart(first.numbers, last.numbers);
  if (shared === 0 || shared === first.numbers.length) {
    // Numbers that are the same throughout differ by their dates only.
    if (shared > 0)
      return written({ numbers: first.numbers, dates: [`${first.dates.join(":")}-${last.dates.join(":")}`] });
    return `${written(first)}-${written(last)}`;
  }
  const numbers = [
    ...first.numbers.slice(0, shared),
    `${first.numbers.slice(shared).join(":")}-${last.numbers.slice(shared).join(":")}`,
  ];
  const [from, to] = [first.dates.join(":"), last.dates.join(":")];
  return written({ numbers, dates: from === to ? first.dates : [`${from}-${to}`] });
}

function sameLevels(a: Piece, b: Piece): number {
  return sameStart([...a.numbers, ...a.dates], [...b.numbers, ...b.dates]);
}

function sameStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((one, i) => one !== b[i]);
  return differs === -1 ? a.length : differs;
}

function isOpen({ subfields }: DataField): boolean {
  const ends = subfields.filter(({ code }) => "abcdefghijklm".includes(code)).map(({ value }) => value.trim());
  return ends.some((value) => value.endsWith("-"));
}

function pieceOf({ subfields }: DataField, captions: ReadonlyMap<string, string>, end: "first" | "last"): Piece {
  const level = (codes: string) =>
    subfields.flatMap(({ code, value }) => {
      if (!codes.includes(code)) return [];
      const ends = value.trim().split("-");
      const one = (end === "first" ? ends[0] : ends.at(-1))?.trim() ?? "";
      return one === "" ? [] : [inItsCaption(one, captions.get(code) ?? "")];
    });
  return { numbers: level("abcdefgh"), dates: level("ijklm") };
}

const months = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");
const seasons = ["spring", "summer", "autumn", "winter"];

/** A caption in parentheses is not shown (853 $a–$m); months and seasons are coded; Chinese captions stand behind their number. */
function inItsCaption(value: string, caption: string): string {
  if (/month|season/i.test(caption)) return value.split("/").map(monthName).join("/");
  if (/月|季/.test(caption)) return value.split("/").map(zhMonthName).join("/");
  if (caption === "" || /^[(（*]/.test(caption)) return value;
  const han = /^第?\s*([\p{Script=Han}]+)$/u.exec(caption)?.[1];
  return han === undefined ? `${caption}${/\p{L}$/u.test(caption) ? " " : ""}${value}` : `第${value}${han}`;
}

function monthName(code: string): string {
  const number = /^\d{2}$/.test(code) ? Number(code) : 0;
  return months[number - 1] ?? seasons[number - 21] ?? code;
}

const zhSeasons = ["春", "夏", "秋", "冬"];

/** `09` is 9月 where the captions are Chinese. */
function zhMonthName(code: string): string {
  const number = /^\d{2}$/.test(code) ? Number(code) : 0;
  return number >= 1 && number <= 12 ? `${number}月` : (zhSeasons[number - 21] ?? code);
}
