import type { FixedLayout, RecordFormat } from "./record-format.ts";

/** The fixed-length data of a field or subfield. */
export interface FixedData {
  readonly leader: string;
  readonly tag: string;
  /** Of the subfield, in CNMARC. */
  readonly code?: string;
  readonly value: string;
}

/**
 * The layout of a control field or coded subfield: MARC 21 008 by the material that the leader names, 006 and 007 by their own first character.
 *
 * @returns undefined when it is not fixed-length data, or its material is unknown.
 */
export function fixedLayout(format: RecordFormat, { leader, tag, code, value }: FixedData): FixedLayout | undefined {
  const key = code === undefined ? tag : `${tag}$${code}`;
  if (tag === "007") return format.layouts.get(`007/${value[0] ?? ""}`);
  if (tag === "006") return layoutOfForm(format, value[0] ?? "");
  const material = materialOf(leader[6] ?? "", leader[7] ?? "");
  return format.layouts.get(`${key}/${material ?? ""}`) ?? format.layouts.get(key);
}

/** MARC 21 Bibliographic 008: which of its seven forms a record has, by leader/06 and leader/07. */
function materialOf(type: string, level: string): string | undefined {
  if ("at".includes(type)) return "bis".includes(level) ? "continuing-resources" : "books";
  return MATERIALS[type];
}

const MATERIALS: Readonly<Record<string, string>> = {
  m: "computer-files",
  e: "maps",
  f: "maps",
  c: "music",
  d: "music",
  i: "music",
  j: "music",
  g: "visual-materials",
  k: "visual-materials",
  o: "visual-materials",
  r: "visual-materials",
  p: "mixed-materials",
};

function layoutOfForm(format: RecordFormat, form: string): FixedLayout | undefined {
  const material = form === "s" ? "continuing-resources" : materialOf(form, "m");
  return format.layouts.get(`006/${material ?? ""}`);
}
