import type { CallNumberGrammar, Scheme } from "../grammar/grammar.ts";

/*
 * The order of the signs of a class on the shelf, first to last. `end` is where a shorter class stands, `digits` are 0–9 and
 * `letters` A–Z in their order; every other entry is a sign, or a sign with what follows it (`(0`). Signs that are not
 * listed do not count, the point among them. A library may state its own order in its grammar.
 */

/** 中图法使用手册: a - ( ) "" = 〈〉 + : before the digits, so that TP3 < TP3-43 < TP30. */
export const clcOrder: readonly string[] = [
  "end",
  "a",
  "-",
  "(",
  ")",
  '"',
  "=",
  "〈",
  "〉",
  "+",
  ":",
  "digits",
  "letters",
];

/** UDC filing order: + and / before the simple class, then : = (0…) (1/9) (=…) "…" * A/Z -0 -1/9 ' and subdivisions. */
export const udcOrder: readonly string[] = [
  "+",
  "/",
  "end",
  ")",
  ":",
  "=",
  "(0",
  "(=",
  "(",
  '"',
  "*",
  "letters",
  "-0",
  "-",
  "'",
  "digits",
];

export const ddcOrder: readonly string[] = ["end", "digits", "letters"];

const defaults: Readonly<Record<Scheme, readonly string[]>> = {
  clc: clcOrder,
  ddc: ddcOrder,
  udc: udcOrder,
  lcc: ddcOrder,
  local: ddcOrder,
};

export function classOrderOf({ classOrder, scheme }: CallNumberGrammar): readonly string[] {
  return classOrder ?? defaults[scheme];
}
