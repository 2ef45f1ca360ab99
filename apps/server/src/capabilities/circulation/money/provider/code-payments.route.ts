import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Endpoint } from "../../../../kernel/http/endpoint.ts";
import { route } from "../../../../kernel/http/route.ts";
import type { Kernel } from "../../../../kernel/module.ts";
import { circulationPermissions } from "../../permissions.ts";
import { circulationProblems } from "../../problems.ts";
import { Id, IdParams, MoneyBody, MoneyView } from "../money.schema.ts";
import { askPayment, collectByCode } from "./collect-by-code.ts";
import type { OfferedPayments } from "./open-providers.ts";
import { findPayment } from "./payment.store.ts";
import type { Payment } from "./payment.ts";

/** Our order number, made by the desk, so that a request that is sent again pays once. */
const OrderId = Type.String({ pattern: "^[A-Za-z0-9_-]{20,40}$" });

const CodePaymentBody = Type.Object(
  {
    id: OrderId,
    amount: MoneyBody,
    chargeIds: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 200 })),
    code: Type.String({
      pattern: "^[0-9]{16,24}$",
      description: "The digits that the payer's phone shows; never kept",
    }),
  },
  { additionalProperties: false },
);

const CodePaymentView = Type.Object({
  id: Type.String(),
  state: Type.Enum(["begun", "paid", "failed", "expired"]),
  amount: MoneyView,
});

/** 付款码: a reader pays at a desk by the code on the phone. */
export function codePaymentRoutes(kernel: Pick<Kernel, "db" | "clock" | "log">, payments: OfferedPayments): Endpoint[] {
  const access = circulationPermissions["payment.take"];
  return [
    route({
      method: "POST",
      path: "/api/v1/readers/:id/code-payments",
      access,
      summary: "Take what a reader owes by the code on the reader's phone; the same order number pays once",
      params: IdParams,
      body: CodePaymentBody,
      answer: CodePaymentView,
      problems: [
        circulationProblems.readerUnknown,
        circulationProblems.nothingToPay,
        circulationProblems.moneyRefused,
        circulationProblems.paymentUnknown,
        circulationProblems.paymentUnavailable,
      ],
      async handle({ params, body, language }) {
        const payment = await collectByCode(kernel, payments, { ...body, readerId: params.id, language });
        return isProblem(payment) ? payment : viewOf(payment);
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/code-payments/:id",
      access,
      summary: "How a payment by code stands: its provider is asked while it is under way",
      params: Type.Object({ id: OrderId }),
      answer: CodePaymentView,
      problems: [circulationProblems.paymentUnknown],
      async handle({ params }) {
        const payment = await findPayment(kernel.db, params.id);
        return payment
          ? viewOf(await askPayment(kernel, payments.providers, payment))
          : circulationProblems.paymentUnknown();
      },
    }),
  ];
}

function viewOf({ id, state, amount }: Payment) {
  return { id, state, amount };
}
