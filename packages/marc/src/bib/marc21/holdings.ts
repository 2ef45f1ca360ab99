import { linkOf } from "../../holdings/caption.ts";
import { serialHoldings } from "../../holdings/serial-holdings.ts";
import type { DataField } from "../../record.ts";
import type { Holding } from "../description.ts";
import { present } from "../present.ts";
import { part, parts, running } from "../subfield-text.ts";
import type { PairedFields } from "./paired-fields.ts";

/** What says which issues and volumes are held: captions and patterns, coded and textual holdings. */
const serialTags = "853 854 855 863 864 865 866 867 868".split(" ");

/** 852 locations with the holdings 853–868 that carry the same $8, or all of them when there is one 852. */
export function holdingsOf(fields: PairedFields): Holding[] {
  const locations = fields.all("852").map(({ field }) => field);
  const serial = fields.all(...serialTags).map(({ field }) => field);
  if (locations.length === 0) {
    const held = serialHoldings(serial);
    return held.statements.length === 0 && !held.patterns ? [] : [{ barcodes: [], ...held }];
  }
  return locations.map((location) =>
    holdingOf(location, locations.length === 1 ? serial : serial.filter((field) => sameGroup(field, location))),
  );
}

function sameGroup(a: DataField, b: DataField): boolean {
  const group = linkOf(a)?.group;
  return group !== undefined && group === linkOf(b)?.group;
}

function holdingOf(field: DataField, serial: readonly DataField[]): Holding {
  const copies = Number(part(field, "t"));
  return present({
    institution: part(field, "a"),
    location: parts(field, "bc").join(" / "),
    callNumber: running(field, "khijlm"),
    barcodes: parts(field, "p"),
    copies: Number.isInteger(copies) ? copies : undefined,
    ...serialHoldings(serial),
    note: running(field, "z"),
  });
}
