import { type DataField, subfieldValue } from "../../record.ts";
import { stripIsbd } from "../isbd-punctuation.ts";

/**
 * CNMARC: the pinyin of subfield $x stands in $X of the same field ($A for $a, $E for $e …, WH/T 0503-1996 §2.8); union
 * catalogues write that of $a in $9.
 */
export function pinyinOf(field: DataField, code: string): string | undefined {
  const own = subfieldValue(field, code.toUpperCase());
  const text = own ?? (code === "a" ? latin(subfieldValue(field, "9")) : undefined);
  return text === undefined || text.trim() === "" ? undefined : stripIsbd(text);
}

function latin(text: string | undefined): string | undefined {
  return text !== undefined && /^[\p{Script=Latin}\p{M}\d\s\p{P}]+$/u.test(text) && /\p{L}/u.test(text)
    ? text
    : undefined;
}
