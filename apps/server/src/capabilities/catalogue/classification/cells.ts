/** A line of a table, its place in the text (from 1) and its cells. */
export interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Cells of comma- or tab-separated text: RFC 4180, whichever of the two the first line has. Quoted cells may hold line breaks. */
export function cellsOf(text: string): Cells[] {
  const separator = (text.split("\n", 1)[0] ?? "").includes("\t") ? "\t" : ",";
  const lines: Cells[] = [];
  let cells: string[] = [];
  let line = 1;
  let startedAt = 1;
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = readCell(text, at, separator);
    line += cell.split("\n").length - 1;
    cells.push(cell);
    if (text[end] === separator) {
      at = end + 1;
      continue;
    }
    if (end < text.length || cells.length > 1 || cell !== "") lines.push({ line: startedAt, cells });
    cells = [];
    at = text[end] === "\r" ? end + 2 : end + 1;
    startedAt = ++line;
  }
  return lines;
}

/** A cell from `at` on, and where it ends: at a separator, a line break or the end. */
function readCell(text: string, at: number, separator: string): { cell: string; end: number } {
  if (text[at] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=[\t,\r\n]|$)/y;
    quoted.lastIndex = at;
    const found = quoted.exec(text);
    if (found) return { cell: (found[1] ?? "").replaceAll('""', '"'), end: quoted.lastIndex };
  }
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && !text.startsWith("\r\n", end)) end += 1;
  return { cell: text.slice(at, end), end };
}
