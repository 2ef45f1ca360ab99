import type { CitedName, Reference } from "./reference.ts";

/** Genres of the KEV formats (ANSI/NISO Z39.88-2004, matrices `book`, `journal`, `dissertation`). */
const formats: Readonly<Record<string, readonly [format: string, genre: string | undefined]>> = {
  book: ["book", "book"],
  thesis: ["dissertation", undefined],
  "article-journal": ["journal", "article"],
  periodical: ["journal", "journal"],
};

/**
 * A ContextObject in SPAN (COinS 1.0): the text of a span's title, from which reference managers read what a page is about. Not yet escaped
 * for HTML.
 */
export function coins(reference: Reference, { source }: { readonly source: string }): string {
  const [format, genre] = formats[reference.type] ?? ["book", "unknown"];
  const title = reference.title;
  const pairs: (readonly [string, string | undefined])[] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${format}`],
    ["rfr_id", `info:sid/${source}`],
    ["rft.genre", genre],
    [titleKey(format, genre), title],
    ["rft.jtitle", reference["container-title"]],
    ...firstAuthor(reference),
    ...(reference.author ?? []).map((name) => ["rft.au", nameForMachines(name)] as const),
    [format === "dissertation" ? "rft.inst" : "rft.pub", reference.publisher],
    ["rft.place", format === "book" ? reference["publisher-place"] : undefined],
    ["rft.edition", format === "book" ? reference.edition : undefined],
    ["rft.series", format === "book" ? reference["collection-title"] : undefined],
    ["rft.tpages", format === "book" ? reference["number-of-pages"] : undefined],
    ["rft.degree", reference.degree],
    ["rft.date", reference.issued?.["date-parts"][0]?.[0]?.toString()],
    ["rft.volume", reference.volume],
    ["rft.issue", reference.issue],
    ["rft.pages", reference.page],
    ["rft.isbn", reference.ISBN],
    ["rft.issn", reference.ISSN],
    ["rft.language", reference.language],
    ["rft_id", reference.DOI && `info:doi/${reference.DOI}`],
    ["rft_id", reference.URL],
  ];
  return new URLSearchParams(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined)).toString();
}

function titleKey(format: string, genre: string | undefined): string {
  if (format === "dissertation") return "rft.title";
  if (format === "book") return "rft.btitle";
  return genre === "article" ? "rft.atitle" : "rft.jtitle";
}

function firstAuthor({ author }: Reference): (readonly [string, string | undefined])[] {
  const [first] = author ?? [];
  return first?.family === undefined
    ? []
    : [
        ["rft.aulast", first.family],
        ["rft.aufirst", first.given],
      ];
}

/**
 * A name as reference managers read it out of metadata: with a comma family name first, else they take the last word for the family name. So a
 * comma at the end keeps `Lu Xun` and the name of a body in one piece; Chinese characters have no word to take.
 */
export function nameForMachines({ literal, family, given }: CitedName): string {
  if (literal === undefined) return [family, given].filter(Boolean).join(", ");
  return /\s/u.test(literal) ? `${literal},` : literal;
}
