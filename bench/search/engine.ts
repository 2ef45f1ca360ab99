import type { Book } from "./catalogue.ts";

/** One thing a reader asks, in the way of each engine. */
export interface Question {
  readonly what: string;
  readonly words: readonly string[];
  readonly kind: "words" | "phrase" | "prefix" | "typo";
  /** Only documents in this language. */
  readonly language?: string;
}

/** Somebody who asks one question after the other. */
export interface Client {
  /** Undefined when the engine cannot be asked such a thing. Gives the number of hits. */
  ask(question: Question, facets: boolean): Promise<number | undefined>;
  close(): Promise<void>;
}

/** A search engine under test: 20 ranked hits and five facets of ten values each. */
export interface BenchedEngine extends Client {
  readonly name: string;
  /** Left out by an engine that reads what another has built. */
  build?(books: Iterable<Book>): Promise<void>;
  /** One more client beside others; left out by an engine that lives in the thread that asks. */
  client?(): Promise<Client>;
}

export const HITS = 20;
export const VALUES = 10;
