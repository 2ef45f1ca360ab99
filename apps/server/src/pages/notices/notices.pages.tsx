import { Blank, LinkButton, Note, PageTitle } from "@wenyuan/ui";
import { readPlaces } from "../../capabilities/catalogue/index.ts";
import {
  findNotice,
  type Notice,
  type NoticeState,
  paragraphsOf,
  portalPermissions,
  portalProblems,
  stateOf,
} from "../../capabilities/portal/index.ts";
import { permit } from "../../kernel/auth/permit.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { feedKinds } from "../feeds/answer-feed.ts";
import type { PageAnswer, PageDefinition } from "../page.ts";
import { Day, dayInWords, NoticeList } from "./notice-list.tsx";
import { loadNotices, type NoticeSources, noticesToday } from "./notices.loader.ts";
import { noticesMessages } from "./notices.messages.ts";
import { noticesFeedHref } from "./notices-feed.endpoints.ts";

/** What the library has to tell: those in force, and each with its text. */
export function noticesPages(sources: NoticeSources): PageDefinition[] {
  return [
    { path: "/notices", access: "public", answer: (call) => showAll(sources, call) },
    { path: "/notices/:id", access: "public", answer: (call) => showOne(sources, call) },
  ];
}

async function showAll(sources: NoticeSources, { language }: Call): Promise<PageAnswer> {
  const [notices, branchName] = await Promise.all([loadNotices(sources), branchNames(sources, language)]);
  const t = speak(noticesMessages, language);
  return {
    title: t.title,
    current: "about",
    head: () => (
      <>
        {feedKinds.map((kind) => (
          <link
            key={kind}
            rel="alternate"
            type={`application/${kind}+xml`}
            title={t.title}
            href={noticesFeedHref(language, kind)}
          />
        ))}
      </>
    ),
    body: (
      <>
        <PageTitle note={t.lead}>{t.title}</PageTitle>
        {notices.length === 0 ? (
          <Blank art="house" level={2} title={t.none}>
            <p>{t.noneHelp}</p>
          </Blank>
        ) : (
          <NoticeList {...{ notices, language, branchName }} today={noticesToday(sources)} />
        )}
        <p>
          <a className="more plain" href={noticesFeedHref(language, "rss")} type="application/rss+xml">
            {t.follow}
          </a>
        </p>
      </>
    ),
  };
}

/** One that is planned is seen by those who keep notices only; one that is over by whoever has its address. */
async function showOne(sources: NoticeSources, call: Call): Promise<PageAnswer> {
  const { language, principal, request } = call;
  const { id } = request.params as { id: string };
  const notice = /^\d{1,18}$/.test(id) ? await findNotice(sources.db, id) : undefined;
  const mayKeep = permit(principal, portalPermissions["notice.keep"]) === "allowed";
  const today = noticesToday(sources);
  const state = notice && stateOf(notice, today);
  if (notice === undefined || state === undefined || (state === "planned" && !mayKeep))
    return portalProblems.noticeNotFound();
  const branchName = await branchNames(sources, language);
  return {
    title: notice.title[language],
    description: paragraphsOf(notice.text[language])[0] ?? "",
    current: "about",
    unlisted: state !== "shown",
    body: <OneNotice {...{ notice, state, today, mayKeep, branchName, language }} />,
  };
}

interface OneProps {
  readonly notice: Notice;
  readonly state: NoticeState;
  readonly today: string;
  readonly mayKeep: boolean;
  readonly language: Language;
  branchName(code: string): string;
}

function OneNotice({ notice, state, today, mayKeep, branchName, language }: OneProps) {
  const t = speak(noticesMessages, language);
  const { id, title, text, branch, from, until } = notice;
  const inWords = (day: string) => dayInWords({ day, language, today });
  return (
    <article className="own">
      <PageTitle
        note={
          <>
            <Day day={from} {...{ language, today }} />
            {until !== undefined && ` · ${t.until(inWords(until))}`}
            {branch !== undefined && ` · ${branchName(branch)}`}
          </>
        }
      >
        {title[language]}
      </PageTitle>
      {state === "past" && <Note title={t.over}>{` ${t.overHelp(inWords(until ?? from))}`}</Note>}
      {state === "planned" && <Note title={t.planned}>{` ${t.plannedHelp(inWords(from))}`}</Note>}
      <div className="prose">
        {paragraphsOf(text[language]).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <p className="row">
        <LinkButton href={`/${language}/notices`}>{t.back}</LinkButton>
        {mayKeep && <LinkButton href={`/${language}/keep-notices/${id}`}>{t.edit}</LinkButton>}
      </p>
    </article>
  );
}

/** Names of branches in the page's language; a code that is gone stands for itself. */
async function branchNames({ db }: Pick<NoticeSources, "db">, language: Language) {
  const { branches } = await readPlaces(db);
  const names = new Map(branches.map(({ code, name }) => [code, name[language]]));
  return (code: string) => names.get(code) ?? code;
}
