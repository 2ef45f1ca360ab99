import { type DataField, subfieldValue } from "../../record.ts";
import type { Holding } from "../description.ts";
import { present } from "../present.ts";
import { part, parts, running } from "../subfield-text.ts";
import type { PairedFields } from "./paired-fields.ts";

/** 852 locations with the textual holdings 866–868 that carry the same $8, or all of them when there is one 852. */
export function holdingsOf(fields: PairedFields): Holding[] {
  const locations = fields.all("852").map(({ field }) => field);
  const texts = fields.all("866", "867", "868").map(({ field }) => field);
  if (locations.length === 0) {
    const statements = texts.flatMap((field) => running(field, "az") ?? []);
    return statements.length === 0 ? [] : [{ barcodes: [], statements }];
  }
  return locations.map((location) =>
    holdingOf(location, locations.length === 1 ? texts : texts.filter((text) => sameLink(text, location))),
  );
}

function sameLink(a: DataField, b: DataField): boolean {
  return linkOf(a) !== undefined && linkOf(a) === linkOf(b);
}

function linkOf(field: DataField): string | undefined {
  return subfieldValue(field, "8")?.split(".")[0];
}

function holdingOf(field: DataField, texts: readonly DataField[]): Holding {
  const copies = Number(part(field, "t"));
  return present({
    institution: part(field, "a"),
    location: parts(field, "bc").join(" / "),
    callNumber: running(field, "khijlm"),
    barcodes: parts(field, "p"),
    copies: Number.isInteger(copies) ? copies : undefined,
    statements: texts.flatMap((text) => running(text, "az") ?? []),
    note: running(field, "z"),
  });
}
