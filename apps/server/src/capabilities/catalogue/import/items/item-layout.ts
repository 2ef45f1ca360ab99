/** What a subfield of an item's field says. */
export const itemParts = [
  "barcode",
  "accession",
  "asset",
  "rfid",
  "callNumber",
  "class",
  "bookNumber",
  "place",
  "kind",
  "price",
  "volume",
  "copy",
  "acquiredOn",
  "acquiredBy",
  "accompanying",
  "notePublic",
  "noteStaff",
] as const;
export type ItemPart = (typeof itemParts)[number];

/**
 * How a system writes its items into bibliographic records: data, so that a library can state its own. Each occurrence of the field is
 * an item; where the barcode is repeated in it (多个复本合写一个字段), each barcode is one.
 */
export interface ItemLayout {
  readonly tag: string;
  /**
   * For each part the subfield codes that hold it. Several codes of a place are joined by `/` (library/shelf); of a call number by `/` too,
   * as it stands on the label; of any other part the first that is there counts.
   */
  readonly subfields: Readonly<Partial<Record<ItemPart, string>>>;
  /** Where the price stands when the item has none: `010$d`, `020$c`. */
  readonly priceFrom?: string;
  /** ISO 4217, of prices that do not name theirs. */
  readonly currency: string;
}
