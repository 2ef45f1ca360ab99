import type { Analyzer } from "../analysis/analyzer.ts";
import type { CheckedSchema } from "../checked-schema.ts";
import { type Change, changedId } from "../document.ts";
import { fitsPattern } from "../query/pattern.ts";
import { mostSlack, type Plan } from "../query/plan.ts";
import { planQuery } from "../query/plan-query.ts";
import { FIRST_WORD_TERM } from "../query/special-terms.ts";
import { nearTerms, resolveWord, type TermSource } from "../ranking/expand-word.ts";
import type { SearchRequest } from "../request.ts";
import { naiveAnswer } from "./naive-answer.ts";
import { type NaiveDocument, takeApart } from "./naive-document.ts";
import { type Contribution, type NaiveContext, naiveMatch, worthOf } from "./naive-match.ts";

export interface NaiveHit {
  readonly document: NaiveDocument;
  readonly contributions: readonly Contribution[];
  /** What the words' points are shared by. */
  readonly worth: number;
}

/**
 * The plainest index that can be right: every document is looked at for every query. It is what the engine is held
 * against, and is of no other use.
 */
export class NaiveIndex {
  readonly #context: { readonly schema: CheckedSchema; readonly analyzer: Analyzer };
  readonly #documents = new Map<number, NaiveDocument>();

  constructor(schema: CheckedSchema, analyzer: Analyzer) {
    this.#context = { schema, analyzer };
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.put !== undefined) {
        const document = takeApart(change.put, this.#context);
        this.#documents.set(document.id, document);
      } else this.#documents.delete(changedId(change));
    }
  }

  search(request: SearchRequest) {
    const { schema } = this.#context;
    const scope = request.fields === undefined ? schema.searched : scopeOf(schema, request.fields);
    const plan = planQuery(request.query ?? "", scope, this.#context);
    const { hits, slack } = this.#match(plan, request.correct ?? true);
    return naiveAnswer(hits, { request, plan, schema, fold: (text) => this.#context.analyzer.fold(text), slack });
  }

  #match(plan: Plan, correct: boolean): { hits: NaiveHit[]; slack: number } {
    for (let slack = 0; ; slack += 1) {
      const context = this.#contextOf(slack, correct);
      const worth = worthOf(plan, context);
      const hits: NaiveHit[] = [];
      for (const document of this.#documents.values()) {
        const contributions = naiveMatch(plan, document, context);
        if (contributions !== undefined) hits.push({ document, contributions, worth });
      }
      if (hits.length > 0 || slack >= mostSlack(plan)) return { hits, slack: hits.length > 0 ? slack : 0 };
    }
  }

  #contextOf(slack: number, correct: boolean): NaiveContext {
    const terms = this.#terms();
    return {
      schema: this.#context.schema,
      terms,
      documents: this.#documents.size,
      slack,
      fold: (text) => this.#context.analyzer.fold(text),
      resolve: (plan) => plan.words.map((word) => resolveWord(word, terms, correct)),
      expand: (pattern) => new Set([...this.#words()].filter((term) => fitsPattern(term, pattern))),
    };
  }

  #words(): Set<string> {
    const all = [...this.#documents.values()].flatMap((document) => [...document.terms.keys()]);
    return new Set(all.filter((term) => term >= FIRST_WORD_TERM));
  }

  #terms(): TermSource {
    const { analyzer } = this.#context;
    return {
      df: (term) => [...this.#documents.values()].filter((document) => document.terms.has(term)).length,
      withStem: (stem) => [...this.#words()].filter((term) => analyzer.stem(term) === stem),
      near: (term, slips) => nearTerms(this.#words(), term, slips),
    };
  }
}

function scopeOf(schema: CheckedSchema, fields: readonly string[]): number {
  return fields.reduce((mask, name) => mask | (1 << (schema.textByName.get(name)?.bit ?? 31)), 0) & 0xffff;
}
