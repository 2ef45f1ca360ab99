import type { Finding } from "@wenyuan/problem";
import type { Bilingual, Language } from "../../../kernel/i18n/language.ts";

/** Something that a check says of one field: impossible, or to be confirmed by its code. All are given at once. */
export interface ItemFinding {
  readonly code: string;
  readonly severity: Finding["severity"];
  /** The field, as a JSON Pointer (RFC 6901) into the item. */
  readonly pointer: string;
  readonly text: Bilingual;
  /** What to write instead, when that is sure. */
  readonly mended?: string;
  /** The item or record that has the number. */
  readonly itemId?: string;
  readonly recordId?: string;
}

/** A finding as a problem document has it, its place within the request. */
export function findingIn(finding: ItemFinding, language: Language, prefix = ""): Finding {
  const { text, pointer, ...rest } = finding;
  return { ...rest, pointer: prefix + pointer, text: text[language] };
}

/** What stands in the way: all that is impossible, and what was not confirmed. */
export function standing<F extends ItemFinding>(findings: readonly F[], confirmed: readonly string[]): F[] {
  return findings.filter(
    ({ severity, code }) => severity === "impossible" || (severity === "confirm" && !confirmed.includes(code)),
  );
}
