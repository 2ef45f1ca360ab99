import type { Language } from "../../../kernel/i18n/language.ts";

/** Who edits, when, and in which language findings are said. */
export interface Editing {
  /** See changed-by.ts. */
  readonly changedBy: string;
  readonly now: Date;
  readonly language: Language;
}
