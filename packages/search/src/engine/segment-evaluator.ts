import type { Slot } from "../analysis/analyzer.ts";
import { EXPANSION_WEIGHT } from "../query/plan.ts";
import type { Way } from "../ranking/expand-word.ts";
import { identifierPoints, impactOf } from "../ranking/scoring.ts";
import { NO_MORE, type PostingCursor } from "../segment/posting-cursor.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { Accumulator } from "./accumulator.ts";
import type { Deadline } from "./deadline.ts";
import type { Expansion } from "./expansion.ts";
import { firstNotBelow } from "./first-not-below.ts";
import { LEAP_FROM, MOST_LEAPING } from "./leap-limits.ts";
import { everyDocument, intersect, keepIf, type MatchSet, NO_MATCHES, unite, uniteLargest } from "./match-set.ts";
import { phrasesIn, standInOrder } from "./phrases-in.ts";
import type { Prepared, PreparedWord } from "./prepare-plan.ts";
import type { Snapshot } from "./snapshot.ts";

/** Up to so many ways are joined one after the other; more are gathered. */
const MOST_JOINED = 4;

export interface EvaluationContext {
  readonly snapshot: Snapshot;
  readonly deadline: Deadline;
  /** How many fewer words than usual have to match. */
  readonly slack: number;
}

/** Finds the documents of one segment that fit a prepared plan, with the points that their words are worth. */
export class SegmentEvaluator {
  readonly #reader: SegmentReader;
  readonly #context: EvaluationContext;
  readonly #whole: number;
  readonly #spare: Accumulator[] = [];

  constructor(reader: SegmentReader, context: EvaluationContext) {
    this.#reader = reader;
    this.#context = context;
    this.#whole = context.snapshot.schema.searched;
  }

  evaluate(plan: Prepared): MatchSet {
    this.#context.deadline.check();
    switch (plan.kind) {
      case "all":
        return everyDocument(this.#reader.documents);
      case "none":
        return NO_MATCHES;
      case "words":
        return this.#words(plan);
      case "word":
        return this.#materialise(plan.word, plan.scope);
      case "identifier":
        return this.#identifier(plan);
      case "and":
        return this.#and(plan.plans);
      case "or":
        return plan.plans.map((each) => this.evaluate(each)).reduce(unite, NO_MATCHES);
      default:
        return keepIf(everyDocument(this.#reader.documents), this.#test(plan));
    }
  }

  /** How strongly a word stands in one document, 0 when not at all. For looking at a few documents only. */
  strengthAt(word: { readonly ways: readonly Way[] }, document: number, scope: number): number {
    let best = 0;
    for (const way of word.ways) best = Math.max(best, way.weight * this.#impactAt(way.slots, document, scope));
    return best / 255;
  }

  /** The fields of the document that a term stands in, as a mask. */
  fieldsOf(term: string, document: number): number {
    const cursor = this.#reader.cursor(term);
    return cursor !== undefined && cursor.seek(document) === document ? cursor.mask : 0;
  }

  /** Whether a term stands in the document within the scope. */
  stands(term: string, document: number, scope: number): boolean {
    return (this.fieldsOf(term, document) & scope) !== 0;
  }

  #impactAt(slots: readonly Slot[], document: number, scope: number): number {
    let least = 255;
    const cursors: PostingCursor[] = [];
    for (const slot of slots) {
      const cursor = this.#reader.cursor(slot.term);
      if (cursor === undefined || cursor.seek(document) !== document) return 0;
      least = Math.min(least, this.#impact(cursor, scope));
      cursors.push(cursor);
    }
    return slots.length === 1 || standInOrder(slots, cursors, scope) ? least : 0;
  }

  #impact(cursor: PostingCursor, scope: number): number {
    return scope === this.#whole ? cursor.impact : this.#scopedImpact(cursor.document, cursor.mask & scope);
  }

  /** In chosen fields a word counts once per field: places are not read for it. */
  #scopedImpact(document: number, mask: number): number {
    let frequency = 0;
    for (let bit = 0, rest = mask; rest !== 0; bit += 1, rest >>>= 1) {
      if ((rest & 1) === 1) frequency += this.#context.snapshot.weights[bit]![this.#reader.lengths[bit]![document]!]!;
    }
    return impactOf(frequency);
  }

  #and(plans: readonly Prepared[]): MatchSet {
    const tests = plans.filter(({ kind }) => kind === "not" || kind === "range" || kind === "facet");
    const sets = plans.filter((plan) => !tests.includes(plan)).map((plan) => this.evaluate(plan));
    sets.sort((a, b) => a.size - b.size);
    const matches = sets.length === 0 ? everyDocument(this.#reader.documents) : sets.reduce(intersect);
    return tests.reduce((left, plan) => keepIf(left, this.#test(plan)), matches);
  }

  /** Whether a document fits a plan that has no score of its own. */
  #test(plan: Prepared): (document: number) => boolean {
    if (plan.kind === "range") {
      const { numbers } = this.#reader.numbers(plan.sort);
      return (document) => numbers[document]! >= plan.from && numbers[document]! <= plan.to;
    }
    if (plan.kind === "facet") {
      const column = this.#reader.facet(plan.facet);
      const wanted = this.#valuesFolding(plan.facet, plan.folded);
      return (document) => column.has(document, wanted);
    }
    const excluded = this.evaluate(plan.kind === "not" ? plan.plan : plan);
    const bits = new Uint32Array((this.#reader.documents + 31) >>> 5);
    for (let i = 0; i < excluded.size; i += 1)
      bits[excluded.documents[i]! >>> 5]! |= 1 << (excluded.documents[i]! & 31);
    return (document) => (bits[document >>> 5]! & (1 << (document & 31))) === 0;
  }

  #valuesFolding(facet: string, folded: string): Uint8Array {
    const { table, numbers } = this.#reader.facet(facet);
    const wanted = new Uint8Array(table.size);
    const { analyzer } = this.#context.snapshot;
    for (let i = 0; i < table.size; i += 1) if (analyzer.fold(table.at(i)) === folded) wanted[numbers[i]!] = 1;
    return wanted;
  }

  #identifier(plan: Prepared & { kind: "identifier" }): MatchSet {
    const found = this.#accumulator();
    const { schema } = this.#context.snapshot;
    for (const term of plan.terms) {
      this.#forEachPosting(term, (cursor) => {
        const points = identifierPoints(schema, cursor.mask & plan.scope);
        if (points > 0) found.largest(cursor.document, points);
      });
    }
    return this.#release(found);
  }

  #words(plan: Prepared & { kind: "words" }): MatchSet {
    const required = plan.words.filter((word) => !word.optional);
    const needed = Math.max(1, plan.needed - this.#context.slack);
    const matches =
      needed === required.length ? this.#allOf(required, plan.scope) : this.#someOf(required, plan.scope, needed);
    const optional = plan.words.filter((word) => word.optional);
    const scored = optional.reduce(
      (left, word) => this.#leap(left, word, { scope: plan.scope, required: false }),
      matches,
    );
    return unite(scored, this.#exactBeside(plan, scored));
  }

  #allOf(words: readonly PreparedWord[], scope: number): MatchSet {
    const sized = words.map((word) => ({ word, size: this.#sizeOf(word) })).toSorted((a, b) => a.size - b.size);
    let matches: MatchSet | undefined;
    for (const { word, size } of sized) {
      this.#context.deadline.check();
      if (matches === undefined) matches = this.#materialise(word, scope);
      else if (size > LEAP_FROM * matches.size && canLeap(word))
        matches = this.#leap(matches, word, { scope, required: true });
      else matches = intersect(matches, this.#materialise(word, scope));
      if (matches.size === 0) return NO_MATCHES;
    }
    return matches ?? NO_MATCHES;
  }

  #someOf(words: readonly PreparedWord[], scope: number, needed: number): MatchSet {
    const sets = words.map((word) => this.#materialise(word, scope));
    const gathered = this.#accumulator();
    for (const set of sets) gathered.addAll(set);
    return this.#release(gathered, needed);
  }

  /** Documents whose anchored value is the query as a whole though they lack its words: found by a reading, say. */
  #exactBeside(plan: Prepared & { kind: "words" }, matches: MatchSet): MatchSet {
    const others: number[] = [];
    this.#forEachPosting(plan.exactTerm, (cursor) => {
      if ((cursor.mask & plan.scope) !== 0 && !contains(matches, cursor.document)) others.push(cursor.document);
    });
    if (others.length === 0) return NO_MATCHES;
    const scores = others.map((document) =>
      plan.words.reduce((sum, word) => sum + word.points * this.strengthAt(word, document, plan.scope), 0),
    );
    return { documents: Uint32Array.from(others), scores: Float32Array.from(scores), size: others.length };
  }

  #forEachPosting(term: string, visit: (cursor: PostingCursor) => void): void {
    const cursor = this.#reader.cursor(term);
    if (cursor === undefined) return;
    for (; cursor.document !== NO_MORE; cursor.next()) visit(cursor);
  }

  #sizeOf(word: PreparedWord): number {
    if (word.expansion !== undefined) return word.expansion.df;
    return word.ways.reduce((sum, { slots }) => sum + Math.min(...slots.map((slot) => this.#reader.df(slot.term))), 0);
  }

  /** All documents of a word. */
  #materialise(word: PreparedWord, scope: number): MatchSet {
    if (word.expansion !== undefined) return this.#materialiseExpansion(word, word.expansion, scope);
    const ways = word.ways.filter(({ slots }) => slots.every((slot) => this.#reader.terms.find(slot.term) >= 0));
    if (ways.length === 1) return this.#materialiseWay(ways[0]!, word.points, scope);
    if (ways.length <= MOST_JOINED) {
      return ways.map((way) => this.#materialiseWay(way, word.points, scope)).reduce(uniteLargest, NO_MATCHES);
    }
    const gathered = this.#accumulator();
    for (const way of ways) {
      const set = this.#materialiseWay(way, word.points, scope);
      for (let i = 0; i < set.size; i += 1) gathered.largest(set.documents[i]!, set.scores[i]!);
    }
    return this.#release(gathered);
  }

  #materialiseExpansion({ points }: PreparedWord, expansion: Expansion, scope: number): MatchSet {
    const factor = (points * EXPANSION_WEIGHT) / 255;
    const gathered = this.#accumulator();
    for (const term of expansion.numbersIn(this.#reader)) {
      const set = this.#materialiseTerm(this.#reader.cursorAt(term), factor, scope);
      for (let i = 0; i < set.size; i += 1) gathered.largest(set.documents[i]!, set.scores[i]!);
    }
    return this.#release(gathered);
  }

  #materialiseWay(way: Way, points: number, scope: number): MatchSet {
    const factor = (points * way.weight) / 255;
    if (way.slots.length > 1) return this.#phrase(way.slots, factor, scope);
    const cursor = this.#reader.cursor(way.slots[0]!.term);
    return cursor === undefined ? NO_MATCHES : this.#materialiseTerm(cursor, factor, scope);
  }

  #materialiseTerm(cursor: PostingCursor, factor: number, scope: number): MatchSet {
    const documents = new Uint32Array(cursor.df);
    const { impacts } = cursor;
    cursor.readAll(documents);
    const scores = new Float32Array(cursor.df);
    const whole = scope === this.#whole;
    let size = 0;
    for (let i = 0; i < documents.length; i += 1) {
      const document = documents[i]!;
      const impact = whole ? impacts[i]! : this.#scopedImpact(document, cursor.maskAt(i) & scope);
      if (impact === 0) continue;
      documents[size] = document;
      scores[size++] = factor * impact;
    }
    return { documents, scores, size };
  }

  #phrase(slots: readonly Slot[], factor: number, scope: number): MatchSet {
    const documents: number[] = [];
    const scores: number[] = [];
    phrasesIn(this.#reader, { slots, scope, deadline: this.#context.deadline }, (document, cursors) => {
      let least = 255;
      for (const cursor of cursors) least = Math.min(least, this.#impact(cursor, scope));
      documents.push(document);
      scores.push(factor * least);
    });
    return { documents: Uint32Array.from(documents), scores: Float32Array.from(scores), size: documents.length };
  }

  /** Adds a word's points to documents already found, leaping through its long lists; drops those without it when required. */
  #leap(matches: MatchSet, word: PreparedWord, { scope, required }: { scope: number; required: boolean }): MatchSet {
    const ways = word.ways.flatMap((way) => {
      const cursor = way.slots.length === 1 ? this.#reader.cursor(way.slots[0]!.term) : undefined;
      return cursor === undefined ? [] : [{ cursor, factor: (word.points * way.weight) / 255 }];
    });
    const documents = new Uint32Array(matches.size);
    const scores = new Float32Array(matches.size);
    let size = 0;
    for (let i = 0; i < matches.size; i += 1) {
      const document = matches.documents[i]!;
      let best = 0;
      let found = !required;
      for (const { cursor, factor } of ways) {
        const impact = cursor.seek(document) === document ? this.#impact(cursor, scope) : 0;
        if (impact > 0) found = true;
        best = Math.max(best, factor * impact);
      }
      if (!found) continue;
      documents[size] = document;
      scores[size++] = matches.scores[i]! + best;
    }
    return { documents, scores, size };
  }

  #accumulator(): Accumulator {
    return this.#spare.pop() ?? new Accumulator(this.#reader.documents);
  }

  #release(accumulator: Accumulator, least = 0): MatchSet {
    const matches = accumulator.drain(least);
    this.#spare.push(accumulator);
    return matches;
  }
}

function canLeap(word: PreparedWord): boolean {
  if (word.expansion !== undefined) return false;
  return word.ways.length <= MOST_LEAPING && word.ways.every(({ slots }) => slots.length === 1);
}

function contains({ documents, size }: MatchSet, document: number): boolean {
  const at = firstNotBelow(documents, document, { from: 0, to: size });
  return at < size && documents[at] === document;
}
