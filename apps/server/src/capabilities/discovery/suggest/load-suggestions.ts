import type { HeadingReferences } from "../browse/heading-references.port.ts";
import type { BrowseFacet } from "../engine/index-schema.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { type LendingFacts, noLending } from "../lending-facts.ts";
import { suggestClasses } from "./suggest-classes.ts";

/** A suggestion must come while the next key is being pressed; a late one is no help. */
const timeoutMs = 200;

/** How many of each, in the order in which they are shown. */
const most = { title: 4, author: 3, subject: 3, class: 2 } as const;
type Suggested = keyof typeof most;

/** Records of one title that are asked about. */
const mostRecords = 20;
/** Fewer letters begin too many headings that are not used. */
const fewestForVariants = 2;

export interface CatalogueSuggestion {
  readonly facet: Suggested;
  readonly value: string;
  /** Works that carry it. */
  readonly count: number;
  /** The heading that begins as was typed and is not used: the value is the one to see instead. */
  readonly insteadOf?: string;
  /** Of a title: copies on the shelf, and copies in all. */
  readonly copies?: { readonly available: number; readonly items: number };
  /** Of a title that one record has alone: the record. */
  readonly recordId?: string;
}

export interface SuggestionSources {
  readonly engine: SearchEngine;
  /** Left out: no heading leads to another. */
  readonly references?: HeadingReferences;
  /** Left out: nothing is said of copies. */
  readonly lending?: LendingFacts;
}

const facets = ["title", "author", "subject"] as const;

/**
 * Titles, authors, subjects and classes that may be meant, by their beginning, pinyin or initials; a name that is not used leads to the one
 * that is. Titles say how many copies are on the shelf: a reader sees it before he has searched.
 */
export async function loadSuggestions(sources: SuggestionSources, typed: string): Promise<CatalogueSuggestion[]> {
  const { engine } = sources;
  const limit = Math.max(...Object.values(most));
  const [{ suggestions }, authors, subjects, classes] = await Promise.all([
    engine.suggest({ prefix: typed, facets, limit }, { timeoutMs }),
    usedInstead(sources, "author", typed),
    usedInstead(sources, "subject", typed),
    suggestClasses(engine, typed, most.class),
  ]);
  const found: CatalogueSuggestion[] = [...suggestions.filter(isNamed), ...authors, ...subjects];
  const of = (facet: (typeof facets)[number]) =>
    [...new Map(found.filter((one) => one.facet === facet).map((one) => [one.value, one])).values()].slice(
      0,
      most[facet],
    );
  const titles = await Promise.all(of("title").map((title) => withCopies(sources, title)));
  return [
    ...titles,
    ...of("author"),
    ...of("subject"),
    ...classes.map(({ path, count }) => ({ facet: "class" as const, value: path, count })),
  ];
}

function isNamed(one: { facet: string; value: string; count: number }): one is CatalogueSuggestion {
  return facets.some((facet) => facet === one.facet);
}

/** Headings that are used in the stead of those that begin so, and have works. */
async function usedInstead(
  { engine, references }: SuggestionSources,
  facet: BrowseFacet,
  typed: string,
): Promise<CatalogueSuggestion[]> {
  if (references === undefined || typed.trim().length < fewestForVariants) return [];
  const variants = await references.variants(facet, typed, most[facet]);
  const counted = await Promise.all(
    variants.map(async ({ variant, preferred }) => {
      const { suggestions } = await engine.suggest({ prefix: preferred, facets: [facet], limit: 1 }, { timeoutMs });
      const [first] = suggestions;
      return first === undefined ? [] : [{ facet, value: first.value, count: first.count, insteadOf: variant }];
    }),
  );
  return counted.flat();
}

/** The records that have just this title come first of those that have its words. */
async function withCopies(
  { engine, lending = noLending }: SuggestionSources,
  title: CatalogueSuggestion,
): Promise<CatalogueSuggestion> {
  const limit = Math.min(title.count, mostRecords);
  const phrase = `"${title.value.replaceAll('"', " ")}"`;
  const { hits } = await engine.search({ query: phrase, fields: ["title"], limit, correct: false }, { timeoutMs });
  const copies = await lending.copies(hits.map(({ id }) => id));
  const sum = (of: "available" | "items") => hits.reduce((all, { id }) => all + (copies.get(id)?.[of] ?? 0), 0);
  const [only] = hits;
  return {
    ...title,
    ...(copies.size > 0 && { copies: { available: sum("available"), items: sum("items") } }),
    ...(title.count === 1 && only && { recordId: only.id }),
  };
}
