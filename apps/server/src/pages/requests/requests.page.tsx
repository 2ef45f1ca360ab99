import { isProblem, type Problem } from "@wenyuan/problem";
import { catalogueProblems, findSummaries, readPlaces } from "../../capabilities/catalogue/index.ts";
import {
  cancelRequest,
  endedRequestsOf,
  openRequestsOf,
  openRules,
  placeRequest,
  type Rules,
  readRequestProspects,
} from "../../capabilities/circulation/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../kernel/db/transact-or-refuse.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { idOf } from "../holds/read-hold-form.ts";
import { readerOf } from "../loans/loans.loader.ts";
import { NoCard } from "../loans/no-card.tsx";
import { formValue, type PageAnswer, type PageDefinition, queryValue } from "../page.ts";
import { RequestForm } from "./request-form.tsx";
import { RequestList } from "./request-list.tsx";
import { requestsMessages } from "./requests.messages.ts";

type Sources = Pick<Kernel, "db" | "clock" | "settings">;

/** Having a copy brought out of closed stacks or from another branch, and seeing how far it is. */
export function requestsPages(sources: Sources): PageDefinition[] {
  const rules = openRules();
  return [listPage(sources), ...placePages(sources, rules), cancelPage(sources)];
}

/** Requests that are over are shown for so long. */
const endedShownMs = 7 * 86_400_000;

function listPage({ db, clock, settings }: Sources): PageDefinition {
  return {
    path: "/requests",
    access: "signed-in",
    async answer(call) {
      const { language, principal } = call;
      const t = speak(requestsMessages, language);
      const page = { title: t.title, current: "account", unlisted: true } as const;
      const readerId = await readerOf(db, principal);
      if (readerId === undefined) return { ...page, body: <NoCard language={language} /> };
      const now = clock.now();
      const open = await openRequestsOf(db, readerId);
      const ended = await endedRequestsOf(db, readerId, new Date(now.getTime() - endedShownMs));
      const summaries = await findSummaries(db, [...new Set([...open, ...ended].map(({ recordId }) => recordId))]);
      const { branches } = await readPlaces(db);
      const here = { now, zone: settings.timeZone, language };
      const done = queryValue(call, "done");
      return { ...page, body: <RequestList {...{ open, ended, summaries, branches, done, here, t }} /> };
    },
  };
}

function placePages({ db, clock, settings }: Sources, rules: Rules): PageDefinition[] {
  async function showForm(call: Call, recordId: string, refusal?: Problem): Promise<PageAnswer> {
    const { language, principal } = call;
    const t = speak(requestsMessages, language);
    const summary = (await findSummaries(db, [recordId])).get(recordId);
    if (!summary) return catalogueProblems.recordNotFound({ id: recordId });
    const page = { title: t.placeTitle, current: "search", unlisted: true } as const;
    const readerId = await readerOf(db, principal);
    if (readerId === undefined) return { ...page, body: <NoCard language={language} /> };
    const { branches } = await readPlaces(db);
    const asked = { readerId, recordId, branches: branches.map(({ code }) => code), now: clock.now() };
    const { prospects, homeBranch } = await transact(db, (tx) => readRequestProspects(tx, rules, asked));
    const pickup = formValue(call, "pickup").slice(0, 40) || (homeBranch ?? "");
    const here = { now: clock.now(), zone: settings.timeZone, language };
    const data = { recordId, summary, branches, prospects, pickup, refusal, here, t };
    return { ...page, status: refusal?.status ?? 200, body: <RequestForm {...data} /> };
  }

  return [
    { path: "/records/:id/request", access: "signed-in", answer: (call) => showForm(call, idOf(call)) },
    {
      method: "POST",
      path: "/records/:id/request",
      access: "signed-in",
      async answer(call) {
        const { language, principal } = call;
        const recordId = idOf(call);
        const readerId = await readerOf(db, principal);
        if (readerId === undefined) return await showForm(call, recordId);
        const asked = { readerId, recordId, pickup: formValue(call, "pickup").slice(0, 40) };
        const act = { actor: principal, now: clock.now() };
        const placed = await transactOrRefuse(db, (tx) => placeRequest(tx, rules, asked, act));
        if (isProblem(placed)) return await showForm(call, recordId, placed);
        return { redirect: `/${language}/requests?done=placed` };
      },
    },
  ];
}

function cancelPage({ db, clock }: Sources): PageDefinition {
  return {
    method: "POST",
    path: "/requests/:id/cancel",
    access: "signed-in",
    async answer(call) {
      const { language, principal } = call;
      const readerId = await readerOf(db, principal);
      if (readerId === undefined) return { redirect: `/${language}/requests` };
      const act = { actor: principal, now: clock.now() };
      const ended = await transactOrRefuse(db, (tx) => cancelRequest(tx, { requestId: idOf(call), readerId }, act));
      return { redirect: `/${language}/requests?done=${isProblem(ended) ? "gone" : "cancelled"}` };
    },
  };
}
