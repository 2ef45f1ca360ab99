import type { Analyzer } from "../analysis/analyzer.ts";
import { type CheckedSchema, isLeftAnchored, type TextFieldPlan } from "../checked-schema.ts";
import { type SearchDocument, valuesOf } from "../document.ts";
import { exactTerm, identifierTerm } from "../query/special-terms.ts";
import type { TextRole } from "../schema.ts";
import { type Cut, KnownCuts } from "./known-cuts.ts";
import { type TermNumbers, ValueTaker } from "./value-taker.ts";

/** Places between two values of a field, so that no phrase reaches from one into the next. */
const VALUE_GAP = 100;

/** Receives what documents consist of, field by field in the order of the schema. */
export interface TokenSink extends TermNumbers {
  token(termNumber: number, bit: number, position: number): void;
  /** The number of places that a field's values take together. */
  length(bit: number, places: number): void;
}

/** Titles and names are typed whole by their sound; headings are found by their words. */
const spokenRoles: ReadonlySet<TextRole> = new Set(["title", "text", "author"]);

/** Cuts the texts of documents into terms, one document after the other. */
export class TextCutter {
  readonly #schema: CheckedSchema;
  readonly #analyzer: Analyzer;
  readonly #sink: TokenSink;
  /** By field. */
  readonly #known: readonly KnownCuts[];
  readonly #taker: ValueTaker;

  constructor({ schema, analyzer }: { schema: CheckedSchema; analyzer: Analyzer }, sink: TokenSink) {
    this.#schema = schema;
    this.#analyzer = analyzer;
    this.#sink = sink;
    this.#known = schema.text.map(() => new KnownCuts());
    this.#taker = new ValueTaker(sink);
  }

  cut(document: SearchDocument): void {
    for (const field of this.#schema.text) {
      const values = valuesOf(document.fields?.[field.name]);
      if (values.length === 0) continue;
      if (field.role === "identifier") this.#identifiers(values, field);
      else this.#words(values, field);
    }
  }

  #identifiers(values: readonly string[], { bit }: TextFieldPlan): void {
    const sink = this.#sink;
    for (const value of values) {
      for (const form of this.#analyzer.identifier(value))
        sink.token(this.#taker.numberOf(identifierTerm(form)), bit, 0);
    }
    sink.length(bit, values.length);
  }

  #words(values: readonly string[], field: TextFieldPlan): void {
    const sink = this.#sink;
    let start = 0;
    let places = 0;
    for (const value of values) {
      const { terms, positions, places: taken } = this.#cutOf(value, field);
      for (let i = 0; i < terms.length; i += 1) sink.token(terms[i]!, field.bit, start + positions[i]!);
      places += taken;
      start += taken + VALUE_GAP;
    }
    sink.length(field.bit, places);
  }

  #cutOf(value: string, field: TextFieldPlan): Cut {
    const known = this.#known[field.bit]!;
    if (!known.keeps(value)) return this.#cutAnew(value, field);
    const before = known.find(value);
    if (before !== undefined) return before;
    const { terms, positions, places } = this.#cutAnew(value, field);
    const cut = { terms: terms.slice(), positions: positions.slice(), places };
    known.add(value, cut);
    return cut;
  }

  #cutAnew(value: string, field: TextFieldPlan): Cut {
    const analyzer = this.#analyzer;
    const taker = this.#taker;
    const folded = field.anchored ? analyzer.fold(value) : "";
    const filed = analyzer.filed?.(folded) ?? folded;
    // A title begins with its first word, and with its second when the first is an article.
    taker.begin(isLeftAnchored(field) ? (filed === folded ? 1 : 2) : 0);
    if (analyzer.give === undefined) for (const { term, position } of analyzer.index(value)) taker.term(term, position);
    else analyzer.give(value, taker);
    if (field.anchored) {
      const readings = spokenRoles.has(field.role) ? (analyzer.readings?.(value) ?? []) : [];
      for (const each of [filed, ...readings]) taker.whole(exactTerm(each));
    }
    return taker.cut;
  }
}

/** A value of a path facet with all its ancestors: `T/TP/TP3` gives `T`, `T/TP`, `T/TP/TP3`. */
export function withAncestors(value: string, separator: string | undefined): string[] {
  if (separator === undefined) return [value];
  const parts = value.split(separator);
  return parts.map((_, i) => parts.slice(0, i + 1).join(separator));
}

/** Refuses a document that names fields which the schema does not have, or a sort key of the wrong kind. */
export function checkDocument(document: SearchDocument, schema: CheckedSchema): void {
  const refuse = (what: string): never => {
    throw new Error(`document ${document.id}: ${what}`);
  };
  for (const name of Object.keys(document.fields ?? {})) {
    if (!schema.textByName.has(name)) refuse(`the schema has no text field "${name}"`);
  }
  for (const name of Object.keys(document.facets ?? {})) {
    if (schema.source.facets?.[name] === undefined) refuse(`the schema has no facet "${name}"`);
  }
  for (const [name, key] of Object.entries(document.sorts ?? {})) {
    const type = schema.source.sorts?.[name]?.type;
    if (type === undefined) refuse(`the schema has no sort field "${name}"`);
    if ((type === "number") !== (typeof key === "number")) refuse(`sort field "${name}" takes ${type}`);
    if (typeof key === "number" && !Number.isFinite(key)) refuse(`sort field "${name}" is not a finite number`);
  }
}
