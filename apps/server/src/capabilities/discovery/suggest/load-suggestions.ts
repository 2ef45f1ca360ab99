import type { SearchEngine } from "../engine/search-engine.ts";
import { suggestClasses } from "./suggest-classes.ts";

/** A suggestion must come while the next key is being pressed; a late one is no help. */
const timeoutMs = 200;

/** How many of each, in the order in which they are shown. */
const most = { title: 4, author: 3, subject: 3, class: 2 } as const;
type Suggested = keyof typeof most;

export interface CatalogueSuggestion {
  readonly facet: Suggested;
  readonly value: string;
  /** Works that carry it. */
  readonly count: number;
}

/** Titles, authors, subjects and classes that may be meant, by their beginning, pinyin or initials. */
export async function loadSuggestions(engine: SearchEngine, typed: string): Promise<CatalogueSuggestion[]> {
  const facets = ["title", "author", "subject"] as const;
  const [{ suggestions }, classes] = await Promise.all([
    engine.suggest({ prefix: typed, facets, limit: Math.max(...Object.values(most)) }, { timeoutMs }),
    suggestClasses(engine, typed, most.class),
  ]);
  const of = (facet: (typeof facets)[number]) =>
    suggestions.filter((one) => one.facet === facet).map(({ value, count }) => ({ facet, value, count }));
  return [
    ...facets.flatMap((facet) => of(facet).slice(0, most[facet])),
    ...classes.map(({ path, count }) => ({ facet: "class" as const, value: path, count })),
  ];
}
