/** A table of texts as a file has it: the first row that is not empty heads the columns. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Counted as the file's reader counts, from 1 and with the headings. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Makes a table of lines; empty ones are left out. */
export function tableOf(lines: readonly TableRow[]): Table {
  const [head, ...rows] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  return { headings: (head?.cells ?? []).map((cell) => cell.trim()), rows };
}
