import type { Database } from "../db/database.ts";
import type { Bilingual } from "../i18n/language.ts";

/** Something personal that is kept for a time and no longer. Each room states its own; the report counts them all. */
export interface RetentionRule {
  /** `<room>.<thing>`. */
  readonly code: string;
  readonly what: Bilingual;
  /** For how long, in words. */
  readonly kept: Bilingual;
  /** How much is there that should not be there any more. */
  countDue(db: Database, now: Date): Promise<number>;
  /** Takes it away, or unlinks it from its person. @returns how much */
  forget(db: Database, now: Date): Promise<number>;
}
