import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../../kernel/http/endpoint.ts";
import { idempotentRoute, route } from "../../../../kernel/http/route.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { circulationPermissions } from "../../permissions.ts";
import { circulationProblems } from "../../problems.ts";
import type { Rules } from "../../rules/open-rules.ts";
import { Id, IdParams, MoneyView, Note, Reason, Text } from "../money.schema.ts";
import { previewLoss } from "./preview-loss.ts";
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

const LossPreviewView = Type.Object({
  currency: Type.String(),
  lost: Type.Optional(
    Type.Object({
      total: Type.Optional({ ...MoneyView, description: "Left out: no price is on file, a person says it" }),
      processing: MoneyView,
      lines: Type.Array(Text),
    }),
  ),
  inKind: Type.Optional(MoneyView),
  damage: Type.Array(Type.Object({ level: Type.String(), name: Text, amount: Type.Optional(MoneyView) })),
});

const refusals = [
  circulationProblems.loanUnknown,
  circulationProblems.movedMeanwhile,
  circulationProblems.priceUnknown,
] as const;

/** 遗失、赔书、污损: what becomes of a loan whose item does not come back, or not as it was. */
export function lossRoutes({ db, clock, idempotency }: Kernel, rules: Rules): Endpoint[] {
  const settling = {
    method: "POST",
    access: circulationPermissions["loss.settle"],
    params: IdParams,
    status: 201,
  } as const;
  return [
    route({
      method: "GET",
      path: "/api/v1/loans/:id/loss-preview",
      access: circulationPermissions["loss.settle"],
      summary: "What losing, replacing or damaging a lent item would cost its reader, by the policies of the loan",
      params: IdParams,
      answer: LossPreviewView,
      problems: [circulationProblems.loanUnknown],
      async handle({ params }) {
        const told = await transact(db, (tx) => previewLoss(tx, rules, { loanId: params.id, now: clock.now() }));
        if (isProblem(told)) return told;
        const { lost, damage, ...more } = told;
        return { ...more, ...(lost && { lost: { ...lost, lines: [...lost.lines] } }), damage: [...damage] };
      },
    }),
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
