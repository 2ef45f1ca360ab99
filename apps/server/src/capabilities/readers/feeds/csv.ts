import { type Table, type TableRow, tableOf } from "./table.ts";

const delimiters = [",", ";", "\t"] as const;

/** Text of a file that Excel, WPS or a campus system wrote: UTF-8 or UTF-16 by its mark, UTF-8 if it is, else GB 18030 (which holds GBK). */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** Reads comma-separated values (RFC 4180), or separated by semicolons or tabs, whichever the first line has most of. */
export function readCsv(text: string): Table {
  return tableOf(linesOf(text, delimiterOf(text)));
}

function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => first.split(delimiter).length;
  return delimiters.toSorted((a, b) => count(b) - count(a))[0] ?? ",";
}

/** Lines with their cells; a quoted cell may hold delimiters, line ends and doubled quotes (RFC 4180 §2.5–2.7). */
function linesOf(text: string, delimiter: string): TableRow[] {
  const part = delimiter === "\t" ? "\\t" : delimiter;
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${part}\\r\\n"][^${part}\\r\\n]*|))(${part}|\\r\\n|\\r|\\n|$)`, "gy");
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let starts = 1;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) {
      // A quote inside an unquoted cell, or one never closed: the cell is taken as it stands up to the next delimiter.
      const end = text.slice(at).search(new RegExp(`[${part}\\r\\n]|$`));
      cells.push(text.slice(at, at + end));
      cell.lastIndex = at + end;
      if (text[cell.lastIndex] === delimiter) cell.lastIndex += 1;
      else cell.lastIndex += endLine();
      continue;
    }
    const [, quoted, plain = "", end = ""] = found;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += quoted?.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (end === delimiter) {
      if (cell.lastIndex >= text.length) cells.push("");
      continue;
    }
    rows.push({ line: starts, cells });
    cells = [];
    line += 1;
    starts = line;
  }
  if (cells.length > 0) rows.push({ line: starts, cells });
  return rows;

  function endLine(): number {
    rows.push({ line: starts, cells });
    cells = [];
    line += 1;
    starts = line;
    return text.startsWith("\r\n", cell.lastIndex) ? 2 : 1;
  }
}
