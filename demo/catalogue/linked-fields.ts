import type { DataField } from "@wenyuan/marc";
import { dataField, type Subfields } from "./marc-field.ts";

/** MARC 21, Appendix A, subfield $6: script identification codes. */
const scripts: readonly [RegExp, string][] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, "$1"],
  [/\p{Script=Cyrillic}/u, "(N"],
  [/\p{Script=Greek}/u, "(S"],
  [/\p{Script=Arabic}/u, "(3"],
  [/\p{Script=Hebrew}/u, "(2"],
];

/** Fields of a MARC 21 record, some of them in two scripts: the romanisation under its tag, the original in an 880 tied to it by $6. */
export class LinkedFields {
  readonly #alternates: DataField[] = [];

  /** The regular field; with `original` it is tied to an 880 that is kept for the end of the record. */
  field(
    tag: string,
    indicators: string,
    { subfields, original }: { subfields: Subfields; original?: Subfields },
  ): DataField {
    if (original === undefined) return dataField(tag, indicators, subfields);
    const occurrence = String(this.#alternates.length + 1).padStart(2, "0");
    const link = `${tag}-${occurrence}/${scriptOf(original)}`;
    this.#alternates.push(dataField("880", indicators, [["6", link], ...original]));
    return dataField(tag, indicators, [["6", `880-${occurrence}`], ...subfields]);
  }

  /** The 880s in the order in which they were made. */
  alternates(): readonly DataField[] {
    return this.#alternates;
  }
}

function scriptOf(subfields: Subfields): string {
  const text = subfields.map(([, value]) => value ?? "").join("");
  return scripts.find(([letters]) => letters.test(text))?.[1] ?? "(B";
}
