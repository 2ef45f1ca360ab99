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
  return new ShapeReader().record(json);
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

/** Reads what should be MARC-in-JSON; it knows where it is, and writes that down only for what is wrong. */
class ShapeReader {
  #field = -1;
  #tag = "";
  #subfield = -1;

  record(json: unknown): MarcRecord {
    const object = this.#object(json, "record");
    const leader = this.#string(object["leader"], "leader");
    const fields = this.#array(object["fields"], "fields").map((field, i) => {
      [this.#field, this.#subfield] = [i, -1];
      return this.#fieldOf(field);
    });
    return { leader, fields };
  }

  #fieldOf(json: unknown): Field {
    this.#tag = "";
    const field = this.#object(json, "");
    const tag = this.#onlyKey(field);
    const content = field[tag];
    if (typeof content === "string") return { tag, value: content };
    this.#tag = tag;
    const data = this.#object(content, "");
    const subfields = this.#array(data["subfields"], ".subfields").map((each, i) => this.#subfieldOf(each, i));
    this.#subfield = -1;
    const [ind1, ind2] = [this.#string(data["ind1"], ".ind1"), this.#string(data["ind2"], ".ind2")];
    return { tag, ind1, ind2, subfields };
  }

  #subfieldOf(json: unknown, i: number): Subfield {
    this.#subfield = i;
    const subfield = this.#object(json, "");
    const code = this.#onlyKey(subfield);
    const value = subfield[code];
    return { code, value: typeof value === "string" ? value : this.#refuse(`.${code}`) };
  }

  #onlyKey(object: Record<string, unknown>): string {
    const keys = Object.keys(object);
    return keys.length === 1 ? keys[0]! : this.#refuse("");
  }

  #object(json: unknown, what: string): Record<string, unknown> {
    if (typeof json !== "object" || json === null || Array.isArray(json)) this.#refuse(what);
    return json as Record<string, unknown>;
  }

  #array(json: unknown, what: string): unknown[] {
    return Array.isArray(json) ? json : this.#refuse(what);
  }

  #string(json: unknown, what: string): string {
    return typeof json === "string" ? json : this.#refuse(what);
  }

  #refuse(what: string): never {
    const field = this.#field < 0 ? "" : `fields[${this.#field}]${this.#tag === "" ? "" : `.${this.#tag}`}`;
    const subfield = this.#subfield < 0 ? "" : `.subfields[${this.#subfield}]`;
    throw marcError({ code: "json-shape", offset: 0, found: field + subfield + what });
  }
}
