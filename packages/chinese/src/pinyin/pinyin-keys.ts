import { foldText } from "../fold/fold-text.ts";
import { type ReadOptions, readText } from "./read-pinyin.ts";
import type { Syllable } from "./reading-tables.ts";
import { letters, type ToneStyle, writeSyllable } from "./write-pinyin.ts";

/** What a reader may type for a text by its sound. All lower case ASCII, ü as v and as u. */
export interface PinyinKeys {
  /** `hong lou meng`, the likeliest reading first. */
  readonly spaced: readonly string[];
  /** `hongloumeng` */
  readonly full: readonly string[];
  /** `hlm` */
  readonly initials: readonly string[];
}

export interface PinyinKeyOptions extends ReadOptions {
  /** How many readings are kept of a text with polyphones; default 8. */
  readonly most?: number;
}

/** The likeliest reading, one item a Han character, other text between them as it stands. */
export function pinyinOf(text: string, options: ReadOptions & { readonly tones?: ToneStyle }): string[] {
  const parts: string[] = [];
  let open = false;
  for (const { character, syllables } of readText(text, options)) {
    const syllable = syllables[0];
    if (syllable !== undefined) parts.push(writeSyllable(syllable, options.tones ?? "none"));
    else if (open) parts[parts.length - 1] += character;
    else parts.push(character);
    open = syllable === undefined;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** Every key under which a text is found by sound, at most `most` readings of it. Text that is not Han is kept, folded, as a word of its own. */
export function pinyinKeys(text: string, { most = 8, ...options }: PinyinKeyOptions): PinyinKeys {
  const parts = partsOf(text, options);
  const readings = combine(parts, most);
  return {
    spaced: unique(readings.map((reading) => reading.join(" "))),
    full: unique(readings.map((reading) => reading.join(""))),
    initials: unique(readings.map((reading) => reading.map(initialOf).join(""))),
  };
}

function unique(keys: readonly string[]): readonly string[] {
  return keys.length < 2 ? keys : [...new Set(keys)];
}

function partsOf(text: string, options: ReadOptions): (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  let open = "";
  const close = () => {
    if (open === "") return;
    const words = foldText(open).match(/[\p{L}\p{N}]+/gu) ?? [];
    parts.push(...words.map((word) => [word]));
    open = "";
  };
  for (const { character, syllables } of readText(text, options)) {
    if (syllables.length === 0) {
      open += character;
      continue;
    }
    close();
    parts.push(typedForms(syllables));
  }
  close();
  return parts;
}

/* Readings are shared (read-pinyin.ts), so what is typed for them is made once. */
const formsOfSyllables = new WeakMap<readonly Syllable[], readonly string[]>();

/** Without tones; 吕 is typed lv and, where the dots are lost, lu. */
export function typedForms(syllables: readonly Syllable[]): readonly string[] {
  const known = formsOfSyllables.get(syllables);
  if (known) return known;
  const forms = syllables.map(letters);
  const dotless = forms.filter((form) => form.includes("v")).map((form) => form.replace("v", "u"));
  const all = [...new Set([...forms, ...dotless])];
  formsOfSyllables.set(syllables, all);
  return all;
}

/** The likeliest reading first, then those that differ from it in one part, then in more, up to `most`. */
function combine(parts: readonly (readonly string[])[], most: number): string[][] {
  const readings = [parts.map((part) => part[0]!)];
  for (const [at, part] of parts.entries()) {
    for (const reading of readings.slice()) {
      for (const other of part.slice(1)) {
        if (readings.length >= most) return readings;
        readings.push(reading.with(at, other));
      }
    }
  }
  return readings;
}

/** The letter of a syllable; words that are not pinyin keep theirs too, numbers stand whole. */
function initialOf(part: string): string {
  const unit = part.charCodeAt(0);
  if (unit >= 0x61 && unit <= 0x7a) return part[0]!;
  return /^\p{N}/u.test(part) ? part : (part.match(/^./u)?.[0] ?? "");
}
