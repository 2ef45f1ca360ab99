import { type BibDescription, describeBib, fromMarcJson } from "@wenyuan/marc";
import { Breadcrumb, Cover, clcTint, Facts, Section } from "@wenyuan/ui";
import { catalogueProblems, findRecords, type StoredRecord } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { PageDefinition } from "../page.ts";
import { coverOf, kindName, textLanguage, titleOf } from "../work-view.ts";
import { recordMessages } from "./record.messages.ts";
import { recordFacts } from "./record-facts.tsx";
import { SubjectLinks } from "./subject-links.tsx";

/** One record: what it is, by whom, what it is about. */
export function recordPage(db: Database): PageDefinition {
  return {
    path: "/records/:id",
    access: "public",
    async answer({ request, language }) {
      const { id } = request.params as { id: string };
      const [record] = /^\d{1,18}$/.test(id) ? await findRecords(db, [id]) : [];
      if (!record) return catalogueProblems.recordNotFound({ id: id.slice(0, 40) });
      const bib = describeBib(fromMarcJson(record.marc), { profile: record.profile });
      return {
        title: titleOf(record.summary, language),
        current: "search",
        mainClass: ["work", clcTint(record.summary.clc)].filter(Boolean).join(" "),
        body: <Record {...{ record, bib, language }} />,
      };
    },
  };
}

export interface RecordParts {
  readonly record: StoredRecord;
  readonly bib: BibDescription;
  readonly language: Language;
}

function Record(parts: RecordParts) {
  const { record, bib, language } = parts;
  const t = speak(recordMessages, language);
  const { summary } = record;
  return (
    <article>
      <Breadcrumb label={t.place} crumbs={[{ href: `/${language}/search`, label: t.back }]} />
      <div className="folio">
        <Cover {...coverOf(record.id, summary, true)} />
        <Lede {...parts} />
        <div className="more-facts">
          <Facts facts={recordFacts(parts)} />
        </div>
      </div>
      <SubjectLinks {...parts} />
      <Texts id="summary" title={t.summary} texts={bib.summaries} language={summary.language} />
      <Texts id="contents" title={t.contents} texts={bib.contents} language={summary.language} />
    </article>
  );
}

/** What is longer than this would push all else off a phone's screen in the large size. */
const longTitle = 48;

function Lede(parts: RecordParts) {
  const { summary } = parts.record;
  const { language } = parts;
  const title = titleOf(summary, language);
  const comma = language === "zh" ? "，" : ", ";
  return (
    <div className="lede">
      <h1 className={title.length > longTitle ? "long" : undefined} lang={textLanguage(title, summary.language)}>
        {title}
        {summary.part && <small> {summary.part}</small>}
      </h1>
      {summary.title.romanized && (
        <p className="rom" lang="zh-Latn">
          {summary.title.romanized}
        </p>
      )}
      {summary.subtitle && <p lang={textLanguage(summary.subtitle, summary.language)}>{summary.subtitle}</p>}
      <Authors {...parts} />
      <p className="quiet">
        {[kindName(summary.kind, language), summary.publisher, summary.date].filter(Boolean).join(comma)}
      </p>
    </div>
  );
}

/** Each contributor leads to all that is by them. */
function Authors({ bib, language }: RecordParts) {
  const own = bib.contributors.filter((one) => one.work === undefined);
  if (own.length === 0) return null;
  return (
    <p className="by">
      {own.map((one, index) => (
        <span key={`${one.text}${one.roles[0]?.term ?? ""}`}>
          {index > 0 && (language === "zh" ? "；" : "; ")}
          <a
            href={`/${language}/search?author=${encodeURIComponent(one.text)}`}
            lang={textLanguage(one.text, undefined)}
          >
            {one.text}
          </a>
          {one.roles[0]?.term && ` ${one.roles[0].term}`}
        </span>
      ))}
    </p>
  );
}

function Texts({
  id,
  title,
  texts,
  language,
}: {
  id: string;
  title: string;
  texts: readonly string[];
  language: string | undefined;
}) {
  if (texts.length === 0) return null;
  return (
    <Section id={id} title={title}>
      {texts.map((text) => (
        <p className="prose" key={text} lang={textLanguage(text, language)}>
          {text}
        </p>
      ))}
    </Section>
  );
}
