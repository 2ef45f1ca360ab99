import { isProblem, type Problem } from "@wenyuan/problem";
import { catalogueProblems, findSummaries, readPlaces } from "../../capabilities/catalogue/index.ts";
import { cancelHold, openRules, placedHolds, placeHold } from "../../capabilities/circulation/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { readerOf } from "../loans/loans.loader.ts";
import { NoCard } from "../loans/no-card.tsx";
import { formValue, type PageAnswer, type PageDefinition, queryValue } from "../page.ts";
import { HoldForm } from "./hold-form.tsx";
import { HoldList } from "./hold-list.tsx";
import { holdsMessages } from "./holds.messages.ts";

/** Joining a title's queue, one's own holds with their places, and leaving the queue. */
export function holdsPages({ db, clock, settings }: Pick<Kernel, "db" | "clock" | "settings">): PageDefinition[] {
  const rules = openRules();

  async function showForm(call: Call, recordId: string, refusal?: Problem): Promise<PageAnswer> {
    const { language, principal } = call;
    const t = speak(holdsMessages, language);
    const summary = (await findSummaries(db, [recordId])).get(recordId);
    if (!summary) return catalogueProblems.recordNotFound({ id: recordId });
    const page = { title: t.placeTitle, current: "search", unlisted: true } as const;
    if ((await readerOf(db, principal)) === undefined) return { ...page, body: <NoCard language={language} /> };
    const { branches } = await readPlaces(db);
    const status = refusal ? 409 : 200;
    return { ...page, status, body: <HoldForm {...{ recordId, summary, branches, refusal, language, t }} /> };
  }

  return [
    {
      path: "/holds",
      access: "signed-in",
      async answer(call) {
        const { language, principal } = call;
        const t = speak(holdsMessages, language);
        const page = { title: t.title, current: "account", unlisted: true } as const;
        const readerId = await readerOf(db, principal);
        if (readerId === undefined) return { ...page, body: <NoCard language={language} /> };
        const holds = await placedHolds(db, readerId);
        const summaries = await findSummaries(db, [...new Set(holds.map(({ recordId }) => recordId))]);
        const { branches } = await readPlaces(db);
        const here = { now: clock.now(), zone: settings.timeZone, language };
        const done = queryValue(call, "done");
        return { ...page, body: <HoldList {...{ holds, summaries, branches, done, here, t }} /> };
      },
    },
    {
      path: "/records/:id/hold",
      access: "signed-in",
      answer: (call) => showForm(call, idOf(call)),
    },
    {
      method: "POST",
      path: "/records/:id/hold",
      access: "signed-in",
      async answer(call) {
        const { language, principal } = call;
        const recordId = idOf(call);
        const readerId = await readerOf(db, principal);
        if (readerId === undefined) return await showForm(call, recordId);
        const request = {
          readerId,
          recordId,
          target: { kind: "title" },
          pickup: formValue(call, "pickup").slice(0, 40),
        } as const;
        const act = { actor: principal, now: clock.now() };
        const placed = await transact(db, (tx) => placeHold(tx, rules, request, act));
        if (isProblem(placed)) return await showForm(call, recordId, placed);
        return { redirect: `/${language}/holds?done=placed` };
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
        const ended = await transact(db, (tx) => cancelHold(tx, rules, { holdId: idOf(call), readerId }, act));
        return isProblem(ended) ? ended : { redirect: `/${language}/holds?done=cancelled` };
      },
    },
  ];
}

/** What is no number names nothing. */
function idOf({ request }: Call): string {
  const { id } = request.params as { id: string };
  return /^\d{1,18}$/.test(id) ? id : "0";
}
