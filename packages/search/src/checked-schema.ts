import type { FieldNames } from "./query/query-tree.ts";
import { MAX_TEXT_FIELDS, type Prior, type Schema, type TextField, type TextRole } from "./schema.ts";

/** A text field with its defaults filled in; `bit` is its place in the field mask of a posting. */
export interface TextFieldPlan {
  readonly name: string;
  readonly bit: number;
  readonly weight: number;
  readonly role: TextRole;
  readonly anchored: boolean;
  readonly lengthPenalty: number;
  readonly typicalLength: number;
}

/** A schema that has been checked, with what the engine looks up often. */
export interface CheckedSchema {
  readonly source: Schema;
  readonly text: readonly TextFieldPlan[];
  readonly textByName: ReadonlyMap<string, TextFieldPlan>;
  readonly facets: readonly string[];
  readonly sorts: readonly string[];
  readonly priors: readonly Prior[];
  /** Fields that a query without a field looks in, as a mask; identifiers are not among them. */
  readonly searched: number;
  readonly identifiers: number;
  readonly names: FieldNames;
  /** Changes when an index made under the schema cannot serve another: kept in the manifest. */
  readonly fingerprint: string;
}

/** Checks a schema and fills in defaults; throws an Error that names the field and says what is wrong with it. */
export function checkSchema(schema: Schema): CheckedSchema {
  const text = Object.entries(schema.text).map(([name, field], bit) => planField(name, field, bit));
  if (text.length === 0 || text.length > MAX_TEXT_FIELDS) {
    throw new Error(`a schema has 1 to ${MAX_TEXT_FIELDS} text fields, not ${text.length}`);
  }
  for (const prior of schema.priors ?? []) {
    if (schema.sorts?.[prior.sort]?.type !== "number")
      throw new Error(`prior "${prior.sort}" is not a number sort field`);
  }
  const names = fieldNames(schema);
  return {
    source: schema,
    text,
    textByName: new Map(text.map((field) => [field.name, field])),
    facets: Object.keys(schema.facets ?? {}),
    sorts: Object.keys(schema.sorts ?? {}),
    priors: schema.priors ?? [],
    searched: maskOf(
      text.filter((field) => schema.text[field.name]?.searched !== false && field.role !== "identifier"),
    ),
    identifiers: maskOf(text.filter((field) => field.role === "identifier")),
    names,
    fingerprint: JSON.stringify([text, schema.facets ?? {}, schema.sorts ?? {}, schema.priors ?? []]),
  };
}

function planField(name: string, field: TextField, bit: number): TextFieldPlan {
  const { weight = 1, role = "text", lengthPenalty = 0.4, typicalLength = 8 } = field;
  if (!(weight > 0)) throw new Error(`text field "${name}": weight must be above 0`);
  if (!(lengthPenalty >= 0 && lengthPenalty <= 1))
    throw new Error(`text field "${name}": lengthPenalty must be 0 to 1`);
  if (!(typicalLength > 0)) throw new Error(`text field "${name}": typicalLength must be above 0`);
  return { name, bit, weight, role, anchored: field.anchored ?? role === "title", lengthPenalty, typicalLength };
}

/** Only of titles it tells something that they begin so: names begin with what many share. */
export function isLeftAnchored(field: TextFieldPlan): boolean {
  return field.anchored && field.role === "title";
}

function maskOf(fields: readonly TextFieldPlan[]): number {
  return fields.reduce((mask, field) => mask | (1 << field.bit), 0);
}

function fieldNames(schema: Schema): FieldNames {
  const text = new Map<string, string[]>();
  const facets = new Map<string, string>();
  const numbers = new Map<string, string>();
  for (const [name, field] of Object.entries(schema.text)) {
    for (const each of [name, ...(field.aliases ?? [])]) {
      const key = each.toLowerCase();
      text.set(key, [...(text.get(key) ?? []), name]);
    }
  }
  for (const [name, field] of Object.entries(schema.facets ?? {})) {
    for (const each of [name, ...(field.aliases ?? [])]) facets.set(each.toLowerCase(), name);
  }
  for (const [name, field] of Object.entries(schema.sorts ?? {})) {
    if (field.type !== "number") continue;
    for (const each of [name, ...(field.aliases ?? [])]) numbers.set(each.toLowerCase(), name);
  }
  return { text, facets, numbers };
}
