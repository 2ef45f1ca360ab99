import { dateAt, Temporal } from "@wenyuan/calendar";
import { findSummaries } from "../../capabilities/catalogue/index.ts";
import {
  type CalendarEvent,
  findFeedReader,
  openLoansOf,
  placedHolds,
  writeIcs,
} from "../../capabilities/circulation/index.ts";
import { originOf } from "../../capabilities/identity/index.ts";
import { readLibrary } from "../../capabilities/portal/index.ts";
import type { Endpoint } from "../../kernel/http/endpoint.ts";
import { isLanguage, type Language, languageTag } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { hashToken } from "../../kernel/ids/random-token.ts";
import type { Kernel } from "../../kernel/module.ts";
import { calendarFeedMessages } from "./calendar-feed.messages.ts";

/** What a calendar shows at most: nobody has more on loan. */
const most = 500;
/** Days before a due date at which the calendar reminds. */
const remindDays = 1;

/** The calendar behind a secret link: no cookie, no name, and out of every log, which has the pattern of a path only. */
export function calendarFeedEndpoint(kernel: Kernel): Endpoint {
  const { db } = kernel;
  return {
    method: "GET",
    path: "/calendar/:language/:token",
    access: "public",
    kind: "page",
    async handle({ request, reply }) {
      const { language, token } = request.params as { language: string; token: string };
      const secret = token.replace(/\.ics$/, "");
      const readerId = /^[\w-]{43}$/.test(secret) ? await findFeedReader(db, hashToken(secret)) : undefined;
      if (readerId === undefined || !isLanguage(language)) return await reply.status(404).send();
      const origin = originOf(request, kernel.settings);
      const events = await eventsOf(kernel, { readerId, language, origin });
      const t = speak(calendarFeedMessages, language);
      const name = t.calendar((await readLibrary(db)).name[language]);
      return await reply
        .type("text/calendar; charset=utf-8")
        .headers({ "cache-control": "private, no-store", "x-robots-tag": "noindex", "referrer-policy": "no-referrer" })
        .send(writeIcs({ name, language: languageTag[language], events }));
    },
  };
}

interface Feed {
  readonly readerId: string;
  readonly language: Language;
  readonly origin: string;
}

async function eventsOf(
  { db, clock, settings }: Kernel,
  { readerId, language, origin }: Feed,
): Promise<CalendarEvent[]> {
  const t = speak(calendarFeedMessages, language);
  const loans = await openLoansOf(db, readerId, { limit: most });
  const holds = (await placedHolds(db, readerId)).filter(
    ({ state, keepUntil }) => state === "ready" && keepUntil !== null,
  );
  const summaries = await findSummaries(db, [...new Set([...loans, ...holds].map(({ recordId }) => recordId))]);
  const titleOf = (recordId: string) => summaries.get(recordId)?.title.text ?? "";
  const host = new URL(origin).hostname;
  const changedAt = clock.now();
  const dayOf = (at: Date) =>
    dateAt(Temporal.Instant.fromEpochMilliseconds(at.getTime()), settings.timeZone).toString();
  return [
    ...loans.map((loan) => ({
      uid: `loan-${loan.id}@${host}`,
      summary: t.due(titleOf(loan.recordId)),
      description: t.dueHelp,
      url: `${origin}/${language}/loans`,
      at: loan.dueBy === "minute" ? loan.dueAt : dayOf(loan.dueAt),
      remindDays,
      changedAt,
    })),
    ...holds.map((hold) => ({
      uid: `hold-${hold.id}@${host}`,
      summary: t.ready(titleOf(hold.recordId)),
      description: t.readyHelp,
      url: `${origin}/${language}/holds`,
      at: hold.keepUntil ?? "",
      remindDays,
      changedAt,
    })),
  ];
}
