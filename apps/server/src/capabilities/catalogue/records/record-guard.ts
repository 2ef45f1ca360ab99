import type { Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";

/**
 * Another room's word on whether a record may go: what still needs it (`3 holds`), or undefined when nothing does. Asked in the transaction
 * that deletes, after the record is locked.
 */
export type RecordGuard = (tx: Tx, recordId: string) => Promise<Bilingual | undefined>;
