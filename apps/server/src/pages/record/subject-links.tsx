import { Chip, Chips, Section } from "@wenyuan/ui";
import { speak } from "../../kernel/i18n/messages.ts";
import { textLanguage } from "../work-view.ts";
import { recordMessages } from "./record.messages.ts";
import type { RecordParts } from "./record.page.tsx";

/** Subjects as ways to all that is about the same. */
export function SubjectLinks({ bib, language }: RecordParts) {
  const t = speak(recordMessages, language);
  const headings = new Map(bib.subjects.map((subject) => [subject.terms.join(" — "), subject.terms[0] ?? ""]));
  if (headings.size === 0) return null;
  return (
    <Section id="subjects" title={t.subjects}>
      <Chips>
        {[...headings].map(([heading, first]) => (
          <Chip
            key={heading}
            href={`/${language}/search?subject=${encodeURIComponent(first)}`}
            lang={textLanguage(heading, undefined)}
          >
            {heading}
          </Chip>
        ))}
      </Chips>
    </Section>
  );
}
