import type { Bilingual } from "../../i18n/language.ts";

/** One thing found about the embedded database: what it is, where, and how to mend it. */
export interface Finding {
  /** Stable name for programs and documentation, such as `not-writable`. */
  readonly code: string;
  /** `error`: the database cannot run. `warning`: it runs, but not for long or not well. `info`: a fact worth knowing. */
  readonly severity: "error" | "warning" | "info";
  readonly text: Bilingual;
  readonly mend: Bilingual;
}

/** The embedded database cannot start; the message says why and how to mend it, in both languages. */
export class EmbeddedPostgresError extends Error {
  override readonly name = "EmbeddedPostgresError";
  readonly finding: Finding;

  constructor(finding: Finding, options?: ErrorOptions) {
    super(`${finding.text.en}\n  → ${finding.mend.en}\n${finding.text.zh}\n  → ${finding.mend.zh}`, options);
    this.finding = finding;
  }
}
