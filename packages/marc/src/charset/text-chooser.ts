import { digits } from "../iso2709/looks-like-leader.ts";
import type { Profile } from "../profile.ts";
import type { Encoding, EncodingGuess } from "./encoding.ts";
import { firstInvalid } from "./first-invalid.ts";
import { Separators } from "./separators.ts";
import { decodeRecord } from "./text-decoding.ts";
import { gatherEvidence, weighEncodings } from "./weigh-encodings.ts";

/** A record's text with the encoding it was read in; `text` is undefined when some bytes are not valid in it. */
export interface ChosenText {
  readonly text: string | undefined;
  readonly guess: EncodingGuess;
}

/** So many records in one encoding, surely, and the next are no longer weighed. */
const SETTLED_AFTER = 16;
const ASCII: EncodingGuess = { encoding: "utf-8", confidence: 1 };
const UTF8_BY_ONE: EncodingGuess = { encoding: "utf-8", confidence: 0.9 };

/** Chooses the encoding of each record of a source; what was found before counts for what comes after. */
export class TextChooser {
  /** Of the text that was chosen last. */
  readonly separators = new Separators();
  readonly #forced: EncodingGuess | undefined;
  readonly #profile: Profile;
  /** Records that were surely in each encoding so far. */
  readonly #seen = new Map<Encoding, number>();
  /** The last that was not UTF-8: tried first, so that a file in it does not fail at UTF-8 record by record. */
  #foreign = false;
  #settled: EncodingGuess | undefined;

  constructor(encoding: Encoding | "auto", profile: Profile) {
    this.#forced = encoding === "auto" ? undefined : { encoding, confidence: 1 };
    this.#profile = profile;
  }

  #decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
    return decodeRecord(bytes, encoding, this.separators);
  }

  choose(bytes: Uint8Array): ChosenText {
    if (this.#forced) return { text: this.#decode(bytes, this.#forced.encoding), guess: this.#forced };
    const settled = this.#settled === undefined ? undefined : this.#fromSettled(bytes, this.#settled);
    if (settled !== undefined) return settled;
    if (!this.#foreign) {
      const text = this.#decode(bytes, "utf-8");
      if (text !== undefined) return this.#fromUtf8(bytes, text);
    }
    return this.#weigh(bytes);
  }

  /** The encoding of a long run of records: this one is in it, too, when its bytes are valid in it and not in UTF-8. */
  #fromSettled(bytes: Uint8Array, guess: EncodingGuess): ChosenText | undefined {
    if (firstInvalid(bytes, "utf-8", dataStart(bytes)) < 0) return undefined;
    const text = this.#decode(bytes, guess.encoding);
    return text === undefined ? undefined : { text, guess };
  }

  /** Valid UTF-8: by far the most likely thing, unless it is ASCII that MARC-8 escapes or references hide in. */
  #fromUtf8(bytes: Uint8Array, text: string): ChosenText {
    if (text.length === bytes.length) {
      const hidden = this.#profile === "marc21" && bytes[9] !== 0x61 && (text.includes("\x1b") || text.includes("&#x"));
      if (!hidden) return { text, guess: ASCII };
      const guess: EncodingGuess = { encoding: "marc-8", confidence: text.includes("\x1b") ? 1 : 0.9 };
      return { text: this.#decode(bytes, "marc-8"), guess };
    }
    if (bytes.length - text.length > 3) return { text, guess: ASCII };
    return (this.#seen.get("gb18030") ?? 0) > 0 ? this.#weigh(bytes) : { text, guess: UTF8_BY_ONE };
  }

  #weigh(bytes: Uint8Array): ChosenText {
    const evidence = gatherEvidence(bytes);
    if (evidence.utf8.good + evidence.utf8.bad === 0) return this.#fromUtf8(bytes, this.#decode(bytes, "utf-8")!);
    const guesses = weighEncodings(evidence, this.#profile, bytes[9]).map((guess) => this.#withHistory(guess));
    const total = guesses.reduce((sum, { confidence }) => sum + confidence, 0);
    const best = guesses.toSorted((a, b) => b.confidence - a.confidence)[0]!;
    const guess = { encoding: best.encoding, confidence: Math.round((1000 * best.confidence) / total) / 1000 };
    this.#foreign = guess.encoding !== "utf-8";
    if (guess.confidence > 0.9) this.#remember(guess.encoding);
    else this.#settled = undefined;
    return { text: this.#decode(bytes, guess.encoding), guess };
  }

  #remember(encoding: Encoding): void {
    const seen = (this.#seen.get(encoding) ?? 0) + 1;
    this.#seen.set(encoding, seen);
    this.#settled = encoding !== "utf-8" && seen >= SETTLED_AFTER ? { encoding, confidence: 0.99 } : undefined;
  }

  /** Files are seldom mixed: what the source has shown before weighs up to fourfold. */
  #withHistory(guess: EncodingGuess): EncodingGuess {
    const seen = this.#seen.get(guess.encoding) ?? 0;
    return { encoding: guess.encoding, confidence: guess.confidence * (1 + Math.min(3, seen / 4)) };
  }
}

/** Leader and directory say nothing of the encoding: where the data begin by leader/12–16, or 0. */
function dataStart(bytes: Uint8Array): number {
  return Math.max(0, digits(bytes, 12, 5));
}
