import {
  type CallNumberGrammar,
  clcOutline,
  clcWithTitleSequence,
  ddcOutline,
  ddcWithCutter,
  lcc,
  lccOutline,
  localMarks,
  type OutlineClass,
  udc,
} from "@wenyuan/call-number";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import type { Series } from "../call-numbers/series.ts";

/** A class as it is browsed. */
export interface BrowsedClass {
  readonly notation: string;
  readonly name: Bilingual;
  readonly alternative: boolean;
  readonly hasBelow: boolean;
}

const grammars: Readonly<Record<CallNumberGrammar["scheme"], CallNumberGrammar>> = {
  clc: clcWithTitleSequence,
  ddc: ddcWithCutter,
  lcc,
  udc,
  local: localMarks,
};

const outlines: Readonly<Partial<Record<string, readonly OutlineClass[]>>> = {
  clc: clcOutline,
  ddc: ddcOutline,
  lcc: lccOutline,
};

/** The grammar by which the library files a scheme: its own series', or the usual one. */
export function grammarOfScheme(series: readonly Series[], scheme: CallNumberGrammar["scheme"]): CallNumberGrammar {
  return series.find(({ grammar }) => grammar.scheme === scheme)?.grammar ?? grammars[scheme];
}

/** The classes of a shipped outline below one, or its main classes. */
export function outlineBelow(scheme: string, under: string | undefined): BrowsedClass[] {
  const outline = outlines[scheme] ?? [];
  return outline.filter(({ parent }) => parent === under).map((one) => browsed(one, outline));
}

/** A class of a shipped outline with those above it, main class first; empty when it has none such. */
export function outlinePath(scheme: string, notation: string): BrowsedClass[] {
  const outline = outlines[scheme] ?? [];
  const found = outline.find(({ code }) => code === notation);
  if (!found) return [];
  const above = found.parent === undefined ? [] : outlinePath(scheme, found.parent);
  return [...above, browsed(found, outline)];
}

function browsed({ code, zh, en, alternative }: OutlineClass, outline: readonly OutlineClass[]): BrowsedClass {
  return {
    notation: code,
    name: { zh, en },
    alternative: alternative ?? false,
    hasBelow: outline.some(({ parent }) => parent === code),
  };
}
