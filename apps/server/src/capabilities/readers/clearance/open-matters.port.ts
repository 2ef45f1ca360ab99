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

/** What a room knows to be open. Every room with something to settle hands one over in app.ts. */
export interface OpenMattersProvider {
  readonly room: Bilingual;
  /** Of all the readers at once: a class has hundreds. */
  matters(at: Database | Tx, readerIds: readonly string[]): Promise<readonly OpenMatter[]>;
  /** Lets small debts go, up to so many minor units each reader; rooms without money have none. @returns whose */
  waive?(tx: Tx, readerIds: readonly string[], upTo: number): Promise<readonly string[]>;
}
