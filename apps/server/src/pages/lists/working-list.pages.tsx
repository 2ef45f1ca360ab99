import { isProblem } from "@wenyuan/problem";
import { Button, Copyable, Field, LinkButton, PageTitle } from "@wenyuan/ui";
import { keepList } from "../../capabilities/space/index.ts";
import { transactOrRefuse } from "../../kernel/db/transact-or-refuse.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { originOf } from "../origin.ts";
import { formValue, type PageAnswer, type PageDefinition, queryValue } from "../page.ts";
import { safeReturnTo } from "../sign-in/return-to.ts";
import { changedWorks, listActions, listHref, readWorks } from "./list-link.ts";
import { type ListSources, ownReader, viewParts } from "./list-parts.ts";
import { EmptyList, ListView } from "./list-view.tsx";
import { listMessages } from "./lists.messages.ts";
import { loadList } from "./loaded-list.ts";
import { readWorkingList, writeWorkingList } from "./working-list.ts";

/** The selection of this browser, or the works that an address names. */
export function workingListPages(sources: ListSources): PageDefinition[] {
  return [
    { path: "/list", access: "public", answer: (call) => show(sources, call) },
    { method: "POST", path: "/list", access: "public", answer: (call) => Promise.resolve(change(call)) },
    { method: "POST", path: "/list/keep", access: "signed-in", answer: (call) => keep(sources, call) },
  ];
}

async function show(sources: ListSources, call: Call): Promise<PageAnswer> {
  const { language, request } = call;
  const t = speak(listMessages, language);
  const linked = queryValue(call, "works");
  const own = readWorkingList(request);
  const works = linked === "" ? own : readWorks(linked);
  const list = await loadList(sources.db, works);
  const title = linked === "" ? t.working : t.shared;
  const parts = viewParts(sources, call);
  const empty = list.records.length === 0;
  return {
    title,
    unlisted: true,
    body: (
      <div className="list-page">
        <PageTitle note={linked === "" ? t.workingNote : t.works(list.records.length)}>{title}</PageTitle>
        {empty ? (
          <EmptyList language={language}>
            <LinkButton href={`/${language}/lists`}>{t.toMine}</LinkButton>
          </EmptyList>
        ) : (
          <>
            {linked === "" ? (
              <WorkingTools {...{ call, works }} origin={originOf(request, sources.publicUrl)} />
            ) : (
              <TakeOver {...{ call, works }} />
            )}
            <ListView
              {...{ list, ...parts }}
              action={linked === "" ? `/${language}/list` : undefined}
              path={`/${language}/list`}
              keep={linked === "" ? {} : { works: linked }}
            />
          </>
        )}
      </div>
    ),
  };
}

/** What can be done with the whole selection: share it, keep it, clear it. */
function WorkingTools({ call, works, origin }: { call: Call; works: readonly string[]; origin: string }) {
  const { language, principal } = call;
  const t = speak(listMessages, language);
  const link = origin + listHref(language, works);
  return (
    <div className="list-tools no-print">
      <p>
        <strong>{t.works(works.length)}</strong> · <a href={`/${language}/lists`}>{t.toMine}</a>
      </p>
      <details>
        <summary>{t.share}</summary>
        <p>{t.shareLink}</p>
        <Copyable text={link} labels={{ copy: t.copyLink, done: t.copied, failed: t.notCopied }} />
      </details>
      <details>
        <summary>{t.keep}</summary>
        {principal.kind === "anonymous" ? (
          <LinkButton href={`/${language}/sign-in?returnTo=${encodeURIComponent(`/${language}/list`)}`}>
            {t.signInToKeep}
          </LinkButton>
        ) : (
          <form method="post" action={`/${language}/list/keep`} className="row">
            <Field id="name" name="name" label={t.keepName} required maxLength={120} />
            <Button kind="main">{t.keepButton}</Button>
          </form>
        )}
      </details>
      <form method="post" action={`/${language}/list`} className="row">
        <Button kind="bare" small name="action" value="clear">
          {t.clear}
        </Button>
        <span className="quiet s">{t.print}</span>
      </form>
    </div>
  );
}

function TakeOver({ call, works }: { call: Call; works: readonly string[] }) {
  const { language } = call;
  return (
    <form method="post" action={`/${language}/list`} className="row no-print">
      <input type="hidden" name="works" value={works.join(".")} />
      <Button name="action" value="add">
        {speak(listMessages, language).takeOver}
      </Button>
    </form>
  );
}

function change(call: Call): PageAnswer {
  const { request, language } = call;
  const action = listActions.find((known) => known === formValue(call, "action")) ?? "add";
  const records = [formValue(call, "record"), ...readWorks(formValue(call, "works"))].filter((id) =>
    /^[1-9]\d{0,17}$/.test(id),
  );
  const before = readWorkingList(request);
  const after =
    action === "clear" ? [] : records.reduce((works, record) => changedWorks(works, action, record), before);
  writeWorkingList(call, after);
  return { redirect: safeReturnTo(formValue(call, "returnTo"), `/${language}/list`) };
}

async function keep(sources: ListSources, call: Call): Promise<PageAnswer> {
  const { language, request } = call;
  const reader = await ownReader(sources, call);
  if (isProblem(reader)) return reader;
  const id = await transactOrRefuse(sources.db, (tx) =>
    keepList(tx, {
      readerId: reader.id,
      name: formValue(call, "name"),
      recordIds: readWorkingList(request),
      now: sources.clock.now(),
    }),
  );
  if (isProblem(id)) return id;
  writeWorkingList(call, []);
  return { redirect: `/${language}/lists/${id}` };
}
