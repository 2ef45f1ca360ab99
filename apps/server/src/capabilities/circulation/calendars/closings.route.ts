import { dateAt } from "@wenyuan/calendar";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { circulationPermissions } from "../permissions.ts";
import { circulationProblems } from "../problems.ts";
import { readRulebook } from "../rules/open-rules.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { readCalendars } from "../rules/rules.store.ts";
import {
  CalendarSavedView,
  ClosingBody,
  MovedView,
  MoveParams,
  MoveView,
  PreviewView,
  UndoBody,
} from "./calendar.schema.ts";
import { closeLibrary, closingFault } from "./close-library.ts";
import { closedCalendars } from "./closing.ts";
import { describeMoved } from "./describe-moved.ts";
import { findMove, listMoves } from "./due-move.store.ts";
import type { DueMove } from "./due-move.ts";
import { listMoved } from "./moved-due.store.ts";
import { previewCalendars } from "./preview-calendars.ts";
import { sayPreview } from "./preview-words.ts";
import { undoMove } from "./undo-move.ts";

const { "calendar.read": mayRead, "closing.declare": mayClose } = circulationPermissions;

/** Emergency closings: declared, followed while they move what is due, undone. */
export function closingRoutes({ db, clock, idempotency }: Kernel): Endpoint[] {
  return [
    route({
      method: "POST",
      path: "/api/v1/closings/previews",
      access: mayClose,
      summary: "What an emergency closing would move",
      body: ClosingBody,
      answer: PreviewView,
      problems: [circulationProblems.calendarsFaulty],
      async handle({ body }) {
        const fault = closingFault(body);
        if (fault) return fault;
        return await transact(db, async (tx) => {
          const now = clock.now();
          await readRulebook(tx, now);
          const current = await readCalendars(tx);
          if (!current) throw new Error("calendars are stated whenever rules were read");
          const preview = await previewCalendars(tx, {
            before: current.set,
            after: closedCalendars(current.set, body),
            now,
          });
          const today = dateAt(instantOfDate(now), current.set.desk.zone);
          return { faults: [], warnings: [], ...sayPreview(preview, today) };
        });
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/closings",
      access: mayClose,
      summary: "Close the library or some branches unexpectedly, and move what is due in that time",
      body: ClosingBody,
      answer: CalendarSavedView,
      status: 201,
      problems: [circulationProblems.calendarsFaulty],
      handle: ({ body, principal }, tx) => closeLibrary(tx, body, { actor: principal, now: clock.now() }),
    }),
    route({
      method: "GET",
      path: "/api/v1/due-moves",
      access: mayRead,
      summary: "What moved due dates, newest first, and how far it is",
      query: PageQuery,
      answer: PageOf(MoveView),
      async handle({ query: { limit, cursor } }) {
        return pageOf(await listMoves(db, { before: cursor, limit: limit + 1 }), limit, moveView);
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/due-moves/:id",
      access: mayRead,
      summary: "One move of due dates, and how far it is",
      params: MoveParams,
      answer: MoveView,
      problems: [circulationProblems.moveUnknown],
      async handle({ params: { id } }) {
        const move = await findMove(db, id);
        return move ? moveView(move) : circulationProblems.moveUnknown();
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/due-moves/:id/entries",
      access: mayRead,
      summary: "The loans and holds that were moved, whose they are, from when to when",
      params: MoveParams,
      query: PageQuery,
      answer: PageOf(MovedView),
      async handle({ params: { id }, query, principal }) {
        const entries = await listMoved(db, { moveId: id, ...pageStart(query) });
        // Who has what is told to those who may read it elsewhere too.
        const named = principal.permissions.has(circulationPermissions["overdue.read"].code);
        const titles = await describeMoved(db, entries.slice(0, query.limit), { named });
        return pageOf(entries, query.limit, (entry) => {
          const { was, is, ...rest } = entry;
          return {
            ...rest,
            kind: entry.loanId === undefined ? ("hold" as const) : ("loan" as const),
            ...titles.get(entry.id),
            was: was.toISOString(),
            ...(is && { is: is.toISOString() }),
          };
        });
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/due-moves/:id/undo",
      access: mayClose,
      summary: "Take a closing back: open again, and set back what was moved",
      params: MoveParams,
      body: UndoBody,
      answer: CalendarSavedView,
      problems: [circulationProblems.moveUnknown, circulationProblems.moveNotDone],
      handle: ({ params, body, principal }, tx) =>
        undoMove(tx, { id: params.id, reason: body.reason }, { actor: principal, now: clock.now() }),
    }),
  ];
}

function moveView(move: DueMove) {
  const { id, reason, state, loans, holds, readers, stuck, kept, madeBy } = move;
  return {
    id,
    reason,
    state,
    loans,
    holds,
    readers,
    stuck,
    kept,
    madeBy,
    madeAt: move.madeAt.toISOString(),
    ...(move.finishedAt && { finishedAt: move.finishedAt.toISOString() }),
    ...(move.undoneAt && { undoneAt: move.undoneAt.toISOString() }),
  };
}
