import type { RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { Here } from "../holdings/availability-view.ts";
import { authorsOf, coverOf, fullTitleOf, textLanguage } from "../work-view.ts";

/** Cover, title and author of a title in a list of what is lent, waited for or brought; its number where it is gone. */
export function shownWork(
  recordId: string,
  summaries: ReadonlyMap<string, RecordSummary>,
  { language }: Pick<Here, "language">,
) {
  const summary = summaries.get(recordId);
  const title = summary ? fullTitleOf(summary, language) : recordId;
  return {
    cover: summary ? coverOf(recordId, summary) : { src: "", clc: undefined },
    href: `/${language}/records/${recordId}`,
    title,
    titleLang: textLanguage(title, summary?.language),
    by: summary && authorsOf(summary, language),
  };
}
