import { fitsPattern } from "../query/pattern.ts";
import { EXPANSION_WEIGHT, minimumMatch, type Plan } from "../query/plan.ts";
import { exactTerm, FIRST_WORD_TERM } from "../query/special-terms.ts";
import { dfOfSlots, type ResolvedWord, resolveWord, type Way } from "../ranking/expand-word.ts";
import { inverseFrequency, POINTS } from "../ranking/scoring.ts";
import type { StringTable } from "../segment/string-table.ts";
import type { Deadline } from "./deadline.ts";
import type { Snapshot } from "./snapshot.ts";

/** A word as it is looked for: its ways, and the points of a full match. */
export interface PreparedWord {
  readonly text: string;
  readonly ways: readonly Way[];
  readonly optional: boolean;
  points: number;
}

/** A plan with its words resolved against one snapshot. */
export type Prepared =
  | { readonly kind: "all" | "none" }
  | {
      readonly kind: "words";
      readonly words: readonly PreparedWord[];
      readonly scope: number;
      readonly exactTerm: string;
      /** Words that have to match, before any slack. */
      readonly needed: number;
    }
  | { readonly kind: "word"; readonly word: PreparedWord; readonly scope: number }
  | { readonly kind: "identifier"; readonly terms: readonly string[]; readonly scope: number }
  | { readonly kind: "range"; readonly sort: string; readonly from: number; readonly to: number }
  | { readonly kind: "facet"; readonly facet: string; readonly folded: string }
  | { readonly kind: "and" | "or"; readonly plans: readonly Prepared[] }
  | { readonly kind: "not"; readonly plan: Prepared };

export interface Preparation {
  readonly root: Prepared;
  /** Words that stand for nothing as typed, with the spellings they were replaced by. */
  readonly respelt: readonly ResolvedWord[];
}

/** Resolves a plan: expands words and patterns, and shares the points of the words out by what each tells. */
export function preparePlan(
  plan: Plan,
  snapshot: Snapshot,
  options: { correct: boolean; deadline: Deadline },
): Preparation {
  const preparer = new Preparer(snapshot, options);
  const root = preparer.prepare(plan, true);
  preparer.shareOut();
  return { root, respelt: preparer.respelt };
}

class Preparer {
  readonly respelt: ResolvedWord[] = [];
  readonly #snapshot: Snapshot;
  readonly #options: { correct: boolean; deadline: Deadline };
  readonly #scoring: { readonly word: PreparedWord; readonly worth: number }[] = [];

  constructor(snapshot: Snapshot, options: { correct: boolean; deadline: Deadline }) {
    this.#snapshot = snapshot;
    this.#options = options;
  }

  shareOut(): void {
    const sum = this.#scoring.reduce((total, { worth }) => total + worth, 0);
    for (const { word, worth } of this.#scoring) word.points = sum === 0 ? 0 : (POINTS.words * worth) / sum;
  }

  prepare(plan: Plan, scores: boolean): Prepared {
    this.#options.deadline.check();
    switch (plan.kind) {
      case "words":
        return this.#words(plan, scores);
      case "phrase": {
        const df = dfOfSlots(plan.slots, this.#snapshot);
        return this.#word({ text: plan.text, ways: [{ slots: plan.slots, weight: 1 }], df, scope: plan.scope }, scores);
      }
      case "pattern": {
        const terms = this.#expand(plan.pattern);
        const ways = terms.map((term) => ({ slots: [{ term, offset: 0 }], weight: EXPANSION_WEIGHT }));
        const df = terms.reduce((sum, term) => sum + this.#snapshot.df(term), 0);
        return this.#word({ text: plan.pattern, ways, df, scope: plan.scope }, scores);
      }
      case "facet":
        return { kind: "facet", facet: plan.facet, folded: this.#snapshot.analyzer.fold(plan.value) };
      case "and":
      case "or":
        return { kind: plan.kind, plans: plan.plans.map((each) => this.prepare(each, scores)) };
      case "not":
        return { kind: "not", plan: this.prepare(plan.plan, false) };
      default:
        return plan;
    }
  }

  #words(plan: Plan & { kind: "words" }, scores: boolean): Prepared {
    const words = plan.words.map((planned) => {
      const resolved = resolveWord(planned, this.#snapshot, this.#options.correct);
      if (resolved.respelt.length > 0) this.respelt.push(resolved);
      return this.#register(
        { text: planned.text, ways: resolved.ways, optional: planned.optional },
        resolved.df,
        scores,
      );
    });
    const required = words.filter((word) => !word.optional).length;
    return {
      kind: "words",
      words,
      scope: plan.scope,
      exactTerm: exactTerm(plan.exactKey),
      needed: minimumMatch(required),
    };
  }

  #word(
    { text, ways, df, scope }: { text: string; ways: readonly Way[]; df: number; scope: number },
    scores: boolean,
  ): Prepared {
    return { kind: "word", word: this.#register({ text, ways, optional: false }, df, scores), scope };
  }

  #register(word: Omit<PreparedWord, "points">, df: number, scores: boolean): PreparedWord {
    const prepared = { ...word, points: 0 };
    if (scores) this.#scoring.push({ word: prepared, worth: inverseFrequency(this.#snapshot.count, df) });
    return prepared;
  }

  #expand(pattern: string): string[] {
    const terms = new Set<string>();
    for (const { reader } of this.#snapshot.segments) {
      for (const term of termsLike(reader.terms, pattern, this.#options.deadline)) terms.add(term);
    }
    return [...terms];
  }
}

/** So many terms are compared with a pattern before the time is looked at again. */
const TERMS_AT_ONCE = 1024;

function termsLike(table: StringTable, pattern: string, deadline: Deadline): string[] {
  const literal = /^[^*?]*/.exec(pattern)![0];
  const [from, to] = literal === "" ? [table.lowerBound(FIRST_WORD_TERM), table.size] : table.prefixRange(literal);
  const found: string[] = [];
  for (let i = from; i < to; i += 1) {
    if ((i - from) % TERMS_AT_ONCE === 0) deadline.check();
    const term = table.at(i);
    if (fitsPattern(term, pattern)) found.push(term);
  }
  return found;
}
