import type { Analyzer } from "../analysis/analyzer.ts";
import { type CheckedSchema, isLeftAnchored, type TextFieldPlan } from "../checked-schema.ts";
import { type SearchDocument, valuesOf } from "../document.ts";
import { exactKey, exactKeyOf, exactTerm, firstTerm, identifierTerm } from "../query/special-terms.ts";
import type { TextRole } from "../schema.ts";

/** Places between two values of a field, so that no phrase reaches from one into the next. */
const VALUE_GAP = 100;

/** Receives what a document consists of, field by field in the order of the schema, positions not falling within a field. */
export interface TokenSink {
  token(term: string, bit: number, position: number): void;
  /** The number of places that a field's values take together. */
  length(bit: number, places: number): void;
}

/** Cuts a document's texts into terms. */
export function analyseTexts(
  document: SearchDocument,
  { schema, analyzer }: { schema: CheckedSchema; analyzer: Analyzer },
  sink: TokenSink,
): void {
  for (const field of schema.text) {
    const values = valuesOf(document.fields?.[field.name]);
    if (values.length === 0) continue;
    if (field.role === "identifier") identifierTokens(values, { field, analyzer, sink });
    else wordTokens(values, { field, analyzer, sink });
  }
}

/** Titles and names are typed whole by their sound; headings are found by their words. */
const spokenRoles: ReadonlySet<TextRole> = new Set(["title", "text", "author"]);

interface FieldContext {
  readonly field: TextFieldPlan;
  readonly analyzer: Analyzer;
  readonly sink: TokenSink;
}

function identifierTokens(values: readonly string[], { field, analyzer, sink }: FieldContext): void {
  for (const value of values) {
    for (const form of analyzer.identifier(value)) sink.token(identifierTerm(form), field.bit, 0);
  }
  sink.length(field.bit, values.length);
}

function wordTokens(values: readonly string[], { field, analyzer, sink }: FieldContext): void {
  let start = 0;
  let places = 0;
  for (const value of values) {
    const beginnings = isLeftAnchored(field) ? beginningsOf(value, analyzer) : 0;
    let last = -1;
    for (const { term, position } of analyzer.index(value)) {
      sink.token(term, field.bit, start + position);
      if (position < beginnings) sink.token(firstTerm(term), field.bit, start + position);
      last = position;
    }
    if (field.anchored) {
      const readings = spokenRoles.has(field.role) ? (analyzer.readings?.(value) ?? []) : [];
      for (const key of [exactKey(value, analyzer), ...readings.map(exactKeyOf)])
        sink.token(exactTerm(key), field.bit, start);
    }
    places += last + 1;
    start += last + 1 + VALUE_GAP;
  }
  sink.length(field.bit, places);
}

/** A title begins with its first word, and with its second when the first is an article. */
function beginningsOf(value: string, analyzer: Analyzer): number {
  const folded = analyzer.fold(value);
  return analyzer.filed === undefined || analyzer.filed(folded) === folded ? 1 : 2;
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
