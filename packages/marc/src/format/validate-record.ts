import { dataFields, type MarcRecord, subfieldValue } from "../record.ts";
import { checkField } from "./check-field.ts";
import { checkFixed } from "./check-fixed.ts";
import { aFinding, type Finding } from "./findings.ts";
import type { RecordFormat } from "./record-format.ts";

/**
 * Everything in a record that its format does not allow, in the order of the record: leader, then what is missing, then field by field.
 * Nothing is changed, and nothing is thrown whatever the record holds.
 */
export function validateRecord(record: MarcRecord, format: RecordFormat): Finding[] {
  const { leader } = record;
  return [
    ...checkFixed(leader, format.leader, { tag: "LDR" }),
    ...missingFields(record, format),
    ...record.fields.flatMap((field, index) => checkField(format, { leader, field, index })),
    ...repeatedFields(record, format),
    ...mainEntries(record, format),
    ...links(record, format),
  ].toSorted((a, b) => (a.field ?? -1) - (b.field ?? -1));
}

function missingFields(record: MarcRecord, format: RecordFormat): Finding[] {
  const tags = new Set(record.fields.map((field) => field.tag));
  return [...format.fields.values()]
    .filter(({ mandatory, tag }) => mandatory && !tags.has(tag))
    .map(({ tag, name }) => aFinding("field-missing", { tag, name }));
}

function repeatedFields(record: MarcRecord, format: RecordFormat): Finding[] {
  const seen = new Set<string>();
  return record.fields.flatMap(({ tag }, field) => {
    const rules = format.fields.get(tag);
    const again = seen.has(tag);
    seen.add(tag);
    return again && rules?.repeatable === false ? [aFinding("field-repeated", { tag, field, name: rules.name })] : [];
  });
}

/** Tags of which a record has one at most, whichever it is. */
const MAIN_ENTRY: Readonly<Record<string, RegExp>> = {
  "marc21-bibliographic": /^1(?:00|10|11|30)$/,
  "marc21-authority": /^1[0-8]\d$/,
  "cnmarc-bibliographic": /^7[012]0$/,
};

function mainEntries(record: MarcRecord, format: RecordFormat): Finding[] {
  const pattern = MAIN_ENTRY[format.name];
  if (pattern === undefined) return [];
  const entries = [...record.fields.entries()].filter(([, { tag }]) => pattern.test(tag));
  const tags = entries.map(([, { tag }]) => tag).join("、");
  const expected = { zh: tags, en: tags.replaceAll("、", ", ") };
  // the same tag twice is a field repeated already
  const second = entries.slice(1).filter(([, { tag }]) => tag !== entries[0]![1].tag);
  return [
    ...second.map(([field, { tag }]) => aFinding("main-entry-repeated", { tag, field, expected })),
    ...(format.name === "marc21-bibliographic" && entries.length > 0 ? titleIndicator(record) : []),
  ];
}

/** MARC 21 245, first indicator: 0 is for works whose main entry is the title. */
function titleIndicator(record: MarcRecord): Finding[] {
  const field = record.fields.findIndex((title) => title.tag === "245" && "ind1" in title && title.ind1 === "0");
  return field < 0 ? [] : [aFinding("title-indicator", { tag: "245", field, indicator: 1 })];
}

/** MARC 21 $6: `880-01` in a field and `100-01` in the 880 that it is linked to; 00 is linked to nothing. */
function links(record: MarcRecord, format: RecordFormat): Finding[] {
  if (!format.name.startsWith("marc21")) return [];
  const ends = new Set(
    dataFields(record, ...new Set(record.fields.map(({ tag }) => tag))).map((field) => `${field.tag}>${linkOf(field)}`),
  );
  return record.fields.flatMap((field, index) => {
    const link = "subfields" in field ? linkOf(field) : undefined;
    if (link === undefined || !/^\d{3}-\d{2}$/.test(link) || link.endsWith("-00")) return [];
    const other = `${link.slice(0, 3)}>${field.tag}-${link.slice(4)}`;
    return ends.has(other) ? [] : [aFinding("link-unmatched", { tag: field.tag, field: index, found: link })];
  });
}

/** Tag and number of $6, without script and direction. */
function linkOf(field: Parameters<typeof subfieldValue>[0]): string | undefined {
  return subfieldValue(field, "6")?.slice(0, 6);
}
