import {
  type BibDescription,
  describeBib,
  fromMarcJson,
  type Holding,
  type MarcJson,
  type SerialPattern,
} from "@wenyuan/marc";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { describePattern } from "./describe-pattern.ts";

/** What a record's own fields say is held: 852 with 853–868 in MARC 21, 905 $v and $y in CNMARC. */
export interface StatedHoldings {
  /** As coded: whose they are. Records from a union catalogue may name several. */
  readonly institution?: string;
  readonly location?: string;
  readonly callNumber?: string;
  readonly statements: readonly string[];
  /** How the serial appears. */
  readonly patterns: readonly Bilingual[];
  readonly note?: string;
}

/** Those that say which volumes or issues there are; a place and a barcode alone are an item's business. */
export function statedHoldings(bib: BibDescription): StatedHoldings[] {
  return bib.holdings.map(statedOf).filter(({ statements, patterns }) => statements.length + patterns.length > 0);
}

function statedOf({ institution, location, callNumber, statements, patterns = [], note }: Holding): StatedHoldings {
  return {
    ...(institution ? { institution } : {}),
    ...(location ? { location } : {}),
    ...(callNumber ? { callNumber } : {}),
    ...(note ? { note } : {}),
    statements,
    patterns: inWords(patterns),
  };
}

/** How a serial appears, by a holdings record of its own. */
export function patternsOf(marc: MarcJson): Bilingual[] {
  const { holdings } = describeBib(fromMarcJson(marc), { profile: "marc21" });
  return holdings.flatMap(({ patterns = [] }) => inWords(patterns));
}

function inWords(patterns: readonly SerialPattern[]): Bilingual[] {
  return patterns.map(describePattern).filter(({ en }) => en !== "");
}
