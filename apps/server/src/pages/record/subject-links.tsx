import { Chip, Chips, Section } from "@wenyuan/ui";
import { speak } from "../../kernel/i18n/messages.ts";
import { ownLanguageFirst } from "../own-language-first.ts";
import { textLanguage } from "../work-view.ts";
import { recordMessages } from "./record.messages.ts";
import type { RecordParts } from "./record.page.tsx";
import { subjectHeadings } from "./subject-headings.ts";

/** Subjects as ways to all that is about the same. */
export function SubjectLinks({ bib, language }: RecordParts) {
  const headings = ownLanguageFirst(subjectHeadings(bib.subjects), ({ text }) => text, language);
  if (headings.length === 0) return null;
  return (
    <Section id="subjects" title={speak(recordMessages, language).subjects}>
      <Chips>
        {headings.map(({ text, first }) => (
          <Chip
            key={text}
            href={`/${language}/search?subject=${encodeURIComponent(first)}`}
            lang={textLanguage(text, undefined)}
          >
            {text}
          </Chip>
        ))}
      </Chips>
    </Section>
  );
}
