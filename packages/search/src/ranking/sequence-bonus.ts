import type { Slot } from "../analysis/analyzer.ts";
import { type CheckedSchema, isLeftAnchored, type TextFieldPlan } from "../checked-schema.ts";
import type { Plan } from "../query/plan.ts";
import { sequenceSlots } from "../query/plan-query.ts";
import { exactTerm, firstTerm } from "../query/special-terms.ts";
import type { ScorePart } from "../request.ts";
import { exactPoints, POINTS } from "./scoring.ts";

/** The words of a query as they were typed one after the other: what exact, left-anchored and phrase matches are measured by. */
export interface Sequence {
  readonly text: string;
  readonly slots: readonly Slot[];
  /** First slot of each word, with the word's width. */
  readonly words: readonly { readonly term: string; readonly offset: number; readonly span: number }[];
  readonly scope: number;
  readonly exactTerm: string;
  /** Stands where an anchored value begins with the first slot. */
  readonly firstTerm: string;
}

/** Where a term stands in a document. */
export interface PositionSource {
  has(term: string, scope: number): boolean;
  /** The fields that the term stands in, as a mask. */
  fields(term: string): number;
  /** Places of the term in a field, rising; empty when it does not occur. */
  positions(term: string, bit: number): readonly number[];
  places(bit: number): number;
}

/** The sequence of a plan: its first words or phrase, as long as these are required and not one branch of many. */
export function sequenceOf(plan: Plan): Sequence | undefined {
  if (plan.kind === "words" || plan.kind === "phrase") return fromWords(plan);
  if (plan.kind === "and") return plan.plans.map(sequenceOf).find((each) => each !== undefined);
  if (plan.kind === "or" && plan.plans[0]?.kind === "identifier") return sequenceOf(plan.plans[1]!);
  return undefined;
}

function fromWords(plan: Plan & { kind: "words" | "phrase" }): Sequence | undefined {
  const slots = plan.kind === "phrase" ? plan.slots : sequenceSlots(plan.words);
  const first = slots[0];
  if (first === undefined) return undefined;
  const words = plan.kind === "phrase" ? slots.map((slot) => ({ ...slot, span: 1 })) : wordStarts(plan.words);
  return {
    text: plan.kind === "phrase" ? plan.text : plan.words.map((word) => word.text).join(" "),
    slots,
    words,
    scope: plan.scope,
    exactTerm: exactTerm(plan.exactKey),
    firstTerm: firstTerm(first.term),
  };
}

function wordStarts(words: readonly { readonly slots: readonly Slot[]; readonly span: number }[]): Sequence["words"] {
  let offset = 0;
  return words.flatMap((word) => {
    const at = offset;
    offset += word.span;
    return word.slots.map((slot, i) => ({
      term: slot.term,
      offset: at + slot.offset,
      span: i === word.slots.length - 1 ? word.span - slot.offset : 1,
    }));
  });
}

/** What a document gains because the query stands in it as a whole, part by part. */
export function sequenceBonus(sequence: Sequence, schema: CheckedSchema, source: PositionSource): ScorePart[] {
  const parts: ScorePart[] = [];
  const add = (why: string, about: string, score: number) => parts.push({ why, about, score });
  const exact = exactPoints(schema, source.fields(sequence.exactTerm) & sequence.scope);
  if (exact > 0) add(exact === POINTS.exact ? "exact title" : "exact value", sequence.text, exact);
  const fields = schema.text.filter((field) => (sequence.scope & (1 << field.bit)) !== 0);
  const begins = fields.find((field) => isLeftAnchored(field) && beginsWith(sequence, field, source));
  if (begins !== undefined) add("title begins so", begins.name, POINTS.begins);
  const several = sequence.slots.length > 1;
  const phrase = several ? bestPhrase(sequence, fields, source) : undefined;
  if (phrase !== undefined) add("phrase", phrase.name, phrase.role === "title" ? POINTS.titlePhrase : POINTS.phrase);
  const covered = fields.find((field) => field.role === "title" && covers(sequence, field, source));
  if (covered !== undefined) add("covers title", covered.name, POINTS.coversTitle);
  if (covered !== undefined && namesAuthor(sequence, covered, { fields, source }))
    add("author and title", covered.name, POINTS.authorAndTitle);
  if (several && phrase === undefined) {
    const nearness = Math.max(0, ...fields.map((field) => nearnessIn(sequence, field, source)));
    if (nearness > 0) add("near", sequence.text, POINTS.near * nearness);
  }
  return parts;
}

function bestPhrase(sequence: Sequence, fields: readonly TextFieldPlan[], source: PositionSource) {
  const isIn = (field: TextFieldPlan) => phraseStarts(sequence.slots, field.bit, source).length > 0;
  return fields.find((field) => field.role === "title" && isIn(field)) ?? fields.find(isIn);
}

function beginsWith(sequence: Sequence, field: TextFieldPlan, source: PositionSource): boolean {
  if (!source.has(sequence.firstTerm, 1 << field.bit)) return false;
  if (sequence.slots.length === 1) return true;
  const starts = source.positions(sequence.firstTerm, field.bit);
  const phrases = phraseStarts(sequence.slots, field.bit, source);
  return phrases.some((start) => starts.includes(start));
}

/** Places where the slots stand in order. */
export function phraseStarts(slots: readonly Slot[], bit: number, source: PositionSource): number[] {
  const [first, ...rest] = slots;
  if (first === undefined) return [];
  let starts = source.positions(first.term, bit).map((position) => position - first.offset);
  for (const slot of rest) {
    if (starts.length === 0) return starts;
    const places = source.positions(slot.term, bit);
    starts = starts.filter((start) => places.includes(start + slot.offset));
  }
  return starts;
}

/** Whether the query's words, in whatever order, leave no place of the field uncovered: "tolstoy war and peace". */
function covers(sequence: Sequence, field: TextFieldPlan, source: PositionSource): boolean {
  const length = source.places(field.bit);
  if (length === 0 || length > sequence.words.reduce((sum, word) => sum + word.span, 0)) return false;
  const covered = new Set<number>();
  for (const word of sequence.words) {
    for (const position of source.positions(word.term, field.bit)) {
      for (let i = 0; i < word.span; i += 1) covered.add(position + i);
    }
  }
  return covered.size >= length;
}

/** Whether the words that are not in the title, if any, are all in the names: the work itself rather than what is about it. */
function namesAuthor(
  sequence: Sequence,
  title: TextFieldPlan,
  { fields, source }: { fields: readonly TextFieldPlan[]; source: PositionSource },
): boolean {
  const rest = sequence.words.filter((word) => !source.has(word.term, 1 << title.bit));
  const names = fields.filter((field) => field.role === "author");
  const isName = (term: string) => names.some((field) => source.has(term, 1 << field.bit));
  return rest.length > 0 && rest.every((word) => isName(word.term));
}

/** 1 for words that stand side by side in any order, falling with the places between; 0 when not all are in the field. */
function nearnessIn(sequence: Sequence, field: TextFieldPlan, source: PositionSource): number {
  const lists = sequence.words.map((word) => source.positions(word.term, field.bit));
  if (lists.some((list) => list.length === 0)) return 0;
  const at = lists.map(() => 0);
  let best = Infinity;
  for (;;) {
    const heads = lists.map((list, i) => list[at[i]!]!);
    const low = Math.min(...heads);
    best = Math.min(best, Math.max(...heads) - low + 1);
    const moved = heads.indexOf(low);
    at[moved]! += 1;
    if (at[moved]! >= lists[moved]!.length) break;
  }
  return best > 4 * lists.length ? 0 : Math.min(1, lists.length / best);
}
