import type { CheckedSchema } from "../checked-schema.ts";
import { identifierPoints } from "../ranking/scoring.ts";
import type { ScorePart } from "../request.ts";
import type { Candidate } from "./order-hits.ts";
import type { Prepared, PreparedWord } from "./prepare-plan.ts";
import { type EvaluationContext, SegmentEvaluator } from "./segment-evaluator.ts";

/** Points that the words of a plan bring one hit, word by word. */
export function explainWords(plan: Prepared, candidate: Candidate, context: EvaluationContext): ScorePart[] {
  const evaluator = new SegmentEvaluator(candidate.segment.reader, context);
  const { slack, snapshot } = context;
  return wordParts(plan, { candidate, evaluator, slack, schema: snapshot.schema }) ?? [];
}

interface Place {
  readonly candidate: Candidate;
  readonly evaluator: SegmentEvaluator;
  readonly slack: number;
  readonly schema: CheckedSchema;
}

/** Undefined when the plan does not fit the document: then it brings nothing. */
function wordParts(plan: Prepared, place: Place): ScorePart[] | undefined {
  const { candidate, evaluator } = place;
  if (plan.kind === "words") return partsOfWords(plan, place);
  if (plan.kind === "word") {
    const strength = evaluator.strengthAt(plan.word, candidate.document, plan.scope);
    return strength > 0 ? [wordPart(plan.word, strength)] : undefined;
  }
  if (plan.kind === "identifier") {
    const masks = plan.terms.map((term) => evaluator.fieldsOf(term, candidate.document) & plan.scope);
    const score = Math.max(...masks.map((mask) => identifierPoints(place.schema, mask)));
    return score > 0 ? [{ why: "identifier", about: plan.terms[0]!.slice(1), score }] : undefined;
  }
  if (plan.kind !== "and" && plan.kind !== "or") return [];
  const parts = plan.plans.map((each) => wordParts(each, place));
  const fits =
    plan.kind === "and" ? parts.every((each) => each !== undefined) : parts.some((each) => each !== undefined);
  return fits ? parts.flatMap((each) => each ?? []) : undefined;
}

function partsOfWords(
  plan: Prepared & { kind: "words" },
  { candidate, evaluator, slack }: Place,
): ScorePart[] | undefined {
  const { document } = candidate;
  const strengths = plan.words.map((word) => evaluator.strengthAt(word, document, plan.scope));
  const matched = plan.words.filter((word, i) => !word.optional && strengths[i]! > 0).length;
  const fits = matched >= Math.max(1, plan.needed - slack) || evaluator.stands(plan.exactTerm, document, plan.scope);
  if (!fits) return undefined;
  return plan.words.flatMap((word, i) => (strengths[i]! > 0 ? [wordPart(word, strengths[i]!)] : []));
}

function wordPart(word: PreparedWord, strength: number): ScorePart {
  return { why: "word", about: word.text, score: word.points * strength };
}

/** Required words of a plan that a hit lacks. */
export function missingWords(plan: Prepared, candidate: Candidate, context: EvaluationContext): string[] {
  const evaluator = new SegmentEvaluator(candidate.segment.reader, context);
  return requiredWords(plan)
    .filter(({ word, scope }) => evaluator.strengthAt(word, candidate.document, scope) === 0)
    .map(({ word }) => word.text);
}

/** The words that a plan asks for, without those of alternatives and exclusions. */
export function requiredWords(plan: Prepared): { readonly word: PreparedWord; readonly scope: number }[] {
  if (plan.kind === "words") {
    return plan.words.filter((word) => !word.optional).map((word) => ({ word, scope: plan.scope }));
  }
  if (plan.kind === "and") return plan.plans.flatMap(requiredWords);
  if (plan.kind === "or" && plan.plans[0]?.kind === "identifier") return requiredWords(plan.plans[1]!);
  return [];
}
