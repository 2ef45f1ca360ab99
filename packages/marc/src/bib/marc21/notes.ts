import { type DataField, subfieldValue, subfieldValues } from "../../record.ts";
import type { ElectronicAccess, Note } from "../description.ts";
import { present } from "../present.ts";
import { isProse, LETTERS, part, prose } from "../subfield-text.ts";
import type { PairedFields } from "./paired-fields.ts";

const KINDS: Readonly<Record<string, Note["kind"]>> = {
  "500": "general",
  "501": "general",
  "502": "thesis",
  "504": "bibliography",
  "508": "responsibility",
  "511": "responsibility",
  "521": "audience",
  "533": "reproduction",
  "534": "edition-history",
  "538": "system",
  "546": "language",
  "550": "responsibility",
  "561": "provenance",
  "586": "award",
  "590": "local",
};

/** Every 5XX but contents and summary. */
const NOTE_TAGS = Array.from({ length: 100 }, (_, n) => String(500 + n)).filter(
  (tag) => tag !== "505" && tag !== "520",
);

export function notesOf(fields: PairedFields): Note[] {
  return fields.all(...NOTE_TAGS).flatMap(({ tag, field }) => {
    const text = prose(field, LETTERS);
    return text === undefined || !isProse(text) ? [] : { kind: KINDS[tag] ?? "other", text };
  });
}

export function contentsOf(fields: PairedFields): string[] {
  return fields.all("505").flatMap(({ field }) => prose(field, "agrtu") ?? []);
}

export function summariesOf(fields: PairedFields): string[] {
  return fields.all("520").flatMap(({ field }) => prose(field, "ab") ?? []);
}

/** MARC 21, 856 second indicator: relationship. */
const RELATIONS: Readonly<Record<string, ElectronicAccess["relation"]>> = {
  "0": "resource",
  "1": "version",
  "2": "related",
  "3": "resource",
  "4": "version",
};

export function electronicOf(fields: PairedFields): ElectronicAccess[] {
  return fields
    .all("856")
    .flatMap(({ field }) =>
      subfieldValues(field, "u").map((url) =>
        present({ url: url.trim(), label: labelOf(field), relation: RELATIONS[field.ind2] ?? ("unknown" as const) }),
      ),
    );
}

function labelOf(field: DataField): string | undefined {
  return part(field, "y") ?? subfieldValue(field, "3")?.trim() ?? part(field, "z");
}
