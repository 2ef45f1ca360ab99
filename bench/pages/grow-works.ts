import { pinyinOf, Segmenter } from "@wenyuan/chinese";
import type { SearchDocument } from "@wenyuan/search";
import { headingKey, headingSortKey } from "../../apps/server/src/capabilities/catalogue/authorities/heading-key.ts";
import type { RecordSummary } from "../../apps/server/src/capabilities/catalogue/index.ts";
import { titleSortKeys } from "../../apps/server/src/capabilities/discovery/documents/sort-keys.ts";
import { Dice } from "../search/dice.ts";

/** A work of the demonstration, that others are grown from. */
export interface GrowingWork {
  readonly id: string;
  /** As the database writes it. */
  readonly marc: string;
  readonly summary: RecordSummary;
  readonly document: SearchDocument;
}

/** A made-up work: what is stored of it, and what it is found by. */
export interface GrownWork {
  readonly id: string;
  /** The work whose frame it has: its items, subjects and numbers are that one's. */
  readonly base: string;
  readonly marc: string;
  readonly summary: string;
  readonly workId: string;
  /** The name in the place of the first author's, with its keys; null where the author stays. */
  readonly author: {
    readonly before: string;
    readonly name: string;
    readonly match: string;
    readonly sort: string;
  } | null;
  readonly document: SearchDocument;
}

/** One work in five has another edition. */
const worksPerRecord = 0.8;
const between = [
  "与",
  "和",
  "：",
  "导论：",
  "研究：",
  "新论：",
  "史：",
  "十讲：",
  "概要：",
  "及其",
  "中的",
  "视野下的",
] as const;
const longestTitle = 24;

export interface Growing {
  readonly bases: readonly GrowingWork[];
  readonly from: number;
  readonly many: number;
  /** The first id of a work that is free. */
  readonly firstWork: number;
}

/**
 * Grows the demonstration's works into any number, the same for the same numbers: each keeps the frame of one and has title and author mixed
 * with another's, so that common words stay common, and names and titles become as many as in a large catalogue.
 */
export function* growWorks({ bases, from, many, firstWork }: Growing): Generator<GrownWork> {
  const dice = new Dice(1);
  for (let n = 0; n < many; n += 1) {
    const base = dice.any(bases);
    const other = dice.any(bases);
    const author = dice.chance(0.7) ? mixedName(base, other) : undefined;
    yield grown({ base, other, author, id: from + n, work: firstWork + Math.floor(n * worksPerRecord), dice });
  }
}

interface Mixed {
  readonly base: GrowingWork;
  readonly other: GrowingWork;
  readonly author: readonly [before: string, now: string] | undefined;
  readonly id: number;
  readonly work: number;
  readonly dice: Dice;
}

function grown({ base, other, author, id, work, dice }: Mixed): GrownWork {
  const title = mixedTitle(base.summary.title.text, other.summary.title.text, dice);
  const romanized = base.summary.title.romanized;
  const pairs: (readonly [string, string])[] = [[base.summary.title.text, title]];
  if (romanized !== undefined) pairs.push([romanized, romanise(title)]);
  if (author) pairs.push(author);
  const asText = (text: string) => pairs.reduce((all, [before, now]) => all.replaceAll(before, now), text);
  const asJson = (json: string) =>
    pairs.reduce((all, [before, now]) => all.replaceAll(inner(before), inner(now)), json);
  return {
    id: String(id),
    base: base.id,
    marc: asJson(base.marc),
    summary: asJson(JSON.stringify(base.summary)),
    workId: String(work),
    author: author ? { before: author[0], name: author[1], ...keysOf(author[1]) } : null,
    document: documentOf(base.document, asText, { id, work, title }),
  };
}

function inner(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function documentOf(
  { fields, facets, sorts }: SearchDocument,
  mix: (text: string) => string,
  { id, work, title }: { readonly id: number; readonly work: number; readonly title: string },
): SearchDocument {
  return {
    id,
    fields: mapped(fields, mix),
    facets: {
      ...facets,
      ...mapped({ author: facets?.["author"] ?? [], title: facets?.["title"] ?? [] }, mix),
      work: String(work),
    },
    sorts: { ...sorts, ...titleSortKeys({ kind: "proper", text: title }), added: id },
  };
}

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

function mapped(values: Values | undefined, mix: (text: string) => string): Record<string, string[]> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, texts]) => [name, [texts ?? []].flat().map(mix)]));
}

/** Chinese titles are joined; of others the words are taken from both. */
function mixedTitle(one: string, two: string, dice: Dice): string {
  const isHan = /\p{Script=Han}/u.test(one);
  if (isHan) return `${two.slice(0, 10)}${dice.any(between)}${one}`.slice(0, longestTitle);
  const words = two.match(/[\p{L}]{3,}/gu) ?? [];
  return words.length === 0 ? one : one.replace(/[\p{L}]{3,}/gu, (word) => (dice.chance(0.5) ? dice.any(words) : word));
}

/** The surname of one and the given name of another; undefined where the two are not written alike. */
function mixedName(
  { summary: one }: GrowingWork,
  { summary: two }: GrowingWork,
): readonly [string, string] | undefined {
  const [a = "", b = ""] = [one.authors[0]?.text, two.authors[0]?.text];
  const han = /^\p{Script=Han}{2,4}$/u;
  if (han.test(a) && han.test(b)) return [a, `${a[0]}${b.slice(1)}`];
  const latin = /^[^,]+, [^,]+$/;
  return latin.test(a) && latin.test(b) ? [a, `${a.split(", ")[0]}, ${b.split(", ")[1]}`] : undefined;
}

let segmenter: Segmenter | undefined;

function romanise(text: string): string {
  segmenter ??= Segmenter.create();
  return pinyinOf(text, { segmenter }).join(" ");
}

const keys = new Map<string, { match: string; sort: string }>();

function keysOf(name: string): { readonly match: string; readonly sort: string } {
  const known = keys.get(name) ?? { match: headingKey(name, "person"), sort: headingSortKey(name, "person") };
  keys.set(name, known);
  return known;
}
