import { marcError } from "../faults/describe-fault.ts";
import { type Field, isControlField, type MarcRecord, type Subfield } from "../record.ts";

/**
 * MARC-in-JSON (Ross Singer's "A proposal to serialize MARC in JSON", as used by pymarc, ruby-marc and yaz): an array of
 * one-key objects keeps the order of fields and subfields.
 */
export interface MarcJson {
  readonly leader: string;
  readonly fields: readonly Readonly<Record<string, string | MarcJsonData>>[];
}

export interface MarcJsonData {
  readonly ind1: string;
  readonly ind2: string;
  readonly subfields: readonly Readonly<Record<string, string>>[];
}

export function toMarcJson(record: MarcRecord): MarcJson {
  return { leader: record.leader, fields: record.fields.map(fieldToJson) };
}

function fieldToJson(field: Field): Record<string, string | MarcJsonData> {
  if (isControlField(field)) return { [field.tag]: field.value };
  const subfields = field.subfields.map(({ code, value }) => ({ [code]: value }));
  return { [field.tag]: { ind1: field.ind1, ind2: field.ind2, subfields } };
}

/**
 * A record from parsed JSON of any origin: the shape is checked.
 *
 * @throws MarcError `json-shape`, with the path of the first thing that is wrong.
 */
export function fromMarcJson(json: unknown): MarcRecord {
  const object = asObject(json, "record");
  const leader = asString(object["leader"], "leader");
  const fields = asArray(object["fields"], "fields").map((field, i) => fieldFromJson(field, `fields[${i}]`));
  return { leader, fields };
}

/**
 * A record from the text of a MARC-in-JSON document.
 *
 * @throws MarcError `json-malformed` with the position that the parser names, `json-shape`.
 */
export function parseMarcJson(text: string): MarcRecord {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    throw marcError({ code: "json-malformed", offset: Number(position ?? 0) });
  }
  return fromMarcJson(json);
}

function fieldFromJson(json: unknown, path: string): Field {
  const [tag, content] = onlyEntry(json, path);
  if (typeof content === "string") return { tag, value: content };
  const data = asObject(content, `${path}.${tag}`);
  const subfields = asArray(data["subfields"], `${path}.${tag}.subfields`).map((subfield, i): Subfield => {
    const [code, value] = onlyEntry(subfield, `${path}.${tag}.subfields[${i}]`);
    return { code, value: asString(value, `${path}.${tag}.subfields[${i}].${code}`) };
  });
  return {
    tag,
    ind1: asString(data["ind1"], `${path}.${tag}.ind1`),
    ind2: asString(data["ind2"], `${path}.${tag}.ind2`),
    subfields,
  };
}

function onlyEntry(json: unknown, path: string): [string, unknown] {
  const object = asObject(json, path);
  const keys = Object.keys(object);
  if (keys.length !== 1) throw misshaped(path);
  return [keys[0]!, object[keys[0]!]];
}

function asObject(json: unknown, path: string): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw misshaped(path);
  return json as Record<string, unknown>;
}

function asArray(json: unknown, path: string): unknown[] {
  if (!Array.isArray(json)) throw misshaped(path);
  return json;
}

function asString(json: unknown, path: string): string {
  if (typeof json !== "string") throw misshaped(path);
  return json;
}

function misshaped(path: string): Error {
  return marcError({ code: "json-shape", offset: 0, found: path });
}
