/** Which column of a table holds what. */
export interface Columns<Field extends string> {
  /** Where each field stands, from 0. */
  readonly places: ReadonlyMap<Field, number>;
  /** Headings that mean nothing here; they are not read. */
  readonly unknown: readonly string[];
  readonly missing: readonly Field[];
}

/** Which column holds what, by its heading; the first of two with one meaning counts. Spaces, case and brackets do not matter. */
export function readColumns<Field extends string>(
  given: readonly string[],
  {
    headings,
    needed,
  }: { readonly headings: Readonly<Record<Field, readonly string[]>>; readonly needed: readonly Field[] },
): Columns<Field> {
  const known = new Map<string, Field>();
  for (const field of Object.keys(headings) as Field[])
    for (const heading of headings[field]) known.set(plain(heading), field);
  const places = new Map<Field, number>();
  const unknown: string[] = [];
  for (const [at, heading] of given.entries()) {
    const field = known.get(plain(heading));
    if (field && !places.has(field)) places.set(field, at);
    else if (heading !== "") unknown.push(heading);
  }
  return { places, unknown, missing: needed.filter((field) => !places.has(field)) };
}

function plain(heading: string): string {
  return heading
    .normalize("NFKC")
    .replace(/[（(].*?[)）]/g, "")
    .replace(/[\s_*/-]/g, "")
    .toLowerCase();
}
