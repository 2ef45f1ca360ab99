import {
  type Citation,
  type CitationStyle,
  citationStyles,
  cite,
  missingFrom,
  plainText,
  referenceOf,
} from "@wenyuan/citation";
import type { BibDescription } from "@wenyuan/marc";
import { Copyable, Section } from "@wenyuan/ui";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { textLanguage } from "../work-view.ts";
import { citationMessages } from "./citation.messages.ts";
import type { RecordFileName } from "./record-files.ts";
import { Coins } from "./record-head.tsx";

export interface CitationSectionProps {
  readonly id: string;
  readonly bib: BibDescription;
  readonly language: Language;
  /** The day on which something on line is read, `YYYY-MM-DD`. */
  readonly today: string;
}

type Texts = Spoken<typeof citationMessages>;

const offered = ["ris", "enw", "bib", "csl.json", "marc.xml", "mrc"] as const satisfies readonly RecordFileName[];

/** How to cite a work: one style at once, the others one touch away, and files for reference managers. */
export function CitationSection({ id, bib, language, today }: CitationSectionProps) {
  const t = speak(citationMessages, language);
  const reference = referenceOf(bib);
  const written = orderOf(language).map((style) => ({ style, citation: cite(reference, style, { accessed: today }) }));
  const [first, ...others] = written;
  const lacking = missingFrom(reference).map((what) => t[`missing-${what}`]);
  return (
    <Section id="cite" title={t.title}>
      <div className="cites">
        {first && <Cited {...first} t={t} language={bib.languages.text[0]} />}
        <p className="quiet s">
          {lacking.length > 0 && t.missing(lacking.join(language === "zh" ? "、" : ", "))} {t.pages}
        </p>
        <details>
          <summary>{t.others}</summary>
          {others.map((one) => (
            <Cited key={one.style} {...one} t={t} language={bib.languages.text[0]} />
          ))}
        </details>
        <h3>{t.files}</h3>
        <ul className="chips">
          {offered.map((ending) => (
            <li key={ending}>
              <a className="chip" href={`/records/${id}.${ending}`} download>
                {t[`file-${ending}`]}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <abbr className="unapi-id" title={unapiId(id)} />
      <Coins reference={reference} />
    </Section>
  );
}

/** What unAPI calls a record. */
function unapiId(id: string): string {
  return `wenyuan:${id}`;
}

/** The national standard first for those who read Chinese. */
function orderOf(language: Language): readonly CitationStyle[] {
  const western = citationStyles.filter((style) => !style.startsWith("gbt"));
  return language === "zh"
    ? citationStyles
    : [...western, ...citationStyles.filter((style) => style.startsWith("gbt"))];
}

interface CitedProps {
  readonly style: CitationStyle;
  readonly citation: Citation;
  readonly t: Texts;
  readonly language: string | undefined;
}

function Cited({ style, citation, t, language }: CitedProps) {
  const text = plainText(citation);
  return (
    <figure className="cite">
      <figcaption>{t[`style-${style}`]}</figcaption>
      <Copyable text={text} labels={{ copy: t.copy, done: t.copied, failed: t.notCopied }}>
        <span lang={textLanguage(text, language)}>
          <CitationText citation={citation} />
        </span>
      </Copyable>
    </figure>
  );
}

export function CitationText({ citation }: { readonly citation: Citation }) {
  return citation.map(({ text, italic }) => (italic ? <cite key={text}>{text}</cite> : text));
}
