import type { StoredRecord } from "../../capabilities/catalogue/index.ts";
import { shelfMarksOf } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { authorsOf, fullTitleOf } from "../work-view.ts";
import { listMessages } from "./lists.messages.ts";

/**
 * A table as RFC 4180 writes it, with a byte order mark, without which Excel reads Chinese as something else. A cell that begins like a formula
 * gets an apostrophe, since a spreadsheet would run it (OWASP, CSV injection).
 */
export async function listCsv(
  db: Database,
  records: readonly StoredRecord[],
  { language, origin }: { readonly language: Language; readonly origin: string },
): Promise<string> {
  const t = speak(listMessages, language);
  const marks = await shelfMarksOf(
    db,
    records.map(({ id }) => id),
  );
  const head = [t.csvTitle, t.csvAuthors, t.csvPublisher, t.csvYear, t.csvIsbn, t.csvCallNumber, t.csvAddress];
  const rows = records.map(({ id, summary }) => [
    fullTitleOf(summary, language),
    authorsOf(summary, language),
    summary.publisher,
    summary.date,
    summary.isbns[0],
    marks.get(id)?.callNumber,
    `${origin}/${language}/records/${id}`,
  ]);
  return `\ufeff${[head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value: string | null | undefined): string {
  const text = value ?? "";
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
