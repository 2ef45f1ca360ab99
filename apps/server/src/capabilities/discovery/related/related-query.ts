import type { SearchDocument } from "@wenyuan/search";

/** So many of each are asked for: the query stays short, and the first headings of a record say most. */
const most = { subject: 5, author: 2, series: 1, title: 1 } as const;
type Clue = keyof typeof most;

/** The grammar of the search takes no quotation mark within a phrase. */
const marks = /["“”《》「」]/gu;

/**
 * The words by which works like this one are found: its headings, names, series and title, each as it stands, any of them. What is rarer
 * tells more. Empty when the record says nothing of the kind.
 */
export function relatedQuery({ fields }: SearchDocument): string {
  const clues = (Object.keys(most) as Clue[]).flatMap((name) =>
    valuesOf(fields?.[name])
      .slice(0, most[name])
      .map((text) => clause(name, text)),
  );
  return [...new Set(clues.filter((one) => one !== ""))].join(" OR ");
}

function clause(name: Clue, text: string): string {
  const phrase = text.replace(marks, " ").trim();
  return phrase === "" ? "" : `${name}:"${phrase}"`;
}

function valuesOf(values: string | readonly string[] | undefined): readonly string[] {
  if (values === undefined) return [];
  return typeof values === "string" ? [values] : values;
}
