import type { Analyzer } from "../analysis/analyzer.ts";
import { kindsOfUnits, LETTER_UNIT, OTHER_UNIT } from "../analysis/letter-units.ts";
import type { CheckedSchema } from "../checked-schema.ts";
import { orderStrings } from "./order-strings.ts";
import { type ListKind, SECTION } from "./segment-meta.ts";
import { StringTable, StringTableWriter } from "./string-table.ts";

type SectionMap = Map<string, ArrayBufferView>;

/** A value is suggested by so many of its later words, when the schema does not say. */
const USUAL_LATER_WORDS = 5;

/** What is suggested is found by so many signs of its beginning; what is typed beyond them is looked for in the values found. */
export const LONGEST_SUGGEST_KEY = 24;

export function listsOf(schema: CheckedSchema, facet: string): ListKind[] {
  const field = schema.source.facets?.[facet];
  return [...(field?.suggest ? (["suggest"] as const) : []), ...(field?.browse ? (["browse"] as const) : [])];
}

/** Writes the lists of all facets that ask for them; the facets themselves have been written. */
export function writeLists(context: { schema: CheckedSchema; analyzer: Analyzer }, sections: SectionMap): void {
  const { schema, analyzer } = context;
  for (const name of schema.facets) {
    for (const list of listsOf(schema, name)) {
      const suggest = schema.source.facets?.[name]?.suggest;
      const laterWords = typeof suggest === "object" ? suggest.words : USUAL_LATER_WORDS;
      const keysOf = (value: string) =>
        list === "suggest" ? suggestKeys(value, { analyzer, laterWords }) : [browseKey(value, name, analyzer)];
      putList(name, list, { ...sortedKeys(tableOf(name, sections), keysOf), sections });
    }
  }
}

/** The keys of all values in their order, with the places of the values; equal keys in the order of these. */
function sortedKeys(
  values: StringTable,
  keysOf: (value: string) => readonly string[],
): { readonly table: StringTable; readonly places: Uint32Array } {
  const found = new StringTableWriter();
  const placeOf: number[] = [];
  for (let place = 0; place < values.size; place += 1) {
    for (const key of keysOf(values.at(place))) {
      found.add(key);
      placeOf.push(place);
    }
  }
  const keys = found.done();
  const order = orderStrings(keys);
  const table = new StringTableWriter(keys.units.length);
  for (const key of order) table.addFrom(keys, key);
  return { table: table.done(), places: order.map((key) => placeOf[key]!) };
}

export function putList(
  name: string,
  list: ListKind,
  { table, places, sections }: { table: StringTable; places: ArrayLike<number>; sections: SectionMap },
): void {
  sections.set(SECTION.list(name, list, "units"), table.units);
  sections.set(SECTION.list(name, list, "starts"), table.starts);
  sections.set(SECTION.list(name, list, "places"), Uint32Array.from(places));
}

/** Where a value stands in its list. */
export function browseKey(value: string, facet: string, analyzer: Analyzer): string {
  return analyzer.browseKey?.(value, facet) ?? analyzer.fold(value);
}

/** What may be typed to be shown the value: its beginning, with and without an article, the beginning of a later word, a reading. */
function suggestKeys(value: string, { analyzer, laterWords }: { analyzer: Analyzer; laterWords: number }): string[] {
  const folded = analyzer.fold(value);
  const keys: string[] = [];
  const add = (text: string) => {
    const key = text.slice(0, LONGEST_SUGGEST_KEY);
    if (!keys.includes(key)) keys.push(key);
  };
  add(folded);
  add(analyzer.filed?.(folded) ?? folded);
  for (const reading of analyzer.readings?.(value) ?? []) add(reading);
  for (const at of laterBeginnings(folded, laterWords)) add(folded.slice(at, at + LONGEST_SUGGEST_KEY));
  return keys;
}

const BEYOND_BASIC_PLANE = /[\ud800-\udfff]/;

/** Where words begin that have something other than letters and numbers before them: so many at most. */
function laterBeginnings(text: string, most: number): number[] {
  const found: number[] = [];
  if (BEYOND_BASIC_PLANE.test(text)) {
    for (const { index } of text.matchAll(/(?<=[^\p{L}\p{N}])[\p{L}\p{N}]/gu))
      if (found.length < most) found.push(index);
    return found;
  }
  const kinds = kindsOfUnits();
  for (let at = 1; at < text.length && found.length < most; at += 1)
    if (kinds[text.charCodeAt(at)] === LETTER_UNIT && kinds[text.charCodeAt(at - 1)] === OTHER_UNIT) found.push(at);
  return found;
}

function tableOf(name: string, sections: SectionMap): StringTable {
  const units = sections.get(SECTION.facet(name, "units")) as Uint16Array;
  return new StringTable(units, sections.get(SECTION.facet(name, "starts")) as Uint32Array);
}
