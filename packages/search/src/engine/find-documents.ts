import type { SegmentReader } from "../segment/segment-reader.ts";
import { unite } from "./match-set.ts";
import { type Matches, scoredMatches } from "./matches.ts";
import type { Prepared } from "./prepare-plan.ts";
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
  const { deadline, slack, snapshot } = context;
  const isOpen = "scope" in plan && plan.scope === snapshot.schema.searched;
  if (plan.kind === "word" && isOpen)
    return new WordMatches(reader, { words: [plan.word], beside: new Uint32Array(0), deadline });
  if (plan.kind === "words" && isOpen && wantsAll(plan, slack)) {
    const beside = reader.documentsIn(plan.exactTerm, plan.scope);
    return new WordMatches(reader, { words: plan.words, beside, deadline });
  }
  return scoredMatches(evaluator.evaluate(plan), reader.documents);
}

function wantsAll(plan: Prepared & { kind: "words" }, slack: number): boolean {
  const required = plan.words.filter((word) => !word.optional).length;
  return required > 0 && Math.max(1, plan.needed - slack) === required;
}
