/** What parts a note of contents: ` -- ` (MARC 21 505), ` ; ` or `；` between titles (CNMARC 327), a line of its own. */
const partings = [/\s*(?:--|——|\n)\s*/u, /\s*；\s*|\s+;\s+/u];
/** Fewer read better as a sentence. */
const fewestParts = 3;

/** The parts of a note of contents, each a line; one line when it is no list. */
export function contentsLines(text: string): string[] {
  for (const parting of partings) {
    const parts = text.split(parting).filter((part) => part !== "");
    if (parts.length >= fewestParts) return parts.map((part) => part.replace(/[\s.。]+$/u, ""));
  }
  return [text];
}
