import { type Encoding, type EncodingGuess } from "./encoding.ts";
import { firstInvalid } from "./first-invalid.ts";
import { decodeExactly } from "./text-decoding.ts";

/** A record's text with the encoding it was read in; `text` is undefined when some bytes are not valid in it. */
export interface ChosenText {
  readonly text: string | undefined;
  readonly guess: EncodingGuess;
}

const UTF8: EncodingGuess = { encoding: "utf-8", confidence: 1 };

/** Chooses the encoding of each record of a source; what was found before counts for what comes after. */
export class TextChooser {
  readonly #forced: EncodingGuess | undefined;

  constructor(encoding: Encoding | "auto") {
    this.#forced = encoding === "auto" ? undefined : { encoding, confidence: 1 };
  }

  choose(bytes: Uint8Array): ChosenText {
    if (this.#forced) return { text: decodeExactly(bytes, this.#forced.encoding), guess: this.#forced };
    const utf8 = decodeExactly(bytes, "utf-8");
    if (utf8 !== undefined) return { text: utf8, guess: UTF8 };
    const gb18030 = firstInvalid(bytes, "gb18030") < 0 ? decodeExactly(bytes, "gb18030") : undefined;
    return gb18030 === undefined
      ? { text: undefined, guess: { encoding: "utf-8", confidence: 0.5 } }
      : { text: gb18030, guess: { encoding: "gb18030", confidence: 0.8 } };
  }
}
