import { type DataField, dataFields, isDataField, type MarcRecord } from "@wenyuan/marc";
import type { ItemFinding } from "../report/finding.ts";
import type { ItemLayout, ItemPart } from "./item-layout.ts";
import { dayOf, priceOf } from "./item-values.ts";

/** An item as a record states it, in the words of the sending system. */
export interface ItemDraft {
  readonly barcode?: string;
  readonly accession?: string;
  readonly asset?: string;
  readonly rfid?: string;
  readonly callNumber?: string;
  /** A code of the sending system. */
  readonly place?: string;
  readonly kind?: string;
  readonly price?: { readonly minor: number; readonly currency: string };
  readonly volume?: string;
  readonly copy?: number;
  readonly acquiredOn?: string;
  readonly acquiredBy?: string;
  readonly accompanying?: string;
  readonly notePublic?: string;
  readonly noteStaff?: string;
}

export interface ReadItems {
  readonly drafts: readonly ItemDraft[];
  /** What could not be understood of them; the item is made without it. */
  readonly findings: readonly ItemFinding[];
}

/** The items of a record by a layout, in the record's order. */
export function readItems(record: MarcRecord, layout: ItemLayout): ReadItems {
  const findings: ItemFinding[] = [];
  const price = priceElsewhere(record, layout);
  const drafts = dataFields(record, layout.tag).flatMap((field) => itemsIn(field, layout, { price, findings }));
  return { drafts, findings: [...findings, ...drafts.flatMap((draft) => gapsOf(draft, layout))] };
}

/** What a copy cannot be lent or found without, where the layout has a place for it. */
function gapsOf({ barcode, callNumber, accession }: ItemDraft, { subfields }: ItemLayout): ItemFinding[] {
  const called = subfields.callNumber ?? subfields.class;
  const value = accession ?? callNumber;
  return [
    ...(barcode === undefined && subfields.barcode !== undefined
      ? [{ kind: "item", code: "barcode-missing", ...(value === undefined ? {} : { value }) } as const]
      : []),
    ...(callNumber === undefined && called !== undefined
      ? [{ kind: "item", code: "call-number-missing", ...on(barcode) } as const]
      : []),
  ];
}

/** What stands at `010$d` of the record. */
function priceElsewhere(record: MarcRecord, { priceFrom }: ItemLayout): string | undefined {
  const [tag, code] = priceFrom?.split("$") ?? [];
  if (tag === undefined || code === undefined) return undefined;
  const field = record.fields.find(
    (one) => one.tag === tag && isDataField(one) && one.subfields.some((s) => s.code === code),
  );
  return field && isDataField(field) ? field.subfields.find((one) => one.code === code)?.value : undefined;
}

interface Reading {
  readonly price: string | undefined;
  readonly findings: ItemFinding[];
}

function itemsIn(field: DataField, layout: ItemLayout, reading: Reading): ItemDraft[] {
  const barcodes = valuesOf(field, layout, "barcode");
  const shared = sharedParts(field, layout, { ...reading, barcode: barcodes[0] });
  if (barcodes.length > 1) return barcodes.map((barcode) => ({ ...shared, barcode }));
  const draft = barcodes[0] === undefined ? shared : { ...shared, barcode: barcodes[0] };
  // A field that says only which library it is (905 $a) is no item.
  return saysAnItem(draft) ? [draft] : [];
}

function saysAnItem({ barcode, accession, callNumber, rfid, asset }: ItemDraft): boolean {
  return [barcode, accession, callNumber, rfid, asset].some((value) => value !== undefined);
}

function sharedParts(
  field: DataField,
  layout: ItemLayout,
  { price, findings, barcode }: Reading & { barcode: string | undefined },
): ItemDraft {
  const one = (part: ItemPart) => valuesOf(field, layout, part)[0];
  const own = one("price");
  const written = own ?? price;
  const readPrice = written === undefined ? undefined : priceOf(written, layout.currency);
  // A price of the record that is only "赠阅" is nobody's fault.
  if (own !== undefined && readPrice === undefined)
    findings.push({ kind: "item", code: "price-unreadable", value: own, ...on(barcode) });
  const day = one("acquiredOn");
  const readDay = day === undefined ? undefined : dayOf(day);
  if (day !== undefined && readDay === undefined)
    findings.push({ kind: "item", code: "day-unreadable", value: day, ...on(barcode) });
  const copy = Number(/\d+/.exec(one("copy") ?? "")?.[0] ?? Number.NaN);
  return present({
    accession: one("accession"),
    asset: one("asset"),
    rfid: one("rfid"),
    callNumber: callNumberOf(field, layout),
    place: joined(field, layout, "place"),
    kind: one("kind"),
    price: readPrice,
    volume: one("volume"),
    copy: Number.isSafeInteger(copy) && copy < 100_000 ? copy : undefined,
    acquiredOn: readDay,
    acquiredBy: one("acquiredBy"),
    accompanying: one("accompanying"),
    notePublic: one("notePublic"),
    noteStaff: one("noteStaff"),
  });
}

function on(barcode: string | undefined): { barcode?: string } {
  return barcode === undefined ? {} : { barcode };
}

/** Whole where the system writes it whole; else class and book number with the stroke at which the label breaks. */
function callNumberOf(field: DataField, layout: ItemLayout): string | undefined {
  const whole = joined(field, layout, "callNumber");
  if (whole !== undefined) return whole;
  const parts = [valuesOf(field, layout, "class")[0], valuesOf(field, layout, "bookNumber")[0]];
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join("/");
}

function joined(field: DataField, layout: ItemLayout, part: ItemPart): string | undefined {
  const codes = [...(layout.subfields[part] ?? "")];
  const values = codes.flatMap((code) => firstOf(field, code) ?? []);
  return values.length === 0 ? undefined : values.join("/");
}

/** All values of the first code that has any. */
function valuesOf(field: DataField, layout: ItemLayout, part: ItemPart): string[] {
  for (const code of layout.subfields[part] ?? "") {
    const values = field.subfields.flatMap((one) =>
      one.code === code && one.value.trim() !== "" ? [one.value.trim()] : [],
    );
    if (values.length > 0) return values;
  }
  return [];
}

function firstOf(field: DataField, code: string): string | undefined {
  return field.subfields.find((one) => one.code === code && one.value.trim() !== "")?.value.trim();
}

type Optional<T> = { [K in keyof T]: T[K] | undefined };

function present(draft: Optional<Required<ItemDraft>> | Optional<ItemDraft>): ItemDraft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}
