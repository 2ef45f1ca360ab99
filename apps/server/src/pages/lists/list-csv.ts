import type { StoredRecord } from "../../capabilities/catalogue/index.ts";
import { shelfMarksOf } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { byteOrderMark, csvLine } from "../../kernel/sheets/csv-line.ts";
import { authorsOf, fullTitleOf } from "../work-view.ts";
import { listMessages } from "./lists.messages.ts";

/** A table of the works of a list. */
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
  return byteOrderMark + [head, ...rows].map(csvLine).join("");
}
