import type { Alternative, Analyzer, QueryWord, Slot } from "../analysis/analyzer.ts";
import type { CheckedSchema } from "../checked-schema.ts";
import { parseQuery } from "./parse-query.ts";
import type { Plan, PlannedWord } from "./plan.ts";
import type { QueryNode } from "./query-tree.ts";
import { exactKey, exactKeyOf, identifierTerm } from "./special-terms.ts";

/** More words than this are cut off: a pasted page is not a query. */
const MOST_WORDS = 32;

export interface PlanContext {
  readonly schema: CheckedSchema;
  readonly analyzer: Analyzer;
  /** Further ways to match a word, from the library's list of synonyms. */
  readonly synonyms?: (words: readonly QueryWord[]) => readonly (readonly Alternative[])[];
}

/** Turns what a person typed into what is asked of the index. */
export function planQuery(query: string, scope: number, context: PlanContext): Plan {
  const node = parseQuery(query, context.schema.names);
  const plan = new Planner(context, scope).plan(node);
  const typed = identifierPlan(query, context.schema.identifiers, context);
  return typed === undefined || scope !== context.schema.searched || plan.kind === "all" ? plan : either(typed, plan);
}

/** The whole text read as a number or mark, when it can be one. */
function identifierPlan(text: string, scope: number, { analyzer }: PlanContext): Plan | undefined {
  if (scope === 0) return undefined;
  const forms = analyzer.identifier(text);
  return forms.length === 0 ? undefined : { kind: "identifier", terms: forms.map(identifierTerm), scope };
}

function either(first: Plan, second: Plan): Plan {
  return second.kind === "none" ? first : { kind: "or", plans: [first, second] };
}

class Planner {
  readonly #context: PlanContext;
  readonly #scope: number;

  constructor(context: PlanContext, scope: number) {
    this.#context = context;
    this.#scope = scope;
  }

  plan(node: QueryNode): Plan {
    switch (node.kind) {
      case "everything":
        return { kind: "all" };
      case "text":
        return this.#text(node.text, this.#scopeOf(node.fields));
      case "phrase":
        return this.#phrase(node.text, this.#scopeOf(node.fields));
      case "wildcard":
        return this.#pattern(node.pattern, this.#scopeOf(node.fields));
      case "range":
        return { kind: "range", sort: node.sort, from: node.from ?? -Infinity, to: node.to ?? Infinity };
      case "facet":
        return { kind: "facet", facet: node.facet, value: node.value };
      case "not": {
        const plan = this.plan(node.node);
        return plan.kind === "none" ? { kind: "all" } : { kind: "not", plan };
      }
      default:
        return this.#several(node.kind, node.nodes);
    }
  }

  /** Parts without words (`...`) say nothing, so they are left out. */
  #several(kind: "and" | "or", nodes: readonly QueryNode[]): Plan {
    const plans = nodes.map((node) => this.plan(node)).filter((plan) => plan.kind !== "none");
    return plans.length < 2 ? (plans[0] ?? { kind: "none" }) : { kind, plans };
  }

  #scopeOf(fields: readonly string[] | undefined): number {
    if (fields === undefined) return this.#scope;
    return (
      fields.reduce((mask, name) => mask | (1 << (this.#context.schema.textByName.get(name)?.bit ?? 31)), 0) & 0xffff
    );
  }

  #text(text: string, scope: number): Plan {
    const identifiers = scope & this.#context.schema.identifiers;
    const typed = identifierPlan(text, identifiers, this.#context);
    const wordScope = scope & ~identifiers;
    const words = wordScope === 0 ? [] : this.#context.analyzer.query(text).slice(0, MOST_WORDS);
    const key = exactKey(text, this.#context.analyzer);
    const plan: Plan =
      words.length === 0
        ? { kind: "none" }
        : { kind: "words", words: this.#plannedWords(words), scope: wordScope, exactKey: key };
    return typed === undefined ? plan : either(typed, plan);
  }

  #plannedWords(words: readonly QueryWord[]): PlannedWord[] {
    const synonyms = this.#context.synonyms?.(words) ?? [];
    return words.map((word, i) => this.#word(word, synonyms[i] ?? []));
  }

  #word(word: QueryWord, synonyms: readonly Alternative[]): PlannedWord {
    const [only] = word.slots;
    const alternatives = [...(word.alternatives ?? []), ...synonyms];
    const stem = word.slots.length === 1 && only !== undefined ? this.#context.analyzer.stem(only.term) : undefined;
    return {
      text: word.text,
      slots: word.slots,
      span: word.span,
      optional: word.optional ?? false,
      alternatives,
      stem,
    };
  }

  #phrase(text: string, scope: number): Plan {
    const identifiers = scope & this.#context.schema.identifiers;
    const typed = identifierPlan(text, identifiers, this.#context);
    const slots =
      (scope & ~identifiers) === 0 ? [] : sequenceSlots(this.#context.analyzer.query(text).slice(0, MOST_WORDS));
    const key = exactKey(text, this.#context.analyzer);
    const plan: Plan =
      slots.length === 0
        ? { kind: "none" }
        : { kind: "phrase", text, slots, scope: scope & ~identifiers, exactKey: key };
    return typed === undefined ? plan : either(typed, plan);
  }

  #pattern(pattern: string, scope: number): Plan {
    const fold = (text: string) => exactKeyOf(this.#context.analyzer.fold(text));
    const folded = pattern.replace(/[^*?]+/gu, fold).replace(/\*{2,}/g, "*");
    if (!/[^*?]/u.test(folded)) return { kind: "none" };
    return { kind: "pattern", pattern: folded, scope };
  }
}

/** The slots of words in a row, with offsets from the first word. */
export function sequenceSlots(words: readonly { readonly slots: readonly Slot[]; readonly span: number }[]): Slot[] {
  const slots: Slot[] = [];
  let offset = 0;
  for (const word of words) {
    for (const slot of word.slots) slots.push({ term: slot.term, offset: offset + slot.offset });
    offset += word.span;
  }
  return slots;
}
