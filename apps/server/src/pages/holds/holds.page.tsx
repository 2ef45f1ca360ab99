import { isProblem, type Problem } from "@wenyuan/problem";
import { catalogueProblems, findSummaries, readPlaces } from "../../capabilities/catalogue/index.ts";
import {
  cancelHold,
  changeHold,
  convertHold,
  endedHoldsOf,
  openRules,
  placeHold,
  type Rules,
  readHoldOutlooks,
  readPickups,
} from "../../capabilities/circulation/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../kernel/db/transact-or-refuse.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import type { Here } from "../holdings/availability-view.ts";
import { readerOf } from "../loans/loans.loader.ts";
import { NoCard } from "../loans/no-card.tsx";
import { type PageAnswer, type PageDefinition, queryValue } from "../page.ts";
import { HoldChange } from "./hold-change.tsx";
import { HoldForm } from "./hold-form.tsx";
import { HoldList } from "./hold-list.tsx";
import { loadHoldForm } from "./holds.loader.ts";
import { holdsMessages } from "./holds.messages.ts";
import { idOf, readHoldFields, readWish } from "./read-hold-form.ts";

/** What ended without a copy stays on the page for a month, with what staff said. */
const endedShownMs = 30 * 86_400_000;

type Sources = Pick<Kernel, "db" | "clock" | "settings">;

/** Joining a title's queue, one's own holds with their places, changing them and leaving the queue. */
export function holdsPages(sources: Sources): PageDefinition[] {
  const rules = openRules();
  return [listPage(sources, rules), ...placePages(sources, rules), ...changePages(sources, rules)];
}

function listPage(sources: Sources, rules: Rules): PageDefinition {
  const { db, clock } = sources;
  return {
    path: "/holds",
    access: "signed-in",
    async answer(call) {
      const { language, principal } = call;
      const t = speak(holdsMessages, language);
      const page = { title: t.title, current: "account", unlisted: true } as const;
      const readerId = await readerOf(db, principal);
      if (readerId === undefined) return { ...page, body: <NoCard language={language} /> };
      const holds = await transact(db, (tx) => readHoldOutlooks(tx, rules, { readerId, now: clock.now() }));
      const ended = await endedHoldsOf(db, readerId, new Date(clock.now().getTime() - endedShownMs));
      const summaries = await findSummaries(db, [...new Set([...holds, ...ended].map(({ recordId }) => recordId))]);
      const { branches } = await readPlaces(db);
      const here = hereOf(sources, call);
      const done = queryValue(call, "done");
      return { ...page, body: <HoldList {...{ holds, ended, summaries, branches, done, here, t }} /> };
    },
  };
}

function hereOf({ clock, settings }: Sources, { language }: Call): Here {
  return { now: clock.now(), zone: settings.timeZone, language };
}

function placePages(sources: Sources, rules: Rules): PageDefinition[] {
  const { db, clock } = sources;

  async function showForm(call: Call, recordId: string, refusal?: Problem): Promise<PageAnswer> {
    const { language, principal } = call;
    const t = speak(holdsMessages, language);
    const page = { title: t.placeTitle, current: "search", unlisted: true } as const;
    const readerId = await readerOf(db, principal);
    const fields = readHoldFields(call);
    const known = { recordId, readerId: readerId ?? "0", pickup: fields.pickup, now: clock.now() };
    const data = await loadHoldForm(db, rules, known);
    if (!data) return catalogueProblems.recordNotFound({ id: recordId });
    if (readerId === undefined) return { ...page, body: <NoCard language={language} /> };
    const here = hereOf(sources, call);
    return { ...page, status: refusal?.status ?? 200, body: <HoldForm {...data} {...{ fields, refusal, here, t }} /> };
  }

  return [
    { path: "/records/:id/hold", access: "signed-in", answer: (call) => showForm(call, idOf(call)) },
    {
      method: "POST",
      path: "/records/:id/hold",
      access: "signed-in",
      async answer(call) {
        const { language, principal } = call;
        const recordId = idOf(call);
        const readerId = await readerOf(db, principal);
        if (readerId === undefined) return await showForm(call, recordId);
        const { volume, from, until, ...fields } = readHoldFields(call);
        const target = volume === "" ? ({ kind: "title" } as const) : ({ kind: "volume", volume } as const);
        const dates = { from: from || undefined, until: until || undefined };
        const request = { readerId, recordId, target, ...fields, ...dates };
        const act = { actor: principal, now: clock.now() };
        const placed = await transactOrRefuse(db, (tx) => placeHold(tx, rules, request, act));
        if (isProblem(placed)) return await showForm(call, recordId, placed);
        return { redirect: `/${language}/holds?done=${doneWord(placed.recalled)}` };
      },
    },
  ];
}

function doneWord(recalled: Date | string | undefined): string {
  if (recalled === undefined) return "placed";
  return typeof recalled === "string" ? "not-recalled" : "recalled";
}

function changePages(sources: Sources, rules: Rules): PageDefinition[] {
  const { db, clock } = sources;

  async function showHold(call: Call, refusal?: Problem): Promise<PageAnswer> {
    const { language, principal } = call;
    const t = speak(holdsMessages, language);
    const readerId = await readerOf(db, principal);
    const holds =
      readerId === undefined
        ? []
        : await transact(db, (tx) => readHoldOutlooks(tx, rules, { readerId, now: clock.now() }));
    const hold = holds.find(({ id }) => id === idOf(call));
    if (!hold) return { redirect: `/${language}/holds?done=gone` };
    const summary = (await findSummaries(db, [hold.recordId])).get(hold.recordId);
    const branches = await readPickups(db, hold.pickup);
    const here = hereOf(sources, call);
    const page = { title: t.changeTitle, current: "account", unlisted: true } as const;
    return {
      ...page,
      status: refusal?.status ?? 200,
      body: <HoldChange {...{ hold, summary, branches, refusal, here, t }} />,
    };
  }

  return [
    { path: "/holds/:id", access: "signed-in", answer: (call) => showHold(call) },
    {
      method: "POST",
      path: "/holds/:id",
      access: "signed-in",
      async answer(call) {
        const { language, principal } = call;
        const readerId = await readerOf(db, principal);
        if (readerId === undefined) return { redirect: `/${language}/holds` };
        const wish = { holdId: idOf(call), readerId, ...readWish(call) };
        const act = { actor: principal, now: clock.now() };
        const changed = await transactOrRefuse(db, (tx) => changeHold(tx, rules, wish, act));
        return isProblem(changed) ? await showHold(call, changed) : { redirect: `/${language}/holds?done=changed` };
      },
    },
    {
      method: "POST",
      path: "/holds/:id/any-copy",
      access: "signed-in",
      async answer(call) {
        const { language, principal } = call;
        const readerId = await readerOf(db, principal);
        if (readerId === undefined) return { redirect: `/${language}/holds` };
        const act = { actor: principal, now: clock.now() };
        const asked = { holdId: idOf(call), readerId };
        const converted = await transactOrRefuse(db, (tx) => convertHold(tx, rules, asked, act));
        return isProblem(converted) ? await showHold(call, converted) : { redirect: `/${language}/holds?done=changed` };
      },
    },
    {
      method: "POST",
      path: "/holds/:id/cancel",
      access: "signed-in",
      async answer(call) {
        const { language, principal } = call;
        const readerId = await readerOf(db, principal);
        if (readerId === undefined) return { redirect: `/${language}/holds` };
        const act = { actor: principal, now: clock.now() };
        const ended = await transactOrRefuse(db, (tx) => cancelHold(tx, rules, { holdId: idOf(call), readerId }, act));
        return { redirect: `/${language}/holds?done=${isProblem(ended) ? "gone" : "cancelled"}` };
      },
    },
  ];
}
