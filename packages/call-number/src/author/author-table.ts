/**
 * A table of author numbers that a library has a licence for (通用汉语著者号码表, Cutter-Sanborn …), as rows of the name from
 * which a number holds up to the next row. None is shipped: the tables belong to their publishers.
 */
export interface AuthorTable {
  /** Sorted by name as `compareNames` sorts. */
  readonly rows: readonly AuthorRow[];
}

export interface AuthorRow {
  readonly name: string;
  /** As it stands in the call number: `W123`, or digits to which the name's first letter is set. */
  readonly number: string;
}

/** A line that is no row, or a name that stands twice. */
export interface AuthorTableFault {
  readonly code: "row-malformed" | "name-repeated";
  /** Counted from 1. */
  readonly line: number;
  readonly found: string;
}

/** Reads `name<TAB>number` or `name,number` lines; empty lines and `#` comments are passed over. */
export function readAuthorTable(text: string): {
  readonly table: AuthorTable;
  readonly faults: readonly AuthorTableFault[];
} {
  const rows = new Map<string, AuthorRow>();
  const faults: AuthorTableFault[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const match = /^(.+?)\s*[\t,]\s*([A-Za-z]{0,3}\d+)$/.exec(line);
    if (!match) faults.push({ code: "row-malformed", line: index + 1, found: line });
    else if (rows.has(nameKey(match[1]!))) faults.push({ code: "name-repeated", line: index + 1, found: match[1]! });
    else rows.set(nameKey(match[1]!), { name: match[1]!, number: match[2]! });
  }
  return { table: { rows: [...rows.values()].toSorted((a, b) => compareNames(a.name, b.name)) }, faults };
}

/** The number of the last row at or before the name; undefined before the first row. */
export function authorNumber(name: string, { rows }: AuthorTable): string | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareNames(rows[middle]!.name, name) <= 0) low = middle + 1;
    else high = middle;
  }
  const row = rows[low - 1];
  if (!row) return undefined;
  return /^\d/.test(row.number) ? nameKey(name).slice(0, 1).toUpperCase() + row.number : row.number;
}

/** By letters only, without case and diacritics, as the printed tables file names. Give Chinese names in pinyin. */
function compareNames(a: string, b: string): number {
  const [x, y] = [nameKey(a), nameKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
