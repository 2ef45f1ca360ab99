import { type DataField, dataFields, type MarcRecord } from "../../record.ts";
import type { Holding } from "../description.ts";
import { present } from "../present.ts";
import { part, parts } from "../subfield-text.ts";

/** Which subfields of a local holdings field mean what: each value is a string of subfield codes. */
export interface HoldingsLayout {
  readonly tag: string;
  readonly institution: string;
  readonly location: string;
  readonly barcode: string;
  readonly classNumber: string;
  readonly itemNumber: string;
  /** A whole call number, used when class and item number are missing. */
  readonly callNumber: string;
  /** What is held: volumes and issues, and their years. */
  readonly statement: string;
  readonly years: string;
  readonly note: string;
}

/** 905 as most Chinese union catalogues and vendors write it; it is a local field, so another layout can be given. */
export const LOCAL_905: HoldingsLayout = {
  tag: "905",
  institution: "a",
  location: "c",
  barcode: "b",
  classNumber: "d",
  itemNumber: "e",
  callNumber: "fs",
  statement: "v",
  years: "y",
  note: "n",
};

/** UNIMARC 852. */
const STANDARD_852: HoldingsLayout = {
  tag: "852",
  institution: "a",
  location: "bc",
  barcode: "p",
  classNumber: "h",
  itemNumber: "i",
  callNumber: "j",
  statement: "",
  years: "",
  note: "z",
};

export function holdingsOf(record: MarcRecord, local: HoldingsLayout): Holding[] {
  return [local, STANDARD_852].flatMap((layout) =>
    dataFields(record, layout.tag).map((field) => holdingOf(field, layout)),
  );
}

function holdingOf(field: DataField, layout: HoldingsLayout): Holding {
  const shelved = [part(field, layout.classNumber), part(field, layout.itemNumber)].filter(
    (text) => text !== undefined,
  );
  return present({
    institution: part(field, layout.institution),
    location: parts(field, layout.location).join(" / "),
    callNumber: shelved.length > 0 ? shelved.join("/") : part(field, layout.callNumber),
    barcodes: parts(field, layout.barcode),
    statements: statementsIn(field, layout),
    note: part(field, layout.note),
  });
}

/** One of each belong together, in the notation of ISO 10324: `v.1-6(1998-2003)`; of several nobody can tell which goes with which. */
function statementsIn(field: DataField, layout: HoldingsLayout): string[] {
  const [held, years] = [parts(field, layout.statement), parts(field, layout.years)];
  return held.length === 1 && years.length === 1 ? [`${held[0]}(${years[0]})`] : [...held, ...years];
}
