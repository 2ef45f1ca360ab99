import {
  type AllocationRule,
  type CallNumber,
  type CallNumberGrammar,
  naturalKey,
  type ParsedCallNumber,
  parseCallNumber,
  sortKey,
  sortKeyOf,
} from "@wenyuan/call-number";
import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** How book numbers of a series are given out. */
export interface Allocation {
  readonly rule: AllocationRule;
  /** The first number of a class. */
  readonly first: number;
  /** The last that fits on a label; none when not given. */
  readonly last?: number;
  /** Days until a reservation that no item uses goes back. */
  readonly holdDays: number;
  /** The table that author numbers come from; see author-numbers. */
  readonly authorTable?: string;
}

/** A library's way to write and count its call numbers (索书号体系). */
export interface Series {
  readonly code: string;
  readonly name: Bilingual;
  readonly grammar: CallNumberGrammar;
  readonly allocation: Allocation;
  readonly position: number;
  readonly version: number;
}

/** All series in their order, and which places follow one of their own. */
export interface CallNumberRules {
  readonly series: readonly Series[];
  /** Location code → series code, for locations that, or whose branch, state one. */
  readonly seriesOfLocation: ReadonlyMap<string, string>;
}

/** The series that a location follows: its own, its branch's, or the library's first. Undefined when the library has none. */
export function seriesOf(rules: CallNumberRules, location: string): Series | undefined {
  const code = rules.seriesOfLocation.get(location);
  return rules.series.find((one) => one.code === code) ?? rules.series[0];
}

/** A call number that was read, and by which series. */
export interface ReadCallNumber {
  readonly series: Series;
  readonly callNumber: CallNumber;
}

/** Reads a call number by the location's series; what that does not read, by the others in their order: a library's foreign books. */
export function readCallNumber(rules: CallNumberRules, text: string, location: string): ReadCallNumber | undefined {
  const own = seriesOf(rules, location);
  if (!own) return undefined;
  for (const series of [own, ...rules.series.filter((one) => one !== own)]) {
    const { callNumber } = parseCallNumber(text, series.grammar);
    if (callNumber) return { series, callNumber };
  }
  return undefined;
}

/** What the location's series says to a call number; a call number that another series reads without fault is right too. */
export function checkedCallNumber(rules: CallNumberRules, text: string, location: string): ParsedCallNumber {
  const own = seriesOf(rules, location);
  if (!own) return { faults: [] };
  const parsed = parseCallNumber(text, own.grammar);
  if (parsed.faults.length === 0 || parsed.callNumber) return parsed;
  const others = rules.series.filter((one) => one !== own).map((one) => parseCallNumber(text, one.grammar));
  return others.find((one) => one.callNumber && one.faults.length === 0) ?? parsed;
}

/** Where a call number stands on the shelf, as bytes; see packages/call-number. What no series reads is filed as words and numbers. */
export function shelfKey(rules: CallNumberRules, text: string, location: string): string {
  const read = readCallNumber(rules, text, location);
  if (read) return sortKey(read.callNumber, read.series.grammar);
  const own = seriesOf(rules, location);
  return own ? sortKeyOf(text, own.grammar) : naturalKey(text);
}
