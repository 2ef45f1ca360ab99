import { type BibDescription, describeBib, fromMarcJson } from "@wenyuan/marc";
import { Breadcrumb, Cover, clcTint, coverClass, Facts, Section, WorkTitle } from "@wenyuan/ui";
import {
  catalogueProblems,
  type Edition,
  editionsOf,
  findMergedInto,
  findRecords,
  type StoredRecord,
} from "../../capabilities/catalogue/index.ts";
import { libraryDay } from "../../capabilities/readers/index.ts";
import type { Clock } from "../../kernel/clock/clock.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { CitationSection } from "../citation/citation-section.tsx";
import { RecordHead } from "../citation/record-head.tsx";
import { Copies, type CopiesProps } from "../holdings/copies.tsx";
import { loadTitleHoldings } from "../holdings/holdings.loader.ts";
import { HowToGet } from "../holdings/how-to-get.tsx";
import type { PageAnswer, PageDefinition } from "../page.ts";
import { coverOf, inOneLine, kindName, romanisedLanguage, textLanguage, titleOf } from "../work-view.ts";
import { Names, ownContributors } from "./contributors.tsx";
import { Editions } from "./editions.tsx";
import { recordMessages } from "./record.messages.ts";
import { recordFacts } from "./record-facts.tsx";
import { SubjectLinks } from "./subject-links.tsx";
import { WaysOn } from "./ways-on.tsx";

export interface RecordSources {
  readonly db: Database;
  readonly clock: Clock;
  readonly zone: string;
}

/** One record: what it is, by whom, what it is about. */
export function recordPage({ db, clock, zone }: RecordSources): PageDefinition {
  return {
    path: "/records/:id",
    access: "public",
    async answer({ request, language }) {
      const { id } = request.params as { id: string };
      const [record] = /^\d{1,18}$/.test(id) ? await findRecords(db, [id]) : [];
      if (!record) return await missingRecord(db, id, language);
      const bib = describeBib(fromMarcJson(record.marc), { profile: record.profile });
      const holdings = await loadTitleHoldings(db, id);
      const editions = record.workId === null ? [] : await editionsOf(db, record.workId, { after: "0", limit: 25 });
      const here = { now: clock.now(), zone, language };
      return {
        title: titleOf(record.summary, language),
        current: "search",
        head: (origin) => <RecordHead {...{ id, bib, holdings, origin, language }} />,
        mainClass: ["work", clcTint(coverClass(record.summary))].filter(Boolean).join(" "),
        body: (
          <Record {...{ record, bib, language, holdings, here }} editions={editions.filter((one) => one.id !== id)} />
        ),
      };
    },
  };
}

/** A record that was merged into another leads there: old links and bookmarks keep working. */
async function missingRecord(db: Database, id: string, language: Language): Promise<PageAnswer> {
  const into = /^\d{1,18}$/.test(id) ? await findMergedInto(db, id) : undefined;
  return into === undefined
    ? catalogueProblems.recordNotFound({ id: id.slice(0, 40) })
    : { redirect: `/${language}/records/${into}` };
}

export interface RecordParts {
  readonly record: StoredRecord;
  readonly bib: BibDescription;
  readonly language: Language;
}

function Record({ editions, ...parts }: RecordParts & CopiesProps & { readonly editions: readonly Edition[] }) {
  const { record, bib, language, holdings, here } = parts;
  const t = speak(recordMessages, language);
  const { summary } = record;
  return (
    <article>
      <Breadcrumb label={t.place} crumbs={[{ href: `/${language}/search`, label: t.back }]} />
      <div className="folio">
        <Cover {...coverOf(record.id, summary, true)} />
        <Lede {...parts} />
        <WaysOn {...parts}>
          {holdings.items.length > 0 && <HowToGet {...{ holdings, here }} clc={coverClass(summary)} />}
        </WaysOn>
        <div className="more-facts">
          <Facts facts={recordFacts(parts)} />
        </div>
      </div>
      <Copies {...{ holdings, here }} />
      <Editions {...{ editions, language }} />
      <SubjectLinks {...parts} />
      <Texts id="summary" title={t.summary} texts={bib.summaries} language={summary.language} />
      <Texts id="contents" title={t.contents} texts={bib.contents} language={summary.language} />
      <CitationSection id={record.id} today={libraryDay(here.now, here.zone)} {...{ bib, language }} />
    </article>
  );
}

function Lede(parts: RecordParts) {
  const { summary } = parts.record;
  const { language } = parts;
  const title = titleOf(summary, language);
  const below = [summary.subtitle, summary.part].filter((text) => text !== undefined);
  const { romanized } = summary.title;
  return (
    <div className="lede">
      <WorkTitle text={title} lang={textLanguage(title, summary.language)} />
      {romanized && (
        <p className="rom" lang={romanisedLanguage(summary.language)}>
          {romanized}
        </p>
      )}
      {below.map((text) => (
        <p key={text} lang={textLanguage(text, summary.language)}>
          {text}
        </p>
      ))}
      <Authors {...parts} />
      <p className="quiet">
        {kindName(summary.kind, language)}
        {[summary.publisher, summary.date].some(Boolean) && (language === "zh" ? "，" : ", ")}
        <Imprint {...parts} />
      </p>
    </div>
  );
}

function Imprint({ record: { summary } }: RecordParts) {
  const text = inOneLine([summary.publisher, summary.date]);
  return <span lang={textLanguage(text, summary.language)}>{text}</span>;
}

const namedAbove = 3;

/** The first contributors; when there are more, all of them stand with the facts. */
function Authors({ bib, language }: RecordParts) {
  const own = ownContributors(bib.contributors);
  if (own.length === 0) return null;
  const rest = own.length - namedAbove;
  return (
    <p className="by">
      <Names names={own.slice(0, namedAbove)} language={language} />
      {rest > 0 && ` ${speak(recordMessages, language).andMore(language === "zh" ? own.length : rest)}`}
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
