import { type CatalogueFile, fileOf } from "../catalogue/marc-records.ts";
import type { DemoItem } from "../items/demo-items.ts";
import { demoTheses, thesisItems, thesisRecord } from "../theses/demo-theses.ts";
import { journalItems } from "./journal-items.ts";
import { cnmarcJournal, journalId, marc21Journal } from "./journal-records.ts";
import { journals } from "./journals.ts";

/** Journals and theses, as files beside those of the books. */
export function otherFiles(now: Date): readonly CatalogueFile[] {
  const { chi = [], eng = [] } = Object.groupBy(journals, ({ language }) => language);
  const cnmarc = { profile: "cnmarc", encoding: "gb18030" } as const;
  const chinese = chi.map((journal) => cnmarcJournal(journal, { id: journalId(journal) }));
  const western = eng.map((journal) => marc21Journal(journal, { id: journalId(journal) }));
  return [
    fileOf("demo-journals-cnmarc.iso", cnmarc, chinese),
    fileOf("demo-journals-marc21.mrc", { profile: "marc21", encoding: "utf-8" }, western),
    fileOf(
      "demo-theses.iso",
      cnmarc,
      demoTheses.map((thesis) => thesisRecord(thesis, now)),
    ),
  ];
}

/** Their bound volumes, issues and copies. */
export function otherItems(now: Date): readonly DemoItem[] {
  return [...journalItems(now), ...thesisItems()];
}
