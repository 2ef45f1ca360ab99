import type { Call } from "../../../kernel/http/endpoint.ts";
import { writeCsv } from "./write-csv.ts";
import { type Cell, writeXlsx } from "./write-xlsx.ts";

export const sheetFormats = ["csv", "xlsx"] as const;
export type SheetFormat = (typeof sheetFormats)[number];

const sheetTypes: Readonly<Record<SheetFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** How an operation that answers such a file is described. */
export function sheetOperation(summary: string) {
  return { summary, status: 200, problems: [], file: Object.values(sheetTypes) };
}

/** A table as a file to take along. @param file its name without the ending; @param sheet what Excel calls the sheet */
export async function sendSheet(
  { reply }: Call,
  { file, sheet, format }: { readonly file: string; readonly sheet: string; readonly format: SheetFormat },
  rows: readonly (readonly Cell[])[],
): Promise<unknown> {
  return await reply
    .header("content-disposition", `attachment; filename="${file}.${format}"`)
    .type(sheetTypes[format])
    .send(format === "csv" ? writeCsv(rows) : writeXlsx(sheet, rows));
}
