import type { Bilingual } from "../kernel/i18n/language.ts";

/** A verb of the command line. */
export interface Command {
  readonly name: string;
  /** What follows the name: `FILE… [--source NAME]`. */
  readonly usage: string;
  readonly meaning: Bilingual;
  /** Does it. @returns the exit code: 0 done, 1 failed, 2 wrongly called */
  run(args: readonly string[]): Promise<number>;
}

/** Thrown for a wrongly called command; shown with its usage, exit code 2. */
export class UsageError extends Error {
  readonly text: Bilingual;
  constructor(text: Bilingual) {
    super(`${text.zh}\n${text.en}`);
    this.name = "UsageError";
    this.text = text;
  }
}
