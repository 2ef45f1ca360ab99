import { readZip, UnreadableArchive } from "./read-zip.ts";
import { type Table, type TableRow, tableOf } from "./table.ts";

/**
 * Reads the first sheet of an Excel workbook (ECMA-376 part 1, §18.3). Numbers come as they are kept, whole ones without exponent; days are
 * then numbers of days since 1899-12-30, and the columns that hold days know it.
 * @throws UnreadableArchive
 */
export function readXlsx(bytes: Uint8Array): Table {
  const archive = readZip(bytes);
  const sheet = archive.read(firstSheet(archive))?.toString("utf8");
  if (sheet === undefined) throw new UnreadableArchive("no sheet");
  const shared = sharedTexts(archive.read("xl/sharedStrings.xml")?.toString("utf8") ?? "");
  return tableOf(rowsOf(sheet, shared));
}

/** The part of the first sheet, by way of the workbook's relations; Excel's own name for it when they do not say. */
function firstSheet(archive: { read(name: string): Buffer | undefined }): string {
  const book = archive.read("xl/workbook.xml")?.toString("utf8") ?? "";
  const id = /<(?:\w+:)?sheet\b[^>]*?\b\w+:id="([^"]+)"/.exec(book)?.[1];
  const relations = archive.read("xl/_rels/workbook.xml.rels")?.toString("utf8") ?? "";
  const relation = (relations.match(/<Relationship\b[^>]*>/g) ?? []).find((one) => one.includes(`Id="${id}"`));
  const target = relation && /Target="([^"]+)"/.exec(relation)?.[1];
  if (!target) return "xl/worksheets/sheet1.xml";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** Shared strings (§18.4): runs of one cell are put together, readings above the line (rPh) are left out. */
function sharedTexts(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(([, inside = ""]) =>
    textOf(inside),
  );
}

function textOf(inside: string): string {
  const spoken = inside.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, "");
  return [...spoken.matchAll(/<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g)]
    .map(([, text = ""]) => unescape(text))
    .join("");
}

function rowsOf(sheet: string, shared: readonly string[]): TableRow[] {
  const rows = [...sheet.matchAll(/<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g)];
  return rows.map(([, attributes = "", inside = ""], at) => ({
    line: Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? at + 1),
    cells: cellsOf(inside, shared),
  }));
}

function cellsOf(row: string, shared: readonly string[]): string[] {
  const cells: string[] = [];
  for (const [, attributes = "", inside = ""] of row.matchAll(
    /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g,
  )) {
    const letters = /\br="([A-Z]+)/.exec(attributes)?.[1];
    const at = letters === undefined ? cells.length : columnNumber(letters);
    while (cells.length < at) cells.push("");
    cells[at] = valueOf(/\bt="(\w+)"/.exec(attributes)?.[1] ?? "n", inside, shared);
  }
  return cells;
}

/** The value of a cell by its type (§18.18.11). */
function valueOf(type: string, inside: string, shared: readonly string[]): string {
  if (type === "inlineStr") return textOf(inside);
  const value = unescape(/<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inside)?.[1] ?? "");
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "n" && /[eE.]/.test(value) && Number.isSafeInteger(Number(value))) return String(Number(value));
  return value;
}

/** A is 0, Z 25, AA 26. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescape(text: string): string {
  return (
    text
      .replace(
        /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
        (whole, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return entities[name] ?? whole;
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
      // Excel writes signs that XML cannot hold as _x000D_ (§22.4.2.4).
      .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  );
}
