import { useQuery } from "@tanstack/react-query";
import { type FieldFormat, type FixedLayout, fixedLayout, type RecordFormat, type Words } from "@wenyuan/marc/format";
import { useLanguage } from "../../../lib/i18n/language.tsx";
import type { EditedField } from "../../../lib/marc/edited-field.ts";
import { loadFormat } from "../../../lib/marc/load-format.ts";

/** What the format says, in the language in use; nothing while its tables are on their way. */
export interface FormatInUse {
  readonly tables: RecordFormat | undefined;
  say(words: Words): string;
  /** The name of a field; empty for what the format does not know. */
  nameOf(tag: string): string;
  fieldOf(tag: string): FieldFormat | undefined;
  /** The layouts that the fixed-length data of a field may have, likeliest first. */
  layoutsOf(part: FixedPart): readonly (readonly [key: string, layout: FixedLayout])[];
}

/** Fixed-length data and what its layout depends on. */
export interface FixedPart {
  readonly field: EditedField;
  /** Of the subfield; empty in a control field. */
  readonly code: string;
  readonly value: string;
  readonly leader: string;
}

export function useFormat(profile: string, kind: "bibliographic" | "authority"): FormatInUse {
  const { language } = useLanguage();
  const { data: tables } = useQuery({
    queryKey: ["marc-format", profile, kind],
    queryFn: () => loadFormat(profile, kind),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const say = (words: Words) => words[language];
  const fieldOf = (tag: string) => tables?.fields.get(tag);
  return {
    tables,
    say,
    fieldOf,
    nameOf: (tag) => {
      const name = tag === "LDR" ? tables?.leader.name : fieldOf(tag)?.name;
      return name === undefined ? "" : say(name);
    },
    layoutsOf: (part) => (tables === undefined ? [] : layoutsOf(tables, part)),
  };
}

function layoutsOf(
  tables: RecordFormat,
  { field, code, value, leader }: FixedPart,
): readonly (readonly [string, FixedLayout])[] {
  if (field.tag === "LDR") return [["LDR", tables.leader]];
  const key = code === "" ? field.tag : `${field.tag}$${code}`;
  const found = [...tables.layouts].filter(([name]) => name === key || name.startsWith(`${key}/`));
  const own = fixedLayout(tables, { leader, tag: field.tag, value, ...(code === "" ? {} : { code }) });
  return found.toSorted(([, a], [, b]) => Number(b === own) - Number(a === own));
}
