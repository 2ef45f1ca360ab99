import { isProblem } from "@wenyuan/problem";
import { Note, PageTitle, Table } from "@wenyuan/ui";
import { changedBy, readPlaces } from "../../capabilities/catalogue/index.ts";
import {
  deleteNotice,
  findNotice,
  keepNotice,
  listNotices,
  type Notice,
  portalPermissions,
  portalProblems,
  stateOf,
} from "../../capabilities/portal/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { formValue, type PageAnswer, type PageDefinition, queryValue, type View } from "../page.ts";
import { noticeFields, type ReadNotice, readNotice, type TypedNotice, typedOf } from "./notice-fields.ts";
import { NoticeForm } from "./notice-form.tsx";
import { dayInWords } from "./notice-list.tsx";
import { type NoticeSources, noticesToday } from "./notices.loader.ts";
import { noticesMessages } from "./notices.messages.ts";

const path = "/keep-notices";
const access = portalPermissions["notice.keep"];
const listed = 50;

/** Where staff write, change and withdraw notices: forms that work without script. */
export function keepNoticesPages(sources: NoticeSources): PageDefinition[] {
  return [
    { path, access, answer: (call) => overview(sources, call) },
    { method: "POST", path, access, answer: (call) => save(sources, call) },
    { path: `${path}/:id`, access, answer: (call) => one(sources, call) },
    { method: "POST", path: `${path}/:id`, access, answer: (call) => save(sources, call) },
  ];
}

interface Written {
  readonly typed: TypedNotice;
  readonly wrong?: ReadNotice["wrong"];
}

async function overview(sources: NoticeSources, call: Call, written?: Written): Promise<View> {
  const { language } = call;
  const t = speak(noticesMessages, language);
  const today = noticesToday(sources);
  const before = /^\d{1,18}$/.exec(queryValue(call, "before"))?.[0];
  const [notices, { branches }] = await Promise.all([
    listNotices(sources.db, { before, limit: listed + 1 }),
    readPlaces(sources.db),
  ]);
  const done = { saved: t.saved, withdrawn: t.withdrawn }[queryValue(call, "done")];
  return {
    title: t.keepTitle,
    status: written ? 422 : 200,
    unlisted: true,
    current: "account",
    body: (
      <div className="form-page">
        <PageTitle note={t.keepLead}>{t.keepTitle}</PageTitle>
        {done !== undefined && <Note kind="ok" title={done} announce />}
        {notices.length > 0 && <Kept {...{ notices: notices.slice(0, listed), today, language }} />}
        {notices.length > listed && (
          <p>
            <a className="more" href={`/${language}${path}?before=${notices[listed - 1]?.id}`}>
              {t.older}
            </a>
          </p>
        )}
        <section className="stackv">
          <h2>{t.newOne}</h2>
          <NoticeForm
            {...{ branches, language }}
            typed={written?.typed ?? typedOf(undefined, today)}
            wrong={written?.wrong}
          />
        </section>
      </div>
    ),
  };
}

function Kept({
  notices,
  today,
  language,
}: { readonly notices: readonly Notice[]; readonly today: string } & Pick<Call, "language">) {
  const t = speak(noticesMessages, language);
  return (
    <Table
      caption={t.kept}
      stack
      columns={[
        { id: "title", head: t.title, rowHead: true },
        { id: "days", head: t.days },
        { id: "state", head: t.state },
      ]}
      rows={notices.map((notice) => ({
        id: notice.id,
        cells: {
          title: <a href={`/${language}${path}/${notice.id}`}>{notice.title[language]}</a>,
          days: [notice.from, notice.until]
            .flatMap((day) => (day === undefined ? [] : [dayInWords({ day, language, today })]))
            .join(" – "),
          state: t[`state-${stateOf(notice, today)}`] + (notice.urgent ? ` · ${t.urgent}` : ""),
        },
      }))}
    />
  );
}

async function one(sources: NoticeSources, call: Call, written?: Written): Promise<PageAnswer> {
  const { language } = call;
  const t = speak(noticesMessages, language);
  const id = idOf(call);
  const notice = id === undefined ? undefined : await findNotice(sources.db, id);
  if (!notice) return portalProblems.noticeNotFound();
  const { branches } = await readPlaces(sources.db);
  return {
    title: t.changeOne,
    status: written ? 422 : 200,
    unlisted: true,
    current: "account",
    body: (
      <div className="form-page">
        <PageTitle note={notice.title[language]}>{t.changeOne}</PageTitle>
        <NoticeForm
          {...{ branches, language }}
          typed={written?.typed ?? typedOf(notice, notice.from)}
          wrong={written?.wrong}
          withdraws
        />
      </div>
    ),
  };
}

function idOf({ request }: Call): string | undefined {
  const { id = "" } = request.params as { id?: string };
  return /^\d{1,18}$/.exec(id)?.[0];
}

async function save(sources: NoticeSources, call: Call): Promise<PageAnswer> {
  const { language, principal } = call;
  const id = idOf(call);
  const done = (what: string) => ({ redirect: `/${language}${path}?done=${what}` });
  if (id !== undefined && formValue(call, "do") === "withdraw")
    return (await transact(sources.db, (tx) => deleteNotice(tx, id))) ?? done("withdrawn");
  const typed = Object.fromEntries(noticeFields.map((field) => [field, formValue(call, field)])) as TypedNotice;
  const { words, wrong } = readNotice(typed);
  const again = (faults: ReadNotice["wrong"]) =>
    (id === undefined ? overview : one)(sources, call, { typed, wrong: faults });
  if (wrong.size > 0) return await again(wrong);
  const act = { id, by: changedBy(principal), now: sources.clock.now() };
  const kept = await transact(sources.db, (tx) => keepNotice(tx, words, act));
  if (!isProblem(kept)) return done("saved");
  return kept.code === "portal.unknown-branch"
    ? await again(new Map([["branch", noticesMessages.unknownBranch]]))
    : kept;
}
