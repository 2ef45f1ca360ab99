import readingTable from "../data/readings.json" with { type: "json" };

/** All syllables with tones in the order of the Latin alphabet, ü (v) after u, then tones 1–5. */
const ordered = [
  ...new Set([...Object.keys(readingTable.one), ...(readingTable.several.match(/[a-z]+[0-9]/g) ?? [])]),
].toSorted();
const places = new Map(ordered.map((syllable, place) => [syllable, place]));

/** The place of the first syllable that begins with the letters, whatever its tone; `lu` is before `luan`. 0 when none does. */
export function firstPlace(letters: string): number {
  return ordered.findIndex((syllable) => syllable.startsWith(letters)) + 1;
}

/** The place of a syllable among some 1,500, 0 for an unknown one. */
export function syllablePlace(syllable: string): number {
  return (places.get(syllable) ?? -1) + 1;
}
