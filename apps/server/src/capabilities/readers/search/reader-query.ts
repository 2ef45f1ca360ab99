import { plainCodeKey } from "../cards/card-code.ts";
import { typedKey, wordsOf } from "../names/name-keys.ts";
import type { ReaderStatus } from "../people/reader.ts";

/** What a desk looks for: by a name in any script, pinyin, initials, a card or number; and by what readers are. */
export interface ReaderQuery {
  readonly text?: string;
  readonly category?: string;
  readonly department?: string;
  readonly entryYear?: number;
  readonly status?: ReaderStatus;
}

/** What the typed text may mean. */
export interface TypedText {
  /** The whole as one key: 单雄信, `shanxx`. */
  readonly whole: string;
  /** Its words, each the beginning of a part of a name, in any order. Several, or none. */
  readonly words: readonly string[];
  /** The beginning of a card's code, when it can be one. */
  readonly code?: string;
}

/** Words looked for at most; a longer text is a mistake of pasting. */
const mostWords = 6;
/** Signs of a card's code from which on its beginning says something. */
const leastCode = 4;

export function readTyped(text: string): TypedText | undefined {
  const whole = typedKey(text);
  if (whole === "") return undefined;
  const words = wordsOf(text).slice(0, mostWords);
  const code = plainCodeKey(text);
  return {
    whole,
    words: words.length > 1 ? words : [],
    ...(code.length >= leastCode && /\d/.test(code) ? { code } : {}),
  };
}

/** A text above every text that begins with `beginning`, in the order of bytes. */
export function endOf(beginning: string): string {
  return `${beginning}\u{10ffff}`;
}
