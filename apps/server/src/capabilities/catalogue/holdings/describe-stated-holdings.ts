import { type BibDescription, describeBib, fromMarcJson, type Holding, type MarcJson } from "@wenyuan/marc";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { describeNext, describePattern } from "./describe-pattern.ts";

/** What a record's own fields say is held: 852 with 853–868 in MARC 21, 905 $v and $y in CNMARC. */
export interface StatedHoldings {
  /** As coded: whose they are. Records from a union catalogue may name several. */
  readonly institution?: string;
  readonly location?: string;
  readonly callNumber?: string;
  readonly statements: readonly string[];
  /** How the serial appears, and the issue that is to come. */
  readonly patterns: readonly Bilingual[];
  readonly note?: string;
}

/** Those that say which volumes or issues there are; a place and a barcode alone are an item's business. */
export function statedHoldings(bib: BibDescription, now: Date): StatedHoldings[] {
  return bib.holdings
    .map((holding) => statedOf(holding, now))
    .filter(({ statements, patterns }) => statements.length + patterns.length > 0);
}

function statedOf(holding: Holding, now: Date): StatedHoldings {
  const { institution, location, callNumber, statements, note } = holding;
  return {
    ...(institution ? { institution } : {}),
    ...(location ? { location } : {}),
    ...(callNumber ? { callNumber } : {}),
    ...(note ? { note } : {}),
    statements,
    patterns: appearance(holding, now),
  };
}

/** How a serial appears, by a holdings record of its own. */
export function patternsOf(marc: MarcJson, now: Date): Bilingual[] {
  return describeBib(fromMarcJson(marc), { profile: "marc21" }).holdings.flatMap((holding) => appearance(holding, now));
}

/** Its pattern in words, and the issue that is to come: of a journal that ended years ago, or is behind by years, none. */
function appearance({ patterns = [], next = [] }: Holding, now: Date): Bilingual[] {
  const expected = next.filter(({ year = now.getUTCFullYear() }) => year >= now.getUTCFullYear() - 1);
  return [
    ...patterns.map(describePattern).filter(({ en }) => en !== ""),
    ...expected.map(({ statement }) => describeNext(statement)),
  ];
}
