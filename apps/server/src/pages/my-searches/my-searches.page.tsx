import { isProblem } from "@wenyuan/problem";
import {
  beginHistory,
  changeSavedSearch,
  daysKept,
  deleteKept,
  deleteSaved,
  discoveryProblems,
  endHistory,
  historySince,
  listKept,
  listSaved,
  mostSaved,
  ownReaderId,
  readAddressQuery,
  saveSearch,
  writeAddressQuery,
} from "../../capabilities/discovery/index.ts";
import type { Tx } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { loadPlaceNames } from "../holdings/holdings.loader.ts";
import { NoCard } from "../loans/no-card.tsx";
import { formValue, type PageAnswer, type PageDefinition, queryValue } from "../page.ts";
import { valueNames } from "../search/search.page.tsx";
import { mySearchesMessages } from "./my-searches.messages.ts";
import { MySearches } from "./my-searches.tsx";
import { searchInWords } from "./search-words.ts";

const path = "/my-searches";
/** Nobody looks further back on a page. */
const keptShown = 100;
const longestName = 120;

type Sources = Pick<Kernel, "db" | "clock" | "settings">;

/** The searches that a reader keeps, with what is new for each, and those that he has had kept. */
export function mySearchesPages(sources: Sources): PageDefinition[] {
  return [
    { path, access: "signed-in", answer: (call) => show(sources, call) },
    { method: "POST", path, access: "signed-in", answer: (call) => change(sources, call) },
  ];
}

async function show({ db, clock, settings }: Sources, call: Call, needsName = false): Promise<PageAnswer> {
  const { principal, language } = call;
  const t = speak(mySearchesMessages, language);
  const page = { title: t.title, current: "account", unlisted: true, status: needsName ? 422 : 200 } as const;
  const readerId = await ownReaderId(db, principal);
  if (readerId === undefined) return { ...page, body: <NoCard language={language} /> };
  const [saved, since, places] = await Promise.all([
    listSaved(db, readerId, mostSaved),
    historySince(db, readerId),
    loadPlaceNames(db),
  ]);
  const kept = since === undefined ? [] : await listKept(db, readerId, keptShown);
  const nameOf = valueNames(places, language);
  const inWords = (query: string) => searchInWords(query, nameOf) || t.everything;
  const asked = needsName ? formValue(call, "query") : queryValue(call, "save");
  const toSave = writeAddressQuery(readAddressQuery(asked.slice(0, 2000)));
  const here = { now: clock.now(), zone: settings.timeZone, language };
  const done = queryValue(call, "done");
  return {
    ...page,
    body: <MySearches {...{ saved, since, kept, inWords, toSave, needsName, here, done, t }} days={daysKept} />,
  };
}

/** What a button of the page does. */
type Act = (tx: Tx, own: { readonly id: string; readonly readerId: string; readonly now: Date }) => Promise<unknown>;

const acts: Readonly<Record<string, readonly [act: Act, done: string]>> = {
  watch: [(tx, own) => changeSavedSearch(tx, own, { alert: true }), "changed"],
  unwatch: [(tx, own) => changeSavedSearch(tx, own, { alert: false }), "changed"],
  remove: [(tx, own) => deleteSaved(tx, own), "gone"],
  begin: [(tx, { readerId, now }) => beginHistory(tx, readerId, now), "began"],
  end: [(tx, { readerId }) => endHistory(tx, readerId), "ended"],
  forget: [(tx, { readerId, id }) => deleteKept(tx, readerId, id), "gone"],
};

async function change(sources: Sources, call: Call): Promise<PageAnswer> {
  const { db, clock } = sources;
  const { language, principal } = call;
  const readerId = await ownReaderId(db, principal);
  if (readerId === undefined) return discoveryProblems.noReaderFile();
  const done = (what: string) => ({ redirect: `/${language}${path}?done=${what}` });
  const wanted = formValue(call, "do");
  if (wanted === "save") return await save(sources, call, readerId);
  const id = /^\d{1,18}$/.exec(formValue(call, "id"))?.[0] ?? "0";
  if (wanted === "look") {
    await transact(db, (tx) => changeSavedSearch(tx, { id, readerId }, { looked: true }));
    const query = writeAddressQuery(readAddressQuery(formValue(call, "query")));
    return { redirect: `/${language}/search?${query}&sort=added` };
  }
  const [act, outcome] = acts[wanted] ?? [];
  if (act === undefined || outcome === undefined) return done("");
  await transact(db, (tx) => act(tx, { id, readerId, now: clock.now() }));
  return done(outcome);
}

async function save(sources: Sources, call: Call, readerId: string): Promise<PageAnswer> {
  const name = formValue(call, "name").trim().slice(0, longestName);
  if (name === "") return await show(sources, call, true);
  const search = { readerId, name, query: formValue(call, "query"), alert: formValue(call, "alert") === "yes" };
  const saved = await transact(sources.db, (tx) => saveSearch(tx, search, sources.clock.now()));
  return isProblem(saved) ? saved : { redirect: `/${call.language}${path}?done=kept` };
}
