import type { Slot } from "../analysis/analyzer.ts";
import type { Way } from "../ranking/expand-word.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { unite } from "./match-set.ts";
import { type Matches, scoredMatches } from "./matches.ts";
import type { Prepared, PreparedWord } from "./prepare-plan.ts";
import { type EvaluationContext, SegmentEvaluator } from "./segment-evaluator.ts";
import { WordMatches } from "./word-matches.ts";

/** Finds the documents of one segment that fit a prepared plan; in what most people type, words alone, without scoring them all. */
export function findDocuments(plan: Prepared, reader: SegmentReader, context: EvaluationContext): Matches {
  context.deadline.check();
  const evaluator = new SegmentEvaluator(reader, context);
  const [first, second, ...others] = plan.kind === "or" ? plan.plans : [];
  if (first?.kind === "identifier" && second !== undefined && others.length === 0) {
    const identified = evaluator.evaluate(first);
    if (identified.size === 0) return findDocuments(second, reader, context);
    return scoredMatches(unite(identified, evaluator.evaluate(second)), reader.documents);
  }
  if (plan.kind === "word" && isOpen([plan.word], plan.scope, { reader, context }))
    return new WordMatches(reader, { words: [plan.word], beside: new Uint32Array(0) });
  if (plan.kind === "words" && wantsAll(plan, context.slack) && isOpen(plan.words, plan.scope, { reader, context }))
    return new WordMatches(reader, { words: plan.words, beside: reader.documentsIn(plan.exactTerm, plan.scope) });
  return scoredMatches(evaluator.evaluate(plan), reader.documents);
}

function wantsAll(plan: Prepared & { kind: "words" }, slack: number): boolean {
  const required = plan.words.filter((word) => !word.optional).length;
  return required > 0 && Math.max(1, plan.needed - slack) === required;
}

interface Place {
  readonly reader: SegmentReader;
  readonly context: EvaluationContext;
}

/** Whether the words may stand in any field, and are single terms or pairs of which it is known where they stand. */
function isOpen(words: readonly PreparedWord[], scope: number, { reader, context }: Place): boolean {
  if (scope !== context.snapshot.schema.searched) return false;
  const isKnownWay = ({ slots }: Way) => slots.length === 1 || isKnown(slots, reader);
  return words.every((word) => word.expansion !== undefined || word.ways.every(isKnownWay));
}

/** Whether the segment has kept where the slots stand in order, or has one of them nowhere. */
function isKnown(slots: readonly Slot[], reader: SegmentReader): boolean {
  const numbers = slots.map(({ term }) => reader.terms.find(term));
  if (numbers.includes(-1)) return true;
  const [first, second, ...others] = slots;
  if (first === undefined || second === undefined || others.length > 0) return false;
  return second.offset === first.offset + 1 && reader.pair(numbers[0]!, numbers[1]!) !== undefined;
}
