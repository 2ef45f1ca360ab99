import type { DataField } from "../../record.ts";
import { stripIsbd } from "../isbd-punctuation.ts";

/** What $a and $b of a title say, $b taken apart by the signs of ISBD (§1.3, §1.4): ` = ` before a parallel title, ` : ` before other title information. */
export interface TitleStatement {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly parallels: readonly { readonly text: string; readonly subtitle: string | undefined }[];
}

/** @returns undefined when the field has no title in $a or, as archives write it, in $k, $f or $g. */
export function readTitleStatement(field: DataField): TitleStatement | undefined {
  // A parallel title stands in $b (MARC 21, 245): an equals sign within $a is the title's own, as in Algorithms + Data Structures = Programs
  const text = stripIsbd(valueOf(field, "a")) || stripIsbd(firstOf(field, "kfgnp"));
  if (text === "") return undefined;
  const rest = valueOf(field, "b").split(PARALLEL);
  // `Title =` leaves the parallel title to $b; else $b begins with the subtitle
  const subtitle = /=\s*$/u.test(valueOf(field, "a")) ? "" : stripIsbd(rest.shift() ?? "");
  const parallels = rest.flatMap((parallel) => {
    const [first = "", ...others] = parallel.split(/ : /u);
    const name = stripIsbd(first);
    return name === "" ? [] : { text: name, subtitle: stripIsbd(others.join(" : ")) || undefined };
  });
  return { title: text, subtitle: subtitle || undefined, parallels };
}

const PARALLEL = / = /u;

function valueOf(field: DataField, code: string): string {
  return field.subfields
    .filter((subfield) => subfield.code === code)
    .map(({ value }) => value.trim())
    .join(" : ")
    .replace(/^= /u, "");
}

function firstOf(field: DataField, codes: string): string {
  return field.subfields.find(({ code, value }) => codes.includes(code) && stripIsbd(value) !== "")?.value ?? "";
}
