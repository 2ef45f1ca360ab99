import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** One thing that is held of a reader, as the reader sees it. */
export interface PersonalFact {
  readonly what: Bilingual;
  /** As it is kept; in both languages when it is a word of ours. */
  readonly value: string | Bilingual;
  /** Where it comes from: the campus, the desk, the reader. */
  readonly whence: Bilingual;
  /** How long it is kept. */
  readonly until: Bilingual;
}

/** Why something of a reader cannot be erased yet. */
export interface MustStay {
  readonly reason: Bilingual;
}

/**
 * What a room holds of readers. Every room that holds anything hands one to `readersModule` and to the pages (app.ts): the reader's one
 * page of facts, the export and the erasure are made of them, so a room that forgets is found by the test that looks through every schema.
 */
export interface PersonalFactsProvider {
  /** The room's name for people. */
  readonly room: Bilingual;
  facts(at: Database | Tx, readerId: string): Promise<readonly PersonalFact[]>;
  /** What law or open loans still require; nothing when all may go. */
  mustStay(at: Database | Tx, readerId: string): Promise<readonly MustStay[]>;
  /** Unlinks or deletes all that the room holds of the reader. */
  erase(tx: Tx, readerId: string): Promise<void>;
}

export interface PersonalFactsOfRoom {
  readonly room: Bilingual;
  readonly facts: readonly PersonalFact[];
}
