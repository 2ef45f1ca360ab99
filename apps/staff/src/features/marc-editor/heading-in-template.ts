/**
 * A heading as records have it, in the form of a template's field: a person's dates stand in a subfield of their own, $d in MARC 21 and $f in
 * CNMARC. The sign of subfields is none of a name.
 */
export function headingInTemplate(line: string, heading: string): string {
  const text = heading.replaceAll(/[$\u2021]/g, "").trim();
  const datesIn = /\$([df])$/.exec(line)?.[1];
  const [, name, dates] =
    datesIn === undefined ? [] : (/^(.+?),?\s*[(（]?(\d{3,4}\s*-\s*(?:\d{3,4})?)[)）]?$/u.exec(text) ?? []);
  if (name === undefined || dates === undefined) return line.replace("$a", () => `$a${text}`);
  const named = line.replace("$a", () => `$a${name}${datesIn === "d" ? "," : ""}`);
  return `${named}${dates.replaceAll(/\s/g, "")}`;
}
