import type { Analyzer } from "../analysis/analyzer.ts";
import type { CheckedSchema } from "../checked-schema.ts";
import { type SearchDocument, toIdNumber, valuesOf } from "../document.ts";
import { checkDocument, TextCutter, withAncestors } from "../indexing/analyse-document.ts";
import { LONGEST_LENGTH, priorByte } from "../ranking/scoring.ts";
import type { PositionSource } from "../ranking/sequence-bonus.ts";

/** A document taken apart, kept as plain maps: what the naive reference searches. */
export interface NaiveDocument extends PositionSource {
  readonly id: number;
  readonly terms: ReadonlyMap<string, ReadonlyMap<number, number[]>>;
  readonly facets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sorts: NonNullable<SearchDocument["sorts"]>;
  readonly prior: number;
}

export function takeApart(
  document: SearchDocument,
  context: { schema: CheckedSchema; analyzer: Analyzer },
): NaiveDocument {
  checkDocument(document, context.schema);
  const terms = new Map<string, Map<number, number[]>>();
  const lengths = new Map<number, number>();
  const names: string[] = [];
  const cutter = new TextCutter(context, {
    numberOf: (units, from, to) => names.push(String.fromCharCode(...units.subarray(from, to))) - 1,
    token(termNumber, bit, position) {
      const term = names[termNumber]!;
      const fields = terms.get(term) ?? new Map<number, number[]>();
      terms.set(term, fields);
      const places = fields.get(bit) ?? [];
      if (places.at(-1) !== position) places.push(position);
      fields.set(bit, places);
    },
    length: (bit, places) => lengths.set(bit, Math.min(LONGEST_LENGTH, places)),
  });
  cutter.cut(document);
  const facets = new Map(
    context.schema.facets.map((name) => {
      const separator = context.schema.source.facets?.[name]?.separator;
      return [name, new Set(valuesOf(document.facets?.[name]).flatMap((value) => withAncestors(value, separator)))];
    }),
  );
  return {
    id: toIdNumber(document.id),
    terms,
    facets,
    sorts: document.sorts ?? {},
    prior: priorByte(context.schema, document.sorts),
    fields: (term) => [...(terms.get(term)?.keys() ?? [])].reduce((mask, bit) => mask | (1 << bit), 0),
    has: (term, scope) => [...(terms.get(term)?.keys() ?? [])].some((bit) => (scope & (1 << bit)) !== 0),
    positions: (term, bit) => terms.get(term)?.get(bit) ?? [],
    places: (bit) => lengths.get(bit) ?? 0,
  };
}
