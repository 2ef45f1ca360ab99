import {
  breakLabel,
  type CallNumberGrammar,
  describeFault,
  formatCallNumber,
  parseCallNumber,
  sortKeyOf,
} from "@wenyuan/call-number";
import type { Language } from "../../../kernel/i18n/language.ts";

/** What a grammar makes of one call number. */
export interface Trial {
  readonly text: string;
  readonly written?: string;
  readonly label: string[];
  readonly faults: { text: string; mended?: string }[];
  /** Place on the shelf among the texts, from 1; equal ones share theirs. */
  readonly place: number;
}

/** Tries call numbers against a grammar before it is saved: how they are read, what is wrong, how they stand on the shelf. */
export function tryGrammar(grammar: CallNumberGrammar, texts: readonly string[], language: Language): Trial[] {
  const keys = texts.map((text) => sortKeyOf(text, grammar));
  const inOrder = [...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1));
  return texts.map((text, n) => {
    const { callNumber, faults } = parseCallNumber(text, grammar);
    return {
      text,
      ...(callNumber ? { written: formatCallNumber(callNumber) } : {}),
      label: callNumber ? breakLabel(callNumber) : [],
      faults: faults.map((fault) => ({
        text: describeFault(fault, language),
        ...(fault.mended === undefined ? {} : { mended: fault.mended }),
      })),
      place: inOrder.indexOf(keys[n] ?? "") + 1,
    };
  });
}
