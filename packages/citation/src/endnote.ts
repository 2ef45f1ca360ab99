import { nameForMachines } from "./coins.ts";
import type { CitedName, Reference } from "./reference.ts";

/** Reference types of EndNote's tagged import format (EndNote X9 manual, "EndNote Import"). */
const types: Readonly<Record<string, string>> = {
  book: "Book",
  periodical: "Serial",
  "article-journal": "Journal Article",
  thesis: "Thesis",
  manuscript: "Manuscript",
  map: "Map",
  musical_score: "Music",
  song: "Music",
  motion_picture: "Film or Broadcast",
  graphic: "Artwork",
  software: "Computer Program",
};

/** One reference in EndNote's tagged format (`.enw`), as EndNote and NoteExpress import it; lines end in CR LF. */
export function toEndnote(reference: Reference): string {
  const lines: (readonly [string, string | undefined])[] = [
    ["%0", types[reference.type] ?? "Generic"],
    ...people("%A", reference.author),
    ...people("%E", reference.editor),
    ...people("%Y", reference.translator),
    ["%T", reference.title],
    ["%B", reference["collection-title"]],
    ["%J", reference["container-title"]],
    ["%V", reference.volume],
    ["%N", reference.issue],
    ["%P", reference.page ?? reference["number-of-pages"]],
    ["%7", reference.edition],
    ["%C", reference["publisher-place"]],
    ["%I", reference.publisher],
    ["%D", reference.issued?.["date-parts"][0]?.[0]?.toString()],
    ["%@", reference.ISBN ?? reference.ISSN],
    ["%R", reference.DOI],
    ["%U", reference.URL],
    ["%G", reference.language],
    ["%L", reference["call-number"]],
    ["%X", reference.abstract],
  ];
  // A line break would begin another tag.
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag} ${value.replace(/\s+/gu, " ").trim()}\r\n`]))
    .join("");
}

function people(tag: string, names: readonly CitedName[] = []): (readonly [string, string | undefined])[] {
  // EndNote wants the comma after characters, too.
  return names.map((name) => [tag, name.literal === undefined ? nameForMachines(name) : `${name.literal},`]);
}
