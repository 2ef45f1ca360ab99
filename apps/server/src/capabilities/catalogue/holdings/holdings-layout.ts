import type { HoldingsLayout } from "@wenyuan/marc";
import type { ItemLayout } from "../import/items/item-layout.ts";

/**
 * Where a source writes its items, it writes what it holds of a serial: the same field, without a barcode. $a is the library and $y the years, as
 * in 905 of CNMARC, unless the source's items use them for something else.
 */
export function holdingsLayout({ tag, subfields }: ItemLayout): HoldingsLayout {
  const used = Object.values(subfields).join("");
  const free = (code: string) => (used.includes(code) ? "" : code);
  return {
    tag,
    institution: free("a"),
    location: subfields.place ?? "",
    barcode: subfields.barcode ?? "",
    classNumber: subfields.class ?? "",
    itemNumber: subfields.bookNumber ?? "",
    callNumber: subfields.callNumber ?? "",
    statement: subfields.volume ?? "",
    years: free("y"),
    note: subfields.notePublic ?? "",
  };
}
