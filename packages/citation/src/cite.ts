import { apa } from "./apa.ts";
import { chicagoAuthorDate, chicagoBibliography, chicagoNote } from "./chicago.ts";
import { gb2015, gb2025, gbt7714 } from "./gbt7714.ts";
import { mla } from "./mla.ts";
import type { Reference } from "./reference.ts";
import { type Citation, merged } from "./run.ts";

/** The styles, the one that Chinese theses need first. */
export const citationStyles = [
  "gbt7714-2025",
  "gbt7714-2015",
  "apa",
  "mla",
  "chicago-author-date",
  "chicago-note",
  "chicago-bibliography",
] as const;
export type CitationStyle = (typeof citationStyles)[number];

export interface CiteOptions {
  /** The day on which something on line was read, `YYYY-MM-DD`: for GB/T 7714-2015. */
  readonly accessed?: string;
}

/** One reference in a style. */
export function cite(reference: Reference, style: CitationStyle, { accessed }: CiteOptions = {}): Citation {
  return merged(written(reference, style, accessed));
}

function written(reference: Reference, style: CitationStyle, accessed: string | undefined): Citation {
  switch (style) {
    case "gbt7714-2025":
      return gbt7714(reference, gb2025);
    case "gbt7714-2015":
      return gbt7714(reference, gb2015, accessed);
    case "apa":
      return apa(reference);
    case "mla":
      return mla(reference);
    case "chicago-author-date":
      return chicagoAuthorDate(reference);
    case "chicago-note":
      return chicagoNote(reference);
    case "chicago-bibliography":
      return chicagoBibliography(reference);
  }
}

/** What a reference lacks that every style asks of a book: whoever cites has to look it up on the title page. */
export function missingFrom(reference: Reference): ("publisher" | "place" | "year")[] {
  if (reference.type === "article-journal") return reference.issued === undefined ? ["year"] : [];
  const lacking: ("publisher" | "place" | "year")[] = [];
  if (reference.publisher === undefined) lacking.push("publisher");
  if (reference["publisher-place"] === undefined && reference.type !== "thesis") lacking.push("place");
  if (reference.issued === undefined && reference.coverage === undefined) lacking.push("year");
  return lacking;
}
