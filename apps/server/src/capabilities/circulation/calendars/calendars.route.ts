import { dateAt } from "@wenyuan/calendar";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { readPlaces } from "../../catalogue/index.ts";
import { circulationPermissions } from "../permissions.ts";
import { headFields, headRow } from "../policies/policies.route.ts";
import { VersionParams, VersionView } from "../policies/policy.schema.ts";
import { findVersion, listVersions } from "../policies/policy.store.ts";
import { circulationProblems } from "../problems.ts";
import { readRulebook } from "../rules/open-rules.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { readCalendars } from "../rules/rules.store.ts";
import {
  CalendarDraftBody,
  CalendarSaveBody,
  CalendarSavedView,
  CalendarsView,
  CalendarVersionView,
  PreviewView,
} from "./calendar.schema.ts";
import { checkedCalendars } from "./calendar-reading.ts";
import { calendarWarnings } from "./calendar-warnings.ts";
import { openingHoursRoute } from "./opening-hours.route.ts";
import { nothingMoves, previewCalendars } from "./preview-calendars.ts";
import { sayPreview } from "./preview-words.ts";
import { saveCalendars } from "./save-calendars.ts";

const { "calendar.read": mayRead, "calendar.edit": mayEdit } = circulationPermissions;

/** The four calendars: what holds, what held, and how they change. */
export function calendarRoutes(kernel: Kernel): Endpoint[] {
  const { db, clock, idempotency } = kernel;
  const today = (zone: string) => dateAt(instantOfDate(clock.now()), zone);
  return [
    openingHoursRoute(kernel),
    route({
      method: "GET",
      path: "/api/v1/calendars",
      access: mayRead,
      summary: "The calendars of buildings, desks, staff and teaching in force",
      answer: CalendarsView,
      handle: () =>
        transact(db, async (tx) => {
          const { calendarVersion } = await readRulebook(tx, clock.now());
          const current = await readCalendars(tx, calendarVersion);
          const head = await findVersion(tx, "calendar_version", calendarVersion);
          if (!current || !head) throw new Error("calendars are stated whenever rules were read");
          const { branches } = await readPlaces(tx);
          const day = today(current.set.desk.zone);
          return {
            ...headFields(head),
            calendars: { ...current.set },
            warnings: calendarWarnings(current.set, day),
            branches: branches.map(({ code, name }) => ({ code, name })),
            today: day.toString(),
          };
        }),
    }),
    route({
      method: "GET",
      path: "/api/v1/calendars/versions",
      access: mayRead,
      summary: "Every version of the calendars, newest first: who, when, why",
      query: PageQuery,
      answer: PageOf(VersionView),
      async handle({ query: { limit, cursor } }) {
        const before = cursor === undefined ? undefined : Number(cursor);
        const heads = await listVersions(db, "calendar_version", { before, limit: limit + 1 });
        return pageOf(heads.map(headRow), limit, (row) => row);
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/calendars/versions/:version",
      access: mayRead,
      summary: "One version of the calendars, whole",
      params: VersionParams,
      answer: CalendarVersionView,
      problems: [circulationProblems.versionUnknown],
      async handle({ params: { version } }) {
        const head = await findVersion(db, "calendar_version", version);
        const read = await readCalendars(db, version);
        if (!head || !read) return circulationProblems.versionUnknown({ version });
        return { ...headFields(head), calendars: { ...read.set } };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/calendars/previews",
      access: mayRead,
      summary: "What a change of the calendars does: its faults, the days that change, the loans it would move",
      body: CalendarDraftBody,
      answer: PreviewView,
      async handle({ body }) {
        const read = checkedCalendars(body.calendars);
        if (!read.ok) return { faults: read.faults, warnings: [], ...sayPreview(nothingMoves, today("UTC")) };
        return await transact(db, async (tx) => {
          await readRulebook(tx, clock.now());
          const before = (await readCalendars(tx))?.set ?? read.value;
          const preview = await previewCalendars(tx, { before, after: read.value, now: clock.now() });
          const day = today(read.value.desk.zone);
          return { faults: [], warnings: calendarWarnings(read.value, day), ...sayPreview(preview, day) };
        });
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/calendars/versions",
      access: mayEdit,
      summary: "State the calendars anew, with the reason; what is due on days that are closed now can move with them",
      body: CalendarSaveBody,
      answer: CalendarSavedView,
      status: 201,
      problems: [
        circulationProblems.rulesMoved,
        circulationProblems.rulesUnchanged,
        circulationProblems.calendarsFaulty,
      ],
      handle: ({ body, principal }, tx) => saveCalendars(tx, body, { actor: principal, now: clock.now() }),
    }),
  ];
}
