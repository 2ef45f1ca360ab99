import type { CitedName } from "./reference.ts";
import { isCjk } from "./run.ts";

/** First letters of given names, a hyphen kept: `Jean-Luc` → `J-L`, `Peyton Z` → `P`, `Z`. */
function initialsOf(given: string): string[] {
  return given
    .split(/[\s.]+/u)
    .filter((one) => one !== "")
    .map((one) =>
      one
        .split("-")
        .map((piece) => piece.slice(0, 1).toUpperCase())
        .join("-"),
    );
}

const suffix = /[,\s]+(Jr|Sr|II|III|IV)\.?$/u;

/** `Peyton Z., Jr.` → given names and what follows them. */
function givenAndSuffix(given = ""): { readonly given: string; readonly after: string | undefined } {
  return { given: given.replace(suffix, ""), after: suffix.exec(given)?.[1] };
}

/** `PEEBLES P Z Jr`, `Einstein A` (GB/T 7714-2015 §8.1.1; the 2025 edition writes no capitals). */
export function gbName(name: CitedName, { capitals, foreign }: { capitals: boolean; foreign: boolean }): string {
  if (name.literal !== undefined) return gbLiteral(name.literal, foreign);
  const { given, after } = givenAndSuffix(name.given);
  const family = name.family ?? "";
  return [capitals ? family.toUpperCase() : family, ...initialsOf(given), after].filter(Boolean).join(" ");
}

/**
 * Of a westerner's name in Chinese only the family name stands: 博伯尔 for 托尼·博伯尔 (GB/T 7714-2015 §8.1.1). Names of China's peoples
 * (买买提·艾力) have the same dot, so it counts only for authors of translated works; a heading with a comma has its family name first.
 */
function gbLiteral(literal: string, foreign: boolean): string {
  if (!isCjk(literal)) return literal;
  const [head = literal] = literal.split(/[,，]/u);
  return foreign ? (head.split(/[·•・]/u).at(-1) ?? head).trim() : head.trim();
}

/** `Piaget, J.`; Chinese names alike: `Cao, X.` (APA 7 §9.8), though the other styles leave them as they are. */
export function apaName(name: CitedName): string {
  const [family, given] = westernParts(name);
  if (family === undefined) return name.literal ?? "";
  const { given: first, after } = givenAndSuffix(given);
  const initials = dotted(first);
  return [family, initials, after && `${after}.`].filter(Boolean).join(", ");
}

/** `H. Weaver`: who stands within a reference is not turned round (APA 7 §9.12). */
export function apaNameInside(name: CitedName): string {
  const [family, given] = westernParts(name);
  return family === undefined ? (name.literal ?? "") : [dotted(given ?? ""), family].filter(Boolean).join(" ");
}

function dotted(given: string): string {
  return initialsOf(given)
    .map((one) => one.replace(/(\p{L})/gu, "$1."))
    .join(" ");
}

function westernParts(name: CitedName): readonly [family?: string | undefined, given?: string | undefined] {
  if (name.family !== undefined) return [name.family, name.given];
  const [family, ...given] = name.romanized?.split(/,?\s+/u) ?? [];
  return family === undefined || given.length === 0 ? [] : [family, given.join(" ")];
}

/**
 * `Binder, Amy J.`: the first of a list. A name that begins with the family name anyhow is not turned round and has no comma:
 * `Cao Xueqin 曹雪芹`, `Liu Xinwu` (Chicago 18 §8.16; MLA 9 §5.14).
 */
export function turnedName(name: CitedName): string {
  if (name.family === undefined || name.familyFirst) return straightName(name);
  const { given, after } = givenAndSuffix(name.given);
  return [name.family, given, after && `${after}.`].filter(Boolean).join(", ");
}

/** `Amy J. Binder`, `Cao Xueqin`. */
export function straightName(name: CitedName): string {
  if (name.family !== undefined) {
    const { given, after } = givenAndSuffix(name.given);
    if (name.familyFirst) return [name.family, given].join(" ");
    return [[given, name.family].filter(Boolean).join(" "), after && `${after}.`].filter(Boolean).join(", ");
  }
  return [name.romanized, name.literal].filter(Boolean).join(" ");
}

/** `A`, `A and B`, `A, B, and C`, with the first turned round. */
export function turnedList(names: readonly CitedName[]): string {
  return series(names.map((name, index) => (index === 0 ? turnedName(name) : straightName(name))));
}

export function straightList(names: readonly CitedName[]): string {
  return series(names.map(straightName));
}

/** With the comma before `and`. A name that is turned round has one before `and` even in a pair. */
function series(names: readonly string[]): string {
  const [first = "", second = ""] = names;
  if (names.length < 2) return first;
  if (names.length === 2) return first.includes(", ") ? `${first}, and ${second}` : `${first} and ${second}`;
  return `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
}
