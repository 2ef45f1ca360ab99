import { type CallNumberGrammar, classSortKey } from "@wenyuan/call-number";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { cellsOf } from "./cells.ts";
import { classTableMessages } from "./class-table.messages.ts";

/** A class of a scheme as a library's table has it. */
export interface TableClass {
  readonly notation: string;
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly parent?: string;
  /** 交替类目: the library uses another class instead. */
  readonly alternative: boolean;
  readonly sortKey: string;
}

export interface ClassTableFault {
  /** From 1. */
  readonly line: number;
  readonly text: Bilingual;
}

export interface ClassTable {
  readonly classes: readonly TableClass[];
  readonly faults: readonly ClassTableFault[];
}

const columnNames: Readonly<Record<string, Column>> = {
  notation: "notation",
  class: "notation",
  code: "notation",
  类号: "notation",
  分类号: "notation",
  name: "zh",
  zh: "zh",
  类名: "zh",
  中文类名: "zh",
  en: "en",
  英文类名: "en",
  parent: "parent",
  上位类: "parent",
  上位类号: "parent",
};

type Column = "notation" | "zh" | "en" | "parent";
const usualColumns: readonly Column[] = ["notation", "zh", "en", "parent"];

/**
 * Reads a table of classes from CSV (RFC 4180) or tab-separated text: notation, name, English name, class above. A first line of column
 * names, Chinese or English, gives another order. `[…]` marks an alternative class. Without a class above, it is the longest notation of the
 * table that the class begins with. Every faulty line is named.
 */
export function readClassTable(text: string, grammar: CallNumberGrammar): ClassTable {
  const lines = cellsOf(text.replace(/^\uFEFF/, ""));
  const [first] = lines;
  const named = first?.cells.map((cell) => columnNames[cell.trim().toLowerCase()]);
  const hasHeader = named?.includes("notation") ?? false;
  const columns = hasHeader && named ? named : usualColumns;
  const faults: ClassTableFault[] = [];
  const rows = new Map<string, TableClass>();
  for (const { line, cells } of lines.slice(hasHeader ? 1 : 0)) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const row = rowOf(cells, columns, grammar);
    if ("fault" in row) faults.push({ line, text: row.fault });
    else if (rows.has(row.notation)) faults.push({ line, text: said("twice", row.notation) });
    else rows.set(row.notation, row);
  }
  for (const row of rows.values())
    if (row.parent !== undefined && !rows.has(row.parent))
      faults.push({ line: 0, text: said("parentMissing", `${row.notation} → ${row.parent}`) });
  return { classes: [...rows.values()].map((row) => withParent(row, rows)), faults };
}

function rowOf(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  grammar: CallNumberGrammar,
): TableClass | { fault: Bilingual } {
  const cell = (column: Column) => cells[columns.indexOf(column)]?.trim() ?? "";
  const typed = cell("notation");
  const notation = typed.replace(/^\[(.*)\]$/, "$1");
  const [zh, en, parent] = [cell("zh"), cell("en"), cell("parent").replace(/^\[(.*)\]$/, "$1")];
  if (notation === "") return { fault: said("notationMissing", cells.join(" ").slice(0, 40)) };
  if (!looksLikeClass(notation, grammar)) return { fault: said("notationStrange", notation) };
  if (zh === "" && en === "") return { fault: said("nameMissing", notation) };
  return {
    notation,
    ...(zh === "" ? {} : { nameZh: zh }),
    ...(en === "" ? {} : { nameEn: en }),
    ...(parent === "" ? {} : { parent }),
    alternative: typed !== notation,
    sortKey: classSortKey(notation.split("/")[0] ?? notation, grammar),
  };
}

const beginnings: Readonly<Record<CallNumberGrammar["scheme"], RegExp>> = {
  clc: /^[A-Z]{1,2}(?=$|[^A-Z])|^T[A-Z]/,
  lcc: /^[A-Z]{1,3}(?=$|\d)/,
  ddc: /^\d/,
  udc: /^[\d("=+]/,
  local: /./,
};

function looksLikeClass(notation: string, { scheme }: CallNumberGrammar): boolean {
  return notation.length <= 60 && !/\s/.test(notation) && beginnings[scheme].test(notation);
}

/** The class above: the one stated, or the longest of the table that the notation begins with. */
function withParent(row: TableClass, rows: ReadonlyMap<string, TableClass>): TableClass {
  if (row.parent !== undefined) return row;
  for (let length = row.notation.length - 1; length > 0; length--) {
    const shorter = row.notation.slice(0, length);
    const above = rows.has(shorter) ? shorter : shorter.replace(/[.\-(=:"<〈]+$/, "");
    if (above !== "" && above !== row.notation && rows.has(above)) return { ...row, parent: above };
  }
  return row;
}

function said(key: keyof typeof classTableMessages, found: string): Bilingual {
  const { zh, en } = classTableMessages[key];
  return { zh: zh(found), en: en(found) };
}
