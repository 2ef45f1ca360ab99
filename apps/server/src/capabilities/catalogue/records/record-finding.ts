import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** Something about a record that its editor should know. An error keeps it from being saved. */
export interface RecordFinding {
  readonly severity: "error" | "warning";
  /** Stable, kebab-case. */
  readonly code: string;
  readonly text: Bilingual;
  readonly tag?: string;
  /** Place of the field in the record, from 0. */
  readonly position?: number;
}
