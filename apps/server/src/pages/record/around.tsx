import { CoverRow, Section } from "@wenyuan/ui";
import type { RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { firstAuthor, titleRomanised } from "../person-name.tsx";
import { coverOf, textLanguage, titleOf } from "../work-view.ts";
import type { Around } from "./around.loader.ts";
import { recordMessages } from "./record.messages.ts";

/** Works alike, and what stands beside it on the shelf. */
export function AroundWork({ around, language }: { readonly around: Around; readonly language: Language }) {
  const { related, shelf, callNumber = "" } = around;
  const t = speak(recordMessages, language);
  return (
    <>
      {related.length > 0 && (
        <Section id="related" title={t.related} note={t.relatedNote}>
          <CoverRow label={t.related} cards={related.map(({ id, summary }) => card(id, summary, language))} />
        </Section>
      )}
      {shelf.length > 0 && (
        <Section
          id="shelf"
          title={t.beside}
          more={{ href: `/${language}/shelf?at=${encodeURIComponent(callNumber)}`, label: t.wholeShelf }}
        >
          <CoverRow
            label={t.beside}
            cards={shelf.map((one) => ({
              ...card(one.recordId, one.summary, language),
              by: <span className="cn">{one.callNumber}</span>,
            }))}
          />
        </Section>
      )}
    </>
  );
}

function card(id: string, summary: RecordSummary, language: Language) {
  const title = titleOf(summary, language);
  return {
    href: `/${language}/records/${id}`,
    cover: coverOf(id, summary),
    title,
    titleLang: textLanguage(title, summary.language),
    romanised: titleRomanised(summary, language),
    by: firstAuthor(summary, language),
  };
}
