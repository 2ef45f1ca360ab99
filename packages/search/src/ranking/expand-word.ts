import type { Slot } from "../analysis/analyzer.ts";
import { editDistance, slipsAllowed } from "../query/edit-distance.ts";
import { EXPANSION_WEIGHT, type PlannedWord, STEM_WEIGHT } from "../query/plan.ts";

/** One way for a word to stand in a document. */
export interface Way {
  readonly slots: readonly Slot[];
  readonly weight: number;
}

/** A word with all its ways in this index, and what it tells. */
export interface ResolvedWord {
  readonly word: PlannedWord;
  readonly ways: readonly Way[];
  /** Documents that the word is taken to stand in when its worth is reckoned. */
  readonly df: number;
  /** Set when no literal, inflected or alternative form occurs: other spellings that do, nearest first. */
  readonly respelt: readonly string[];
}

/** What expanding a word asks of a dictionary. */
export interface TermSource {
  df(term: string): number;
  /** All terms with this stem. */
  withStem(stem: string): Iterable<string>;
  /** Word terms within `slips` edits, each with its distance. */
  near(term: string, slips: number): Iterable<{ readonly term: string; readonly distance: number }>;
}

/** Most other spellings that a word is replaced by. */
const MOST_RESPELT = 16;

export function resolveWord(word: PlannedWord, source: TermSource, correct: boolean): ResolvedWord {
  const ways: Way[] = [{ slots: word.slots, weight: 1 }];
  const literal = word.slots[0]!.term;
  if (word.stem !== undefined) {
    for (const term of source.withStem(word.stem)) if (term !== literal) ways.push(single(term, STEM_WEIGHT));
  }
  ways.push(...word.alternatives);
  const known = ways.map((way) => dfOfSlots(way.slots, source));
  const df = known[0] === 0 ? Math.max(...known) : known[0]!;
  if (df > 0 || !correct || word.slots.length > 1) return { word, ways, df, respelt: [] };
  const respelt = respell(literal, source);
  const more = respelt.map(({ term, distance }) => single(term, EXPANSION_WEIGHT ** distance));
  const top = respelt[0];
  return {
    word,
    ways: [...ways, ...more],
    df: top === undefined ? 0 : source.df(top.term),
    respelt: respelt.map((each) => each.term),
  };
}

function single(term: string, weight: number): Way {
  return { slots: [{ term, offset: 0 }], weight };
}

export function dfOfSlots(slots: readonly Slot[], source: TermSource): number {
  return Math.min(...slots.map((slot) => source.df(slot.term)));
}

/** Spellings of a word that occur: nearest first, then the commonest. */
export function respell(term: string, source: TermSource): { readonly term: string; readonly distance: number }[] {
  const slips = slipsAllowed(term);
  if (slips === 0) return [];
  const found = [...source.near(term, slips)].map((each) => ({ ...each, df: source.df(each.term) }));
  found.sort((a, b) => a.distance - b.distance || b.df - a.df || (a.term < b.term ? -1 : 1));
  return found.slice(0, MOST_RESPELT);
}

/** The plain form of `near`, over any list of terms: two slips only behind the same first letter. */
export function nearTerms(terms: Iterable<string>, term: string, slips: number): { term: string; distance: number }[] {
  const found: { term: string; distance: number }[] = [];
  for (const each of terms) {
    if (slips > 1 && each[0] !== term[0]) continue;
    const distance = editDistance(term, each, slips);
    if (distance > 0 && distance <= slips) found.push({ term: each, distance });
  }
  return found;
}
