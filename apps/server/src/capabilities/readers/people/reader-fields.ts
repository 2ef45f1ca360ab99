import type { Facts } from "./facts.ts";
import type { Reader } from "./reader.ts";

/** The fields of a reader that can be changed; null takes a value away, an absent one stays. */
export type ReaderFields = {
  readonly [K in (typeof plainFields)[number]]?: Reader[K] | null;
} & { readonly names?: Reader["names"]; readonly category?: string; readonly status?: Reader["status"] };

const plainFields = [
  "department",
  "programme",
  "entryYear",
  "activeFrom",
  "expiresOn",
  "leftOn",
  "birthDate",
  "homeBranch",
  "language",
  "email",
  "phone",
] as const;

/** The fields that are given, as history keeps them. Of a whole reader all: what is not known is null. */
export function factsOfReader(reader: ReaderFields | Reader): Facts {
  const whole = "id" in reader;
  const facts: Record<string, Facts[string]> = {};
  for (const field of [...plainFields, "category", "status"] as const) {
    const value = reader[field];
    if (value !== undefined) facts[field] = value;
    else if (whole) facts[field] = null;
  }
  if (reader.names) facts["names"] = reader.names.map(({ kind, text }) => `${kind}:${text}`);
  return facts;
}

/** The way back from history's facts to fields. */
export function fieldsOfFacts(facts: Facts): ReaderFields {
  const { names, ...fields } = facts;
  const listed = Array.isArray(names) ? (names as readonly string[]) : undefined;
  return {
    ...(fields as ReaderFields),
    ...(listed
      ? {
          names: listed.map((name) => {
            const [kind = "", ...text] = name.split(":");
            return { kind: kind as Reader["names"][number]["kind"], text: text.join(":") };
          }),
        }
      : {}),
  };
}
