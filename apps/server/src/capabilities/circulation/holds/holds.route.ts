import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { idempotentRoute } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { findShownReader } from "../loans/find-shown-reader.ts";
import { OverrideBody } from "../loans/loan.schema.ts";
import { circulationPermissions } from "../permissions.ts";
import { placeProblems } from "../place-problems.ts";
import { circulationProblems } from "../problems.ts";
import { recallForHold } from "../recalls/recall-for-hold.ts";
import type { Rules } from "../rules/open-rules.ts";
import { cancelHold } from "./cancel-hold.ts";
import { changeHold } from "./change-hold.ts";
import { convertHold } from "./convert-hold.ts";
import { placeHold } from "./place-hold.ts";

const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
const Day = Type.String({ format: "date" });

const HoldBody = Type.Object(
  {
    readerBarcode: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    readerId: Type.Optional(
      Type.String({ ...Id, description: "Instead of a card: a reader who was identified without one" }),
    ),
    recordId: Id,
    volumeId: Type.Optional(Id),
    itemId: Type.Optional(Id),
    pickup: Type.String({ minLength: 1, maxLength: 40, description: "The branch where it is fetched" }),
    from: Type.Optional(Day),
    until: Type.Optional(Day),
    recall: Type.Optional(Type.Boolean({ description: "Call a loan back for it, where the policy allows that" })),
    override: Type.Optional(OverrideBody),
  },
  { additionalProperties: false },
);

const WhereCopyGoes = Type.Object({
  goes: Type.Optional(
    Type.Object({
      to: Type.String(),
      branch: Type.String(),
      holdId: Type.Optional(Id),
      requestId: Type.Optional(Id),
      keepUntil: Type.Optional(Day),
    }),
  ),
});

const DayOrNone = Type.Union([Day, Type.Null()]);

const ChangeBody = Type.Object(
  {
    pickup: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    from: Type.Optional(DayOrNone),
    until: Type.Optional(DayOrNone),
    suspend: Type.Optional(
      Type.Union([
        Type.Object({ until: Type.Optional(Day) }, { additionalProperties: false }),
        Type.Null({ description: "Wake it" }),
      ]),
    ),
  },
  { additionalProperties: false, minProperties: 1 },
);

/** Holds at the desk: placed for a reader, and cancelled. */
export function holdRoutes({ clock, idempotency }: Pick<Kernel, "clock" | "idempotency">, rules: Rules): Endpoint[] {
  return [
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/holds",
      access: circulationPermissions["hold.manage"],
      summary: "Put a reader into the queue of a title, or say everything that stands in the way",
      body: HoldBody,
      answer: Type.Object({
        id: Id,
        recalled: Type.Optional(Type.String({ description: "When the loan called back is due, or why none was" })),
      }),
      status: 201,
      problems: [
        circulationProblems.readerUnknown,
        circulationProblems.cardNeeded,
        circulationProblems.holdRefused,
        circulationProblems.holdTwice,
      ],
      async handle({ body, principal }, tx) {
        const { readerBarcode, readerId, volumeId, itemId, ...request } = body;
        const act = { actor: principal, now: clock.now() };
        const card = await findShownReader(tx, { readerBarcode, readerId }, act);
        if (isProblem(card)) return card;
        const target = targetOf(volumeId, itemId);
        const placed = await placeHold(tx, rules, { ...request, target, readerId: card.readerId }, act);
        if (isProblem(placed)) return placed;
        const { id, recalled } = placed;
        if (recalled === undefined) return { id };
        return { id, recalled: typeof recalled === "string" ? recalled : recalled.toISOString() };
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/holds/:id/cancellation",
      access: circulationPermissions["hold.manage"],
      summary: "End a hold; says where its copy goes when one stood ready",
      params: Type.Object({ id: Id }),
      body: Type.Object({ reason: Type.Optional(Type.String({ maxLength: 500 })) }, { additionalProperties: false }),
      answer: WhereCopyGoes,
      problems: [circulationProblems.holdUnknown, circulationProblems.movedMeanwhile],
      async handle({ params, body, principal }, tx) {
        const act = { actor: principal, now: clock.now() };
        const cancelled = await cancelHold(tx, rules, { holdId: params.id, reason: body.reason }, act);
        if (isProblem(cancelled)) return cancelled;
        return cancelled.goes ? { goes: { ...cancelled.goes } } : {};
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/holds/:id/change",
      access: circulationPermissions["hold.manage"],
      summary: "Change where a hold is fetched, when it is wanted, or whether it rests",
      params: Type.Object({ id: Id }),
      body: ChangeBody,
      answer: WhereCopyGoes,
      problems: [
        circulationProblems.holdUnknown,
        circulationProblems.holdDates,
        circulationProblems.holdHasCopy,
        circulationProblems.pickupUnknown,
        placeProblems.pickupNotHere,
        placeProblems.pickupNotReached,
        circulationProblems.movedMeanwhile,
      ],
      async handle({ params, body, principal }, tx) {
        const act = { actor: principal, now: clock.now() };
        const changed = await changeHold(tx, rules, { holdId: params.id, ...body }, act);
        if (isProblem(changed)) return changed;
        return changed.goes ? { goes: { ...changed.goes } } : {};
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/holds/:id/any-copy",
      access: circulationPermissions["hold.manage"],
      summary: "Let a hold on one copy take any copy; it keeps its place",
      params: Type.Object({ id: Id }),
      body: Type.Object({}, { additionalProperties: false }),
      answer: Type.Object({ converted: Type.Boolean() }),
      problems: [circulationProblems.holdUnknown, circulationProblems.holdTwice, circulationProblems.movedMeanwhile],
      handle: async ({ params, principal }, tx) =>
        await convertHold(tx, rules, { holdId: params.id }, { actor: principal, now: clock.now() }),
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/holds/:id/recall",
      access: circulationPermissions["hold.manage"],
      summary: "Call a loan back for a hold that waits; the one kept longest",
      params: Type.Object({ id: Id }),
      body: Type.Object({}, { additionalProperties: false }),
      answer: Type.Object({ dueAt: Type.String({ format: "date-time" }) }),
      problems: [circulationProblems.holdUnknown, circulationProblems.recallNotNeeded],
      async handle({ params, principal }, tx) {
        const act = { actor: principal, now: clock.now() };
        const recalled = await recallForHold(tx, rules, { holdId: params.id }, act);
        return isProblem(recalled) ? recalled : { dueAt: recalled.dueAt.toISOString() };
      },
    }),
  ];
}

function targetOf(volume: string | undefined, item: string | undefined) {
  if (item !== undefined) return { kind: "item", item } as const;
  return volume === undefined ? ({ kind: "title" } as const) : ({ kind: "volume", volume } as const);
}
