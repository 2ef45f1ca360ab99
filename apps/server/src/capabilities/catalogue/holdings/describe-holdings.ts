import { naturalKey } from "@wenyuan/call-number";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { type Language, languages } from "../../../kernel/i18n/language.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import type { CountedVolume } from "../volumes/volume.ts";
import { holdingsMessages } from "./holdings.messages.ts";

/** What the library has of a set or a journal, and what it lacks. */
export interface HoldingsSummary {
  /** Readable in both languages; undefined for a title in one piece. */
  readonly statement?: Bilingual;
  /** Volumes, or years of a journal, that are missing, by name. */
  readonly missing: readonly string[];
}

/** Sums up a set by its volumes (上、下册在馆，缺中册) or a bound journal by what its items hold (1998–2003，2005；缺 2004). */
export function sumUpHoldings(volumes: readonly CountedVolume[], enumerations: readonly string[]): HoldingsSummary {
  return volumes.length > 0 ? sumUpSet(volumes) : sumUpJournal(enumerations);
}

function sumUpSet(volumes: readonly CountedVolume[]): HoldingsSummary {
  const held = volumes.filter(({ copies }) => copies > 0).map(({ enumeration }) => enumeration);
  const lacking = volumes.filter(({ copies }) => copies === 0).map(({ enumeration }) => enumeration);
  const missing = [...lacking, ...numbersBetween(volumes.map(({ enumeration }) => enumeration))].toSorted(byOrder);
  const statement = inBoth((text, list) =>
    held.length === 0
      ? text.noVolume(volumes.length)
      : missing.length === 0
        ? text.wholeSet(held.length)
        : text.partOfSet(list(held), list(missing)),
  );
  return { statement, missing };
}

function byOrder(a: string, b: string): number {
  const [x, y] = [naturalKey(a), naturalKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** 第1册 and 第4册 are there: 第2册 and 第3册 are missing, though nobody has registered them. Only where all are written alike. */
function numbersBetween(enumerations: readonly string[]): string[] {
  const read = enumerations.map((one) => /^(\D*)(\d{1,4})(\D*)$/.exec(one));
  const [first] = read;
  if (!first || read.some((one) => one?.[1] !== first[1] || one?.[3] !== first[3])) return [];
  const numbers = read.map((one) => Number(one?.[2]));
  const known = new Set(numbers);
  const most = Math.max(...numbers);
  // Years count from the first there is, volumes from 1.
  const least = Math.min(...numbers) > 1000 ? Math.min(...numbers) : 1;
  const gaps = Array.from({ length: most - least + 1 }, (_, n) => least + n).filter((number) => !known.has(number));
  return gaps.map((number) => `${first[1]}${number}${first[3]}`);
}

/** A part of a journal: the years that an item holds, and whether all of each. */
function yearsOf(enumeration: string): number[] {
  const span = /^((?:1[5-9]|20)\d\d)\s*[-–—/]\s*((?:1[5-9]|20)\d\d)(?!\d)/.exec(enumeration);
  const [from, to] = span
    ? [Number(span[1]), Number(span[2])]
    : [Number(/^((?:1[5-9]|20)\d\d)(?!\d)/.exec(enumeration)?.[1]), 0];
  if (Number.isNaN(from)) return [];
  const last = Math.max(from, to);
  return last - from > 300 ? [] : Array.from({ length: last - from + 1 }, (_, n) => from + n);
}

function sumUpJournal(enumerations: readonly string[]): HoldingsSummary {
  const years = [...new Set(enumerations.flatMap(yearsOf))].toSorted((a, b) => a - b);
  const [first] = years;
  if (first === undefined) return { missing: [] };
  const known = new Set(years);
  const all = Array.from({ length: (years.at(-1) ?? first) - first + 1 }, (_, n) => first + n);
  const missing = all.filter((year) => !known.has(year));
  const statement = inBoth((text, list) =>
    missing.length === 0 ? text.years(list(runs(years))) : text.yearsWithGaps(list(runs(years)), list(runs(missing))),
  );
  return { statement, missing: runs(missing) };
}

/** 1998, 1999, 2000, 2005 → 1998–2000, 2005. */
function runs(years: readonly number[]): string[] {
  const found: [number, number][] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else found.push([year, year]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}

type Text = ReturnType<typeof speak<typeof holdingsMessages>>;

function inBoth(say: (text: Text, list: (parts: readonly string[]) => string) => string): Bilingual {
  const [zh, en] = languages.map((language: Language) => {
    const text = speak(holdingsMessages, language);
    return say(text, (parts) => parts.join(text.comma));
  });
  return { zh: zh ?? "", en: en ?? "" };
}
