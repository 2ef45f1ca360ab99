import type { DataField, MarcRecord, Subfield } from "@wenyuan/marc";
import type { ItemLayout, ItemPart } from "../import/items/item-layout.ts";
import type { Item } from "../items/item.ts";

/**
 * The record with its items written in by a layout, one field an item, in place of such fields that came with it: what an import with the
 * same profile reads back.
 */
export function withItems(record: MarcRecord, items: readonly Item[], layout: ItemLayout): MarcRecord {
  const others = record.fields.filter((field) => field.tag !== layout.tag);
  const fields = items.map((item) => itemField(item, layout));
  const at = others.findLastIndex((field) => field.tag <= layout.tag) + 1;
  return { leader: record.leader, fields: others.toSpliced(at, 0, ...fields) };
}

function itemField(item: Item, layout: ItemLayout): DataField {
  const values = valuesOf(item, layout);
  const subfields = Object.entries(layout.subfields).flatMap(([part, codes]): Subfield[] => {
    const value = values[part as ItemPart];
    const [code] = codes;
    return value === undefined || code === undefined ? [] : [{ code, value }];
  });
  return { tag: layout.tag, ind1: " ", ind2: " ", subfields };
}

function valuesOf(item: Item, { subfields }: ItemLayout): Partial<Record<ItemPart, string | undefined>> {
  // Whole where the layout has a place for the whole; else parted at the stroke, as it was joined.
  const [classNumber, ...rest] = item.callNumber?.split("/") ?? [];
  const whole = subfields.callNumber !== undefined;
  return {
    barcode: item.barcode,
    accession: item.accessionNumber,
    asset: item.assetNumber,
    rfid: item.rfidUid,
    callNumber: item.callNumber,
    class: whole ? undefined : classNumber,
    bookNumber: whole || rest.length === 0 ? undefined : rest.join("/"),
    place: item.location,
    kind: item.kind,
    price: item.price && priceText(item.price),
    volume: item.enumeration,
    copy: item.copyNumber === undefined ? undefined : String(item.copyNumber),
    acquiredOn: item.acquiredOn,
    acquiredBy: item.acquiredBy,
    accompanying: item.accompanying?.text,
    notePublic: item.notePublic,
    noteStaff: item.noteStaff,
  };
}

/** `CNY59.70`, as 010 $d has it. */
function priceText({ minor, currency }: NonNullable<Item["price"]>): string {
  const digits = currency === "JPY" || currency === "KRW" || currency === "VND" ? 0 : 2;
  return `${currency}${(minor / 10 ** digits).toFixed(digits)}`;
}
