import type { ReaderFile } from "./api/readers.ts";

type Name = ReaderFile["reader"]["names"][number];

/** Names as a desk types them, one a line, the one that screens show first. */
export function writeNames(names: readonly Name[]): string {
  return names.map(({ text }) => text).join("\n");
}

/** The way back: a name that was there keeps its kind; a new first one is the usual one, others in Latin letters are those of a passport. */
export function readNames(typed: string, before: readonly Name[] = []): Name[] {
  const lines = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return [...new Set(lines)].map((text, at) => {
    const known = before.find((name) => name.text === text);
    if (known) return { kind: known.kind, text };
    if (at === 0) return { kind: "usual", text };
    return { kind: /\p{Script=Han}/u.test(text) ? "preferred" : "passport", text };
  });
}

const plainFields = [
  "category",
  "department",
  "programme",
  "activeFrom",
  "expiresOn",
  "birthDate",
  "homeBranch",
  "language",
  "email",
  "phone",
] as const;
type PlainField = (typeof plainFields)[number];

export type Typed = Partial<Record<PlainField | "entryYear" | "names", string>>;

export interface ReaderFields extends Partial<Record<Exclude<PlainField, "language">, string>> {
  readonly language?: "zh" | "en";
  readonly entryYear?: number;
  readonly names: Name[];
}

/** What was typed, as a new reader has it: what is empty is left out. */
export function fieldsOf(typed: Typed, before: readonly Name[] = []): ReaderFields {
  const given = plainFields.flatMap((field) => {
    const value = typed[field] ?? "";
    return value === "" ? [] : [[field, value] as const];
  });
  const year = typed.entryYear ?? "";
  return {
    ...Object.fromEntries(given),
    ...(year === "" ? {} : { entryYear: Number(year) }),
    names: readNames(typed.names ?? "", before),
  };
}

/** The fields that differ from the record; null takes a value away. */
export function changesOf(reader: ReaderFile["reader"], typed: Typed): Record<string, unknown> {
  const fields: Readonly<Record<string, unknown>> = { ...fieldsOf(typed, reader.names) };
  const before: Readonly<Record<string, unknown>> = { ...reader };
  return Object.fromEntries(
    [...plainFields, "entryYear", "names"].flatMap((field) => {
      const [was, is] = [before[field] ?? null, fields[field] ?? null];
      return JSON.stringify(was) === JSON.stringify(is) ? [] : [[field, is]];
    }),
  );
}
