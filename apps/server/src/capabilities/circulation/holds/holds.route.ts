import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { idempotentRoute } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { findReaderByBarcode } from "../../readers/index.ts";
import { OverrideBody } from "../loans/loan.schema.ts";
import { circulationPermissions } from "../permissions.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { cancelHold } from "./cancel-hold.ts";
import { placeHold } from "./place-hold.ts";

const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
const Day = Type.String({ format: "date" });

const HoldBody = Type.Object(
  {
    readerBarcode: Type.String({ minLength: 1, maxLength: 100 }),
    recordId: Id,
    volumeId: Type.Optional(Id),
    itemId: Type.Optional(Id),
    pickup: Type.String({ minLength: 1, maxLength: 40, description: "The branch where it is fetched" }),
    from: Type.Optional(Day),
    until: Type.Optional(Day),
    override: Type.Optional(OverrideBody),
  },
  { additionalProperties: false },
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
      answer: Type.Object({ id: Id }),
      status: 201,
      problems: [circulationProblems.readerUnknown, circulationProblems.holdRefused, circulationProblems.holdTwice],
      async handle({ body, principal }, tx) {
        const { readerBarcode, volumeId, itemId, ...request } = body;
        const card = await findReaderByBarcode(tx, readerBarcode);
        if (!card) return circulationProblems.readerUnknown();
        const target = targetOf(volumeId, itemId);
        const act = { actor: principal, now: clock.now() };
        return await placeHold(tx, rules, { ...request, target, readerId: card.readerId }, act);
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/holds/:id/cancellation",
      access: circulationPermissions["hold.manage"],
      summary: "End a hold; says where its copy goes when one stood ready",
      params: Type.Object({ id: Id }),
      body: Type.Object({ reason: Type.Optional(Type.String({ maxLength: 500 })) }, { additionalProperties: false }),
      answer: Type.Object({
        goes: Type.Optional(
          Type.Object({
            to: Type.String(),
            branch: Type.String(),
            holdId: Type.Optional(Id),
            keepUntil: Type.Optional(Day),
          }),
        ),
      }),
      problems: [circulationProblems.holdUnknown, circulationProblems.movedMeanwhile],
      async handle({ params, body, principal }, tx) {
        const act = { actor: principal, now: clock.now() };
        const cancelled = await cancelHold(tx, rules, { holdId: params.id, reason: body.reason }, act);
        if (isProblem(cancelled)) return cancelled;
        return cancelled.goes ? { goes: { ...cancelled.goes } } : {};
      },
    }),
  ];
}

function targetOf(volume: string | undefined, item: string | undefined) {
  if (item !== undefined) return { kind: "item", item } as const;
  return volume === undefined ? ({ kind: "title" } as const) : ({ kind: "volume", volume } as const);
}
