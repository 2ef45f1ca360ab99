import { minimumMatch, type Plan } from "../query/plan.ts";
import { exactTerm } from "../query/special-terms.ts";
import { dfOfSlots, type ResolvedWord, resolveWord, type Way } from "../ranking/expand-word.ts";
import { inverseFrequency, POINTS } from "../ranking/scoring.ts";
import type { Deadline } from "./deadline.ts";
import { Expansion } from "./expansion.ts";
import type { Snapshot } from "./snapshot.ts";

/** A word as it is looked for: its ways, and the points of a full match. */
export interface PreparedWord {
  readonly text: string;
  readonly ways: readonly Way[];
  /** The ways of a word with wildcards, by the numbers of its terms. */
  readonly expansion?: Expansion;
  readonly optional: boolean;
  points: number;
}

/** A word with wildcards: its ways are spelt out only where they are asked for. */
class PatternWord implements PreparedWord {
  readonly text: string;
  readonly expansion: Expansion;
  readonly optional = false;
  points = 0;

  constructor(text: string, expansion: Expansion) {
    this.text = text;
    this.expansion = expansion;
  }

  get ways(): readonly Way[] {
    return this.expansion.ways;
  }
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
        const word = { text: plan.text, ways: [{ slots: plan.slots, weight: 1 }], optional: false, points: 0 };
        return { kind: "word", word: this.#register(word, df, scores), scope: plan.scope };
      }
      case "pattern": {
        const expansion = new Expansion(plan.pattern, this.#snapshot, this.#options.deadline);
        const word = new PatternWord(plan.pattern, expansion);
        return { kind: "word", word: this.#register(word, expansion.df, scores), scope: plan.scope };
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
        { text: planned.text, ways: resolved.ways, optional: planned.optional, points: 0 },
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

  #register(word: PreparedWord, df: number, scores: boolean): PreparedWord {
    if (scores) this.#scoring.push({ word, worth: inverseFrequency(this.#snapshot.count, df) });
    return word;
  }
}
