import { CoverRow, Section } from "@wenyuan/ui";
import type { Edition } from "../../capabilities/catalogue/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { firstAuthor, titleRomanised } from "../person-name.tsx";
import { coverOf, imprintOf, textLanguage, titleOf } from "../work-view.ts";
import { recordMessages } from "./record.messages.ts";

/** The other editions of the work, translations among them. */
export function Editions({
  editions,
  language,
}: {
  readonly editions: readonly Edition[];
  readonly language: Language;
}) {
  if (editions.length === 0) return null;
  const t = speak(recordMessages, language);
  return (
    <Section id="editions" title={t.editions}>
      <CoverRow
        label={t.editions}
        cards={editions.map(({ id, summary }) => {
          const title = titleOf(summary, language);
          return {
            href: `/${language}/records/${id}`,
            cover: coverOf(id, summary),
            title,
            titleLang: textLanguage(title, summary.language),
            romanised: titleRomanised(summary, language),
            by: imprintOf(summary) || firstAuthor(summary, language),
          };
        })}
      />
    </Section>
  );
}
