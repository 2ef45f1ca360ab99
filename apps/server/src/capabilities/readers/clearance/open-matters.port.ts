import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** One thing that has to be settled before a reader leaves: a loan, a debt, a thesis that is not in. */
export interface OpenMatter {
  readonly readerId: string;
  /** What it is and what to do about it. */
  readonly what: Bilingual;
  /** A small debt that the library may let go, in minor units. */
  readonly waivable?: { readonly amount: number; readonly currency: string };
}

/** A letting go of small debts: how much of each reader, and in whose words. */
export interface Waiver {
  readonly upTo: number;
  /** As history names an actor. */
  readonly by: string;
  readonly reason: string;
  readonly now: Date;
}

/** What a room knows to be open. Every room with something to settle hands one over in app.ts. */
export interface OpenMattersProvider {
  readonly room: Bilingual;
  /** Of all the readers at once: a class has hundreds. */
  matters(at: Database | Tx, readerIds: readonly string[]): Promise<readonly OpenMatter[]>;
  /** Lets small debts go, up to so many minor units each reader; rooms without money have none. @returns whose */
  waive?(tx: Tx, readerIds: readonly string[], waiver: Waiver): Promise<readonly string[]>;
}
