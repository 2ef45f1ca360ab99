import { type BibDescription, describeBib, fromMarcJson } from "@wenyuan/marc";
import { Breadcrumb, Cover, type Crumb, clcTint, coverClass, Facts, WorkTitle } from "@wenyuan/ui";
import type { ReactNode } from "react";
import {
  catalogueProblems,
  type Edition,
  editionsOf,
  findMergedInto,
  findRecords,
  findUploadedCover,
  type RecordHoldings,
  readHoldings,
  readStatedHoldings,
  type StatedHoldings,
  type StoredRecord,
  type UploadedCover,
} from "../../capabilities/catalogue/index.ts";
import type { SearchEngine } from "../../capabilities/discovery/index.ts";
import { type Notice, urgentFor } from "../../capabilities/portal/index.ts";
import { libraryDay } from "../../capabilities/readers/index.ts";
import type { Clock } from "../../kernel/clock/clock.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { CitationSection } from "../citation/citation-section.tsx";
import { RecordHead } from "../citation/record-head.tsx";
import { classTrail } from "../classification/class-trail.ts";
import { Copies, type CopiesProps } from "../holdings/copies.tsx";
import { HeldStatements } from "../holdings/held-statements.tsx";
import { branchesOf, loadTitleHoldings } from "../holdings/holdings.loader.ts";
import { HowToGet } from "../holdings/how-to-get.tsx";
import { ListButton } from "../lists/list-button.tsx";
import { readWorkingList } from "../lists/working-list.ts";
import { UrgentNotices } from "../notices/notice-list.tsx";
import { loadNotices } from "../notices/notices.loader.ts";
import { isInLanguage, ownLanguageFirst } from "../own-language-first.ts";
import type { PageAnswer, PageDefinition } from "../page.ts";
import { coverOf, inOneLine, kindName, romanisedLanguage, textLanguage, titleOf } from "../work-view.ts";
import { type Around, loadAround } from "./around.loader.ts";
import { AroundWork } from "./around.tsx";
import { Names, ownContributors } from "./contributors.tsx";
import { Editions } from "./editions.tsx";
import { recordMessages } from "./record.messages.ts";
import { recordFacts } from "./record-facts.tsx";
import { RecordTabs } from "./record-tabs.tsx";
import { SubjectLinks } from "./subject-links.tsx";
import { Contents, Texts } from "./texts.tsx";
import { WaysOn } from "./ways-on.tsx";

export interface RecordSources {
  readonly db: Database;
  readonly engine: SearchEngine;
  readonly clock: Clock;
  readonly zone: string;
}

/** One record: what it is, by whom, what it is about. */
export function recordPage({ db, engine, clock, zone }: RecordSources): PageDefinition {
  return {
    path: "/records/:id",
    access: "public",
    async answer(call) {
      const { request, language } = call;
      const { id } = request.params as { id: string };
      const [record] = /^\d{1,18}$/.test(id) ? await findRecords(db, [id]) : [];
      if (!record) return await missingRecord(db, id, language);
      const bib = describeBib(fromMarcJson(record.marc), { profile: record.profile });
      const [holdings, held, stated, picture, editions, notices] = await Promise.all([
        loadTitleHoldings(db, id),
        readHoldings(db, id),
        readStatedHoldings(db, record, clock.now()),
        findUploadedCover(db, id),
        record.workId === null ? [] : editionsOf(db, record.workId, { after: "0", limit: 25 }),
        loadNotices({ db, clock, zone }),
      ]);
      const around = await loadAround({ db, engine }, id, holdings.items.find((item) => item.callNumber)?.callNumber);
      const here = { now: clock.now(), zone, language };
      return {
        title: titleOf(record.summary, language),
        current: "search",
        head: (origin) => <RecordHead {...{ id, bib, holdings, origin, language }} />,
        mainClass: ["work", clcTint(coverClass(record.summary))].filter(Boolean).join(" "),
        body: (
          <Record
            {...{ record, bib, language, holdings, held, stated, here, around, picture }}
            notices={urgentFor(notices, branchesOf(holdings))}
            editions={editions.filter((one) => one.id !== id)}
            actions={
              <ListButton
                recordId={id}
                work={record.summary}
                language={language}
                selection={readWorkingList(call.request)}
                here={`/${language}/records/${id}`}
                withLink
              />
            }
          />
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

interface RecordProps extends RecordParts, CopiesProps {
  readonly held: RecordHoldings;
  /** What the record's own fields say is held. */
  readonly stated: readonly StatedHoldings[];
  readonly editions: readonly Edition[];
  readonly around: Around;
  /** In the place of the drawn cover. */
  readonly picture: UploadedCover | undefined;
  /** Urgent ones of the branches where its copies stand. */
  readonly notices: readonly Notice[];
  /** What can be done with the work. */
  readonly actions: ReactNode;
}

function Record({ editions, around, picture, notices, actions, held, stated, ...parts }: RecordProps) {
  const { record, bib, language, holdings, here } = parts;
  const t = speak(recordMessages, language);
  const { summary } = record;
  return (
    <article>
      <Breadcrumb label={t.place} crumbs={crumbsOf(parts)} />
      <UrgentNotices {...{ notices, language }} />
      <div className="folio">
        <figure>
          <Cover {...coverOf(record.id, summary, true)} />
          {picture?.credit && <figcaption>{t.coverCredit(picture.credit)}</figcaption>}
        </figure>
        <Lede {...parts}>
          <div className="row">
            {actions}
            <wy-share label={t.share} />
          </div>
        </Lede>
        <WaysOn {...parts}>
          {holdings.items.length > 0 && <HowToGet {...{ holdings, here }} clc={coverClass(summary)} />}
        </WaysOn>
        <div className="more-facts">
          <Facts facts={recordFacts(parts)} />
        </div>
      </div>
      <RecordTabs
        id={record.id}
        language={language}
        copies={holdings.items.length}
        editions={editions.length}
        hasContents={bib.summaries.length + bib.contents.length + bib.subjects.length > 0}
        hasRelated={around.related.length > 0}
      />
      <Copies {...{ holdings, here }} serial={bib.kind === "serial"} />
      <HeldStatements {...{ held, stated, language }} places={holdings} now={here.now} />
      <div id="about">
        <Texts
          id="summary"
          title={t.summary}
          texts={ownLanguageFirst(bib.summaries, (text) => text, language)}
          language={summary.language}
        />
        <Contents
          id="contents"
          title={t.contents}
          texts={bib.contents}
          language={summary.language}
          more={t.moreContents}
        />
        <SubjectLinks {...parts} />
      </div>
      <Editions {...{ editions, language }} />
      <AroundWork {...{ around, language }} />
      <CitationSection id={record.id} today={libraryDay(here.now, here.zone)} {...{ bib, language }} />
    </article>
  );
}

/** The search, and the classes above the work. */
function crumbsOf({ record, language }: RecordParts): Crumb[] {
  const t = speak(recordMessages, language);
  return [{ href: `/${language}/search`, label: t.back }, ...classTrail(record.summary.clc, language)];
}

function Lede({ children, ...parts }: RecordParts & { readonly children: ReactNode }) {
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
      <TitleTranslated {...parts} />
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
      {children}
    </div>
  );
}

/** The title in the page's language, where the record is in a script of the other. */
function TitleTranslated({ bib, record: { summary }, language }: RecordParts) {
  if (isInLanguage(summary.title.text, language)) return null;
  const translated = bib.titles.find(
    ({ kind, text }) => (kind === "parallel" || kind === "translated") && isInLanguage(text, language),
  );
  return translated ? (
    <p className="rom" lang={textLanguage(translated.text, undefined)}>
      {translated.text}
    </p>
  ) : null;
}

function Imprint({ record: { summary } }: RecordParts) {
  const text = inOneLine([summary.publisher, summary.date]);
  return <span lang={textLanguage(text, summary.language)}>{text}</span>;
}

const namedAbove = 3;

/** The first contributors; when there are more, all of them stand with the facts. */
function Authors({ bib, record, language }: RecordParts) {
  const own = ownContributors(bib.contributors);
  if (own.length === 0) return null;
  const rest = own.length - namedAbove;
  return (
    <p className="by">
      <Names names={own.slice(0, namedAbove)} work={record.summary} language={language} />
      {rest > 0 && ` ${speak(recordMessages, language).andMore(language === "zh" ? own.length : rest)}`}
    </p>
  );
}
