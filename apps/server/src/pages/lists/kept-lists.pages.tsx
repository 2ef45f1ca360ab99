import { isProblem } from "@wenyuan/problem";
import { Blank, Button, Copyable, Field, PageTitle, Table } from "@wenyuan/ui";
import {
  changeList,
  deleteList,
  findList,
  findSharedList,
  type ListChange,
  listsOf,
  type ReadingList,
  type ReadingListSummary,
  spaceProblems,
} from "../../capabilities/space/index.ts";
import { transactOrRefuse } from "../../kernel/db/transact-or-refuse.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { originOf } from "../origin.ts";
import { formValue, type PageAnswer, type PageDefinition } from "../page.ts";
import { changedWorks, listActions } from "./list-link.ts";
import { type ListSources, ownReader, viewParts } from "./list-parts.ts";
import { EmptyList, ListView } from "./list-view.tsx";
import { listMessages } from "./lists.messages.ts";
import { loadList } from "./loaded-list.ts";
import { readWorkingList } from "./working-list.ts";

/** Lists that a reader keeps under names, and those that somebody shares by a link. */
export function keptListPages(sources: ListSources): PageDefinition[] {
  return [
    { path: "/lists", access: "signed-in", answer: (call) => overview(sources, call) },
    { path: "/lists/:id", access: "signed-in", answer: (call) => show(sources, call) },
    { method: "POST", path: "/lists/:id", access: "signed-in", answer: (call) => change(sources, call) },
    { path: "/shared-lists/:key", access: "public", answer: (call) => showShared(sources, call) },
  ];
}

async function overview(sources: ListSources, call: Call): Promise<PageAnswer> {
  const { language } = call;
  const t = speak(listMessages, language);
  const reader = await ownReader(sources, call);
  if (isProblem(reader)) return reader;
  const lists = await listsOf(sources.db, reader.id);
  const selection = readWorkingList(call.request);
  return {
    title: t.myTitle,
    unlisted: true,
    current: "account",
    body: (
      <>
        <PageTitle>{t.myTitle}</PageTitle>
        {selection.length > 0 && (
          <p>
            <a href={`/${language}/list`}>
              {t.working}：{t.works(selection.length)}
            </a>
          </p>
        )}
        {lists.length === 0 ? (
          <Blank art="shelf" level={2} title={t.mineEmpty}>
            <p>{t.emptyHelp}</p>
          </Blank>
        ) : (
          <Lists lists={lists} language={language} />
        )}
      </>
    ),
  };
}

function Lists({ lists, language }: { readonly lists: readonly ReadingListSummary[]; readonly language: Language }) {
  const t = speak(listMessages, language);
  return (
    <Table
      caption={t.myTitle}
      columns={[
        { id: "name", head: t.name, rowHead: true },
        { id: "size", head: t.size },
        { id: "seen", head: t.visibility },
      ]}
      rows={lists.map(({ id, name, works, shareKey }) => ({
        id,
        cells: {
          name: <a href={`/${language}/lists/${id}`}>{name}</a>,
          size: works,
          seen: shareKey === undefined ? t.onlyMe : t.byLink,
        },
      }))}
    />
  );
}

async function ownList(sources: ListSources, call: Call) {
  const reader = await ownReader(sources, call);
  if (isProblem(reader)) return reader;
  const { id } = call.request.params as { id: string };
  const list = /^\d{1,18}$/.test(id) ? await findList(sources.db, id, reader.id) : undefined;
  return list ?? spaceProblems.listNotFound();
}

async function show(sources: ListSources, call: Call): Promise<PageAnswer> {
  const kept = await ownList(sources, call);
  if (isProblem(kept)) return kept;
  const { language, request } = call;
  const path = `/${language}/lists/${kept.id}`;
  const list = await loadList(sources.db, kept.recordIds);
  return {
    title: kept.name,
    unlisted: true,
    current: "account",
    body: (
      <div className="list-page">
        <PageTitle note={speak(listMessages, language).works(kept.recordIds.length)}>{kept.name}</PageTitle>
        <KeptTools {...{ kept, call }} origin={originOf(request, sources.publicUrl)} />
        {list.records.length === 0 ? (
          <EmptyList language={language} />
        ) : (
          <ListView {...{ list, path, ...viewParts(sources, call) }} action={path} keep={{}} />
        )}
      </div>
    ),
  };
}

function KeptTools({
  kept,
  call,
  origin,
}: {
  readonly kept: ReadingList;
  readonly call: Call;
  readonly origin: string;
}) {
  const { language, request } = call;
  const t = speak(listMessages, language);
  const action = `/${language}/lists/${kept.id}`;
  const selection = readWorkingList(request).length;
  const link = kept.shareKey && `${origin}/${language}/shared-lists/${kept.shareKey}`;
  return (
    <div className="list-tools no-print">
      <p>
        <a href={`/${language}/lists`}>{t.myTitle}</a>
      </p>
      <details>
        <summary>{t.share}</summary>
        <p>{link ? t.shareLink : t.private}</p>
        {link && <Copyable text={link} labels={{ copy: t.copyLink, done: t.copied, failed: t.notCopied }} />}
        <form method="post" action={action} className="row">
          <Button small name="action" value={link ? "stop-sharing" : "share"}>
            {link ? t.stopSharing : t.startSharing}
          </Button>
        </form>
      </details>
      <details>
        <summary>{t.more}</summary>
        <form method="post" action={action} className="row">
          <Field id="name" name="name" label={t.keepName} value={kept.name} required maxLength={120} />
          <Button name="action" value="rename">
            {t.rename}
          </Button>
        </form>
        <form method="post" action={action} className="row">
          {selection > 0 && (
            <Button name="action" value="add-selection">
              {t.addSelection(selection)}
            </Button>
          )}
          <Button kind="bare" name="action" value="delete">
            {t.delete}
          </Button>
          <span className="quiet s">{t.deleteHelp}</span>
        </form>
      </details>
    </div>
  );
}

async function change(sources: ListSources, call: Call): Promise<PageAnswer> {
  const kept = await ownList(sources, call);
  if (isProblem(kept)) return kept;
  const { language } = call;
  const action = formValue(call, "action");
  const here = `/${language}/lists/${kept.id}`;
  const refused = await transactOrRefuse(sources.db, async (tx) =>
    action === "delete"
      ? await deleteList(tx, kept.id, kept.readerId)
      : await changeList(tx, kept, { ...changeOf(call, kept), now: sources.clock.now() }),
  );
  if (isProblem(refused)) return refused;
  return { redirect: action === "delete" ? `/${language}/lists` : here };
}

function changeOf(call: Call, kept: ReadingList): ListChange {
  const action = formValue(call, "action");
  if (action === "rename") return { name: formValue(call, "name") };
  if (action === "share" || action === "stop-sharing") return { shared: action === "share" };
  if (action === "add-selection") return { recordIds: [...kept.recordIds, ...readWorkingList(call.request)] };
  const move = listActions.find((known) => known === action);
  return move ? { recordIds: changedWorks(kept.recordIds, move, formValue(call, "record")) } : {};
}

async function showShared(sources: ListSources, call: Call): Promise<PageAnswer> {
  const { key } = call.request.params as { key: string };
  const { language } = call;
  const kept = await findSharedList(sources.db, key);
  if (!kept) return spaceProblems.listNotFound();
  const list = await loadList(sources.db, kept.recordIds);
  const t = speak(listMessages, language);
  return {
    title: kept.name,
    unlisted: true,
    body: (
      <div className="list-page">
        <PageTitle note={`${t.shared} · ${t.works(list.records.length)}`}>{kept.name}</PageTitle>
        {list.records.length === 0 ? (
          <EmptyList language={language} />
        ) : (
          <>
            <form method="post" action={`/${language}/list`} className="row no-print">
              <input type="hidden" name="works" value={kept.recordIds.join(".")} />
              <Button name="action" value="add">
                {t.takeOver}
              </Button>
            </form>
            <ListView {...{ list, ...viewParts(sources, call) }} path={`/${language}/shared-lists/${key}`} keep={{}} />
          </>
        )}
      </div>
    ),
  };
}
