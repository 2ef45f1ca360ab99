import {
  delimiter,
  type EditedField,
  newField,
  type PlacedSubfield,
  placedSubfields,
} from "../../lib/marc/edited-field.ts";
import { freeLinkNumber } from "./linked-fields.ts";

/** A character and its readings with tone numbers, the likeliest first, as the server gives them. */
export interface Reading {
  readonly character: string;
  readonly syllables: readonly string[];
}

export const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Pinyin as records write it: syllables apart, without tones, small letters; what is not Han as it stands. */
export function pinyinText(readings: readonly Reading[], chosen: ReadonlyMap<number, string>): string {
  let text = "";
  readings.forEach(({ character, syllables }, i) => {
    const syllable = chosen.get(i) ?? syllables[0];
    if (syllable === undefined) text += plain(character);
    else text += `${/[\p{L}\p{N}]$/u.test(text) ? " " : ""}${lettersOf(syllable)}`;
  });
  return text.replace(/ +/g, " ").trim();
}

/** Marks of Chinese text as a romanised one has them. */
function plain(character: string): string {
  return (
    { "，": ", ", "、": ", ", "；": "; ", "：": ": ", "（": " (", "）": ") ", "·": " ", "《": "", "》": "" }[
      character
    ] ?? character
  );
}

export function lettersOf(syllable: string): string {
  return syllable.replace(/\d$/, "").replace("v", "ü");
}

/** Puts the pinyin of a subfield behind it, under the code that the library uses; one that is there already is replaced. */
export function withPinyin(field: EditedField, subfield: PlacedSubfield, code: string, pinyin: string): EditedField {
  const next = placedSubfields(field.content).find(({ from }) => from === subfield.to);
  const end = next?.code === code ? next.to : subfield.to;
  const content = `${field.content.slice(0, subfield.to)}${delimiter}${code}${pinyin}${field.content.slice(end)}`;
  return { ...field, content };
}

/** The code for pinyin that a record uses already: `A` (CALIS) or `9` (National Library of China). */
export function pinyinCode(fields: readonly EditedField[]): "A" | "9" | undefined {
  const codes = fields.filter(({ tag }) => /^[27]/.test(tag)).flatMap(({ content }) => placedSubfields(content));
  if (codes.some(({ code }) => code === "9")) return "9";
  return codes.some(({ code }) => code === "A") ? "A" : undefined;
}

/** MARC 21: the field romanised, and the characters in an 880 that it is linked with (Appendix A; `$1` is CJK). */
export function romanizedPair(
  fields: readonly EditedField[],
  field: EditedField,
  romanized: ReadonlyMap<number, string>,
): EditedField[] {
  const number = freeLinkNumber(fields);
  const own = placedSubfields(field.content).filter(({ code }) => code !== "6");
  const content = own.map(({ code, value, from }) => delimiter + code + capital(romanized.get(from) ?? value)).join("");
  const original = own.map(({ from, to }) => field.content.slice(from, to)).join("");
  const pair = newField({ ...field, tag: "880", content: `${delimiter}6${field.tag}-${number}/$1${original}` });
  const changed = { ...field, content: `${delimiter}6880-${number}${content}` };
  return [...fields.map((one) => (one.id === field.id ? changed : one)), pair];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
