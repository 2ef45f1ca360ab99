import type { Analyzer } from "../analysis/analyzer.ts";
import type { CheckedSchema } from "../checked-schema.ts";
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
      const values = tableOf(name, sections);
      const suggest = schema.source.facets?.[name]?.suggest;
      const laterWords = typeof suggest === "object" ? suggest.words : USUAL_LATER_WORDS;
      const entries: [key: string, place: number][] = [];
      for (let place = 0; place < values.size; place += 1) {
        const value = values.at(place);
        const keys =
          list === "suggest" ? suggestKeys(value, { analyzer, laterWords }) : [browseKey(value, name, analyzer)];
        for (const key of keys) entries.push([key, place]);
      }
      entries.sort(([a, i], [b, j]) => (a < b ? -1 : a > b ? 1 : i - j));
      const writer = new StringTableWriter();
      for (const [key] of entries) writer.add(key);
      putList(name, list, { table: writer.done(), places: entries.map(([, place]) => place), sections });
    }
  }
}

export function putList(
  name: string,
  list: ListKind,
  { table, places, sections }: { table: StringTable; places: readonly number[]; sections: SectionMap },
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
function suggestKeys(value: string, { analyzer, laterWords }: { analyzer: Analyzer; laterWords: number }): Set<string> {
  const folded = analyzer.fold(value);
  const keys = new Set([folded, analyzer.filed?.(folded) ?? folded, ...(analyzer.readings?.(value) ?? [])]);
  let words = 0;
  for (const match of folded.matchAll(/(?<=[^\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (words >= laterWords) break;
    words += 1;
    keys.add(folded.slice(match.index));
  }
  return new Set([...keys].map((key) => key.slice(0, LONGEST_SUGGEST_KEY)));
}

function tableOf(name: string, sections: SectionMap): StringTable {
  const units = sections.get(SECTION.facet(name, "units")) as Uint16Array;
  return new StringTable(units, sections.get(SECTION.facet(name, "starts")) as Uint32Array);
}
