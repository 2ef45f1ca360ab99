import type { BibDescription, Contributor, Publication, Subject, Title } from "../bib/description.ts";

/** A title as one line: `title : subtitle. part number, part name`. */
export function titleText({ text, subtitle, partNumber, partName }: Title): string {
  const part = [partNumber, partName].filter((piece) => piece !== undefined).join(", ");
  return [subtitle === undefined ? text : `${text} : ${subtitle}`, ...(part === "" ? [] : [part])].join(". ");
}

export function properTitle(bib: BibDescription): Title | undefined {
  return bib.titles.find(({ kind }) => kind === "proper") ?? bib.titles[0];
}

export function mainPublication(bib: BibDescription): Publication | undefined {
  return bib.publications.find(({ kind }) => kind === "publication") ?? bib.publications[0];
}

/** The years of a publication: `1998`, `1990/1994`, `1960/..` (ISO 8601 interval, open end). */
export function yearText(publication: Publication | undefined): string | undefined {
  const years = publication?.years;
  if (years === undefined) return undefined;
  if (years.to === undefined) return `${years.from}/..`;
  return years.to === years.from ? `${years.from}` : `${years.from}/${years.to}`;
}

export function subjectText({ terms }: Subject): string {
  return terms.join("--");
}

/** Who made it, rather than lent a hand: main entries, and added ones that wrote, composed or made. */
export function isCreator({ primary, roles, work }: Contributor): boolean {
  return work === undefined && (primary || roles.some(({ code }) => code !== undefined && CREATORS.has(code)));
}

const CREATORS: ReadonlySet<string> = new Set(["aut", "cre", "cmp", "art", "ctg", "pht", "drt", "lyr"]);

/** Works that the description calls wrong or cancelled have no place in other formats. */
export function usable(bib: BibDescription, type: string): string[] {
  return [
    ...new Set(bib.identifiers.filter((id) => id.type === type && id.valid && !id.cancelled).map(({ value }) => value)),
  ];
}
