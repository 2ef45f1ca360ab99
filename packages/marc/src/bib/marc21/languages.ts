import { controlValue, type MarcRecord, subfieldValues } from "../../record.ts";
import type { Languages } from "../description.ts";
import type { PairedFields } from "./paired-fields.ts";

/** 008/35–37 and 041. Old records run several codes together in one $a (`engfre`). */
export function languagesOf(record: MarcRecord, fields: PairedFields): Languages {
  const coded = fields.all("041");
  const codes = (letters: string) =>
    unique(coded.flatMap(({ field }) => subfieldValues(field, letters).flatMap((value) => split(value, field.ind2))));
  const fixed = controlValue(record, "008")?.slice(35, 38) ?? "";
  const text = codes("ad");
  return {
    text: unique([...(isCode(fixed) ? [fixed] : []), ...text]),
    original: codes("h"),
    intermediate: codes("k"),
    summary: codes("bj"),
    translation: coded.some(({ field }) => field.ind1 === "1") || codes("h").length > 0,
  };
}

function split(value: string, source: string): string[] {
  const text = value.trim().toLowerCase();
  if (source === "7") return [text];
  return (text.match(/[a-z]{3}/g) ?? []).filter(isCode);
}

/** `und`, `zxx`, `mul` and fill characters say that there is nothing to say. */
function isCode(code: string): boolean {
  return /^[a-z]{3}$/.test(code) && code !== "und" && code !== "zxx" && code !== "mul";
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
