import type { Database } from "../../../../kernel/db/database.ts";
import type { Language } from "../../../../kernel/i18n/language.ts";
import { speak } from "../../../../kernel/i18n/messages.ts";
import { byteOrderMark, csvLine } from "../../../../kernel/sheets/csv-line.ts";
import type { FileFormat } from "../file/file-format.ts";
import { entryView } from "../import-view.ts";
import { type EntryFilter, listEntries, listRefused } from "../runs/entry.store.ts";
import { reportMessages } from "./report.messages.ts";

const pageSize = 500;
const heads = ["number", "offset", "outcome", "mended", "title", "sourceKey", "record", "notes"] as const;

/** The report as CSV (RFC 4180), page by page: constant memory however many records. */
export async function* writeReport(
  db: Database,
  importId: string,
  { filter, language }: { filter: EntryFilter; language: Language },
): AsyncGenerator<string> {
  const texts = speak(reportMessages, language);
  yield byteOrderMark + csvLine(heads.map((head) => texts[head]));
  for (let after = 0; ; ) {
    const entries = await listEntries(db, importId, { filter, after, limit: pageSize });
    const last = entries.at(-1);
    if (!last) return;
    const lines = entries.map((entry) => {
      const {
        number,
        offset,
        outcome,
        repaired,
        title = "",
        sourceKey = "",
        recordId = "",
        notes,
      } = entryView(entry, language);
      const mended = repaired ? texts.repaired : "";
      return csvLine([`${number}`, `${offset}`, texts[outcome], mended, title, sourceKey, recordId, notes.join("\n")]);
    });
    yield lines.join("");
    after = last.number;
  }
}

/** Refused records as they came, to be mended and imported again. */
export async function* writeRefused(db: Database, importId: string, format: FileFormat): AsyncGenerator<Uint8Array> {
  const lineFeed = format === "iso2709" ? [] : [Buffer.from("\n")];
  for (let after = 0; ; ) {
    const refused = await listRefused(db, importId, after);
    const last = refused.at(-1);
    if (!last) return;
    for (const { raw } of refused) yield Buffer.concat([raw, ...lineFeed]);
    after = last.number;
  }
}
