import { Type } from "typebox";
import type { Endpoint } from "../../../../kernel/http/endpoint.ts";
import { idempotentRoute } from "../../../../kernel/http/route.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { circulationPermissions } from "../../permissions.ts";
import { circulationProblems } from "../../problems.ts";
import type { Rules } from "../../rules/open-rules.ts";
import { Id, IdParams, MoneyView, Note, Reason } from "../money.schema.ts";
import { replaceLost } from "./replace-lost.ts";
import { settleDamage } from "./settle-damage.ts";
import { settleLoss } from "./settle-loss.ts";

const LossBody = Type.Object(
  {
    price: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1_000_000_000, description: "Minor units, where no price is on file" }),
    ),
    note: Type.Optional(Note),
  },
  { additionalProperties: false },
);

const ReplacementBody = Type.Object(
  {
    barcode: Type.String({ minLength: 1, maxLength: 100, description: "Of the copy that the reader brought" }),
    note: Reason,
  },
  { additionalProperties: false },
);

const DamageBody = Type.Object(
  {
    level: Type.String({ minLength: 1, maxLength: 60 }),
    readerId: Type.Optional(Id),
    note: Type.Optional(Note),
  },
  { additionalProperties: false },
);

const refusals = [
  circulationProblems.loanUnknown,
  circulationProblems.movedMeanwhile,
  circulationProblems.priceUnknown,
] as const;

/** 遗失、赔书、污损: what becomes of a loan whose item does not come back, or not as it was. */
export function lossRoutes({ clock, idempotency }: Kernel, rules: Rules): Endpoint[] {
  const settling = {
    method: "POST",
    access: circulationPermissions["loss.settle"],
    params: IdParams,
    status: 201,
  } as const;
  return [
    idempotentRoute(idempotency, {
      ...settling,
      path: "/api/v1/loans/:id/losses",
      summary: "Take a lent item for lost: the loan ends, its price and processing are charged by the policy",
      body: LossBody,
      answer: Type.Object({ charges: Type.Array(Type.Object({ id: Id, income: Type.String(), amount: MoneyView })) }),
      problems: [...refusals],
      async handle({ params, body, principal }, tx) {
        const act = { actor: principal, now: clock.now() };
        const settled = await settleLoss(tx, rules, { loanId: params.id, ...body }, act);
        return "charges" in settled ? { charges: [...settled.charges] } : settled;
      },
    }),
    idempotentRoute(idempotency, {
      ...settling,
      path: "/api/v1/loans/:id/replacements",
      summary: "Take the same or a newer edition instead of the price, and record the new copy",
      body: ReplacementBody,
      answer: Type.Object({ itemId: Id, processing: MoneyView }),
      problems: [
        ...refusals,
        circulationProblems.notInKind,
        circulationProblems.paidAlready,
        circulationProblems.barcodeTaken,
      ],
      handle: async ({ params, body, principal }, tx) =>
        await replaceLost(tx, rules, { loanId: params.id, ...body }, { actor: principal, now: clock.now() }),
    }),
    idempotentRoute(idempotency, {
      ...settling,
      path: "/api/v1/loans/:id/damages",
      summary: "Charge damage that an item came back with, by the level of the policy",
      body: DamageBody,
      answer: Type.Object({ chargeId: Id, amount: MoneyView }),
      problems: [...refusals, circulationProblems.levelUnknown, circulationProblems.readerUnknown],
      handle: async ({ params, body, principal }, tx) =>
        await settleDamage(tx, rules, { loanId: params.id, ...body }, { actor: principal, now: clock.now() }),
    }),
  ];
}
