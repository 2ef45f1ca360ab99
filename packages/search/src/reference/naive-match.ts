import type { Slot } from "../analysis/analyzer.ts";
import type { CheckedSchema } from "../checked-schema.ts";
import { EXPANSION_WEIGHT, minimumMatch, type Plan } from "../query/plan.ts";
import { exactTerm } from "../query/special-terms.ts";
import { dfOfSlots, type ResolvedWord, type TermSource } from "../ranking/expand-word.ts";
import { fieldNorm, identifierPoints, impactOf, inverseFrequency } from "../ranking/scoring.ts";
import { phraseStarts } from "../ranking/sequence-bonus.ts";
import type { NaiveDocument } from "./naive-document.ts";

export interface NaiveContext {
  readonly schema: CheckedSchema;
  readonly terms: TermSource;
  readonly documents: number;
  /** How many fewer words than usual have to match. */
  readonly slack: number;
  readonly fold: (text: string) => string;
  resolve(plan: Plan & { kind: "words" }): readonly ResolvedWord[];
  expand(pattern: string): ReadonlySet<string>;
}

/** What one leaf of the plan contributes to a document. */
export interface Contribution {
  readonly about: string;
  readonly worth: number;
  /** 0 when the leaf is not in the document. */
  readonly strength: number;
  /** Points of a number or mark. */
  readonly identifier?: number;
}

/** Whether a document fits the plan, decided by looking at the document alone; undefined when it does not. */
export function naiveMatch(plan: Plan, document: NaiveDocument, context: NaiveContext): Contribution[] | undefined {
  switch (plan.kind) {
    case "all":
      return [];
    case "none":
      return undefined;
    case "words":
      return matchWords(plan, document, context);
    case "phrase": {
      const strength = strengthOf(plan.slots, plan.scope, { document, context });
      const worth = inverseFrequency(context.documents, dfOfSlots(plan.slots, context.terms));
      return strength > 0 ? [{ about: plan.text, worth, strength }] : undefined;
    }
    case "pattern":
      return matchPattern(plan, document, context);
    case "identifier":
      return matchIdentifier(plan, document, context);
    case "range": {
      const number = document.sorts[plan.sort];
      return typeof number === "number" && number >= plan.from && number <= plan.to ? [] : undefined;
    }
    case "facet":
      return [...(document.facets.get(plan.facet) ?? [])].some(
        (value) => context.fold(value) === context.fold(plan.value),
      )
        ? []
        : undefined;
    case "not":
      return naiveMatch(plan.plan, document, context) === undefined ? [] : undefined;
    default: {
      const found = plan.plans.map((each) => naiveMatch(each, document, context));
      const fits =
        plan.kind === "and" ? found.every((each) => each !== undefined) : found.some((each) => each !== undefined);
      return fits ? found.flatMap((each) => each ?? []) : undefined;
    }
  }
}

/** The worth of all leaves of a plan that may score: what the words' points are shared by. */
export function worthOf(plan: Plan, context: NaiveContext): number {
  const worth = (df: number) => inverseFrequency(context.documents, df);
  if (plan.kind === "words") return context.resolve(plan).reduce((sum, { df }) => sum + worth(df), 0);
  if (plan.kind === "phrase") return worth(dfOfSlots(plan.slots, context.terms));
  if (plan.kind === "pattern") return worth(patternFrequency(plan.pattern, context));
  if (plan.kind === "and" || plan.kind === "or")
    return plan.plans.reduce((sum, each) => sum + worthOf(each, context), 0);
  return 0;
}

function patternFrequency(pattern: string, context: NaiveContext): number {
  return [...context.expand(pattern)].reduce((sum, term) => sum + context.terms.df(term), 0);
}

function matchWords(plan: Plan & { kind: "words" }, document: NaiveDocument, context: NaiveContext) {
  const contributions = context.resolve(plan).map(({ word, ways, df }) => {
    const strengths = ways.map((way) => way.weight * strengthOf(way.slots, plan.scope, { document, context }));
    return { word, about: word.text, worth: inverseFrequency(context.documents, df), strength: Math.max(...strengths) };
  });
  const required = contributions.filter(({ word }) => !word.optional);
  const needed = Math.max(1, minimumMatch(required.length) - context.slack);
  const matched = required.filter(({ strength }) => strength > 0).length;
  return matched >= needed || document.has(exactTerm(plan.exactKey), plan.scope) ? contributions : undefined;
}

function matchIdentifier(plan: Plan & { kind: "identifier" }, document: NaiveDocument, { schema }: NaiveContext) {
  const points = plan.terms.map((term) => identifierPoints(schema, document.fields(term) & plan.scope));
  const identifier = Math.max(...points);
  return identifier > 0 ? [{ about: "identifier", worth: 0, strength: 1, identifier }] : undefined;
}

function matchPattern(plan: Plan & { kind: "pattern" }, document: NaiveDocument, context: NaiveContext) {
  const expansions = context.expand(plan.pattern);
  const found = [...document.terms.keys()].filter((term) => expansions.has(term));
  const strengths = found.map((term) => strengthOf([{ term, offset: 0 }], plan.scope, { document, context }));
  const strength = Math.max(0, ...strengths) * EXPANSION_WEIGHT;
  const worth = inverseFrequency(context.documents, patternFrequency(plan.pattern, context));
  return strength > 0 ? [{ about: plan.pattern, worth, strength }] : undefined;
}

interface Place {
  readonly document: NaiveDocument;
  readonly context: NaiveContext;
}

/** 0 to 1: how strongly the slots stand in the fields of the scope. Several slots have to stand in order in one field. */
function strengthOf(slots: readonly Slot[], scope: number, { document, context }: Place): number {
  const fields = context.schema.text.filter((field) => (scope & (1 << field.bit)) !== 0);
  if (slots.length > 1 && !fields.some((field) => phraseStarts(slots, field.bit, document).length > 0)) return 0;
  const whole = scope === context.schema.searched;
  const impacts = slots.map((slot) => {
    let frequency = 0;
    for (const field of fields) {
      const count = document.positions(slot.term, field.bit).length;
      const counted = whole ? count : Math.min(1, count);
      frequency += (field.weight * counted) / fieldNorm(field, document.places(field.bit));
    }
    return impactOf(frequency);
  });
  return Math.min(...impacts) / 255;
}
