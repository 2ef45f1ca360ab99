import type { Book } from "./catalogue.ts";

/** One thing a reader asks, in the way of each engine. */
export interface Question {
  readonly what: string;
  readonly words: readonly string[];
  readonly kind: "words" | "phrase" | "prefix" | "typo";
  /** Only documents in this language. */
  readonly language?: string;
}

/** A search engine under test: 20 ranked hits and five facets of ten values each. */
export interface BenchedEngine {
  readonly name: string;
  build(books: Iterable<Book>): Promise<void>;
  /** Undefined when the engine cannot be asked such a thing. Gives the number of hits. */
  ask(question: Question, facets: boolean): Promise<number | undefined>;
  close(): Promise<void>;
}

export const HITS = 20;
export const VALUES = 10;
