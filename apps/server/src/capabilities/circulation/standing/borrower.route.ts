import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { FindingView, LoanView } from "../loans/loan.schema.ts";
import { circulationPermissions } from "../permissions.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { type Borrower, describeBorrower } from "./describe-borrower.ts";

const BorrowerView = Type.Object({
  id: Type.String(),
  displayName: Type.String(),
  category: Type.String(),
  department: Type.Optional(Type.String()),
  expiresOn: Type.Optional(Type.String()),
  allowed: Type.Boolean(),
  left: Type.Optional(Type.Integer()),
  loansHome: Type.Integer(),
  loansOnSite: Type.Integer(),
  overdueItems: Type.Integer(),
  owes: Type.Object({ minor: Type.Integer(), currency: Type.String() }),
  findings: Type.Array(FindingView),
  loans: Type.Array(LoanView),
  holds: Type.Array(
    Type.Object({ id: Type.String(), recordId: Type.String(), state: Type.String(), pickup: Type.String() }),
  ),
});

const LookupBody = Type.Object(
  {
    code: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    readerId: Type.Optional(
      Type.String({ pattern: "^[0-9]{1,18}$", description: "Instead of a card: a reader who has none with him" }),
    ),
    knownBy: Type.Optional(
      Type.Union([Type.Literal("photo"), Type.Literal("document"), Type.Literal("campus-app")], {
        description: "How a reader without a card was identified; kept in the audit",
      }),
    ),
  },
  { additionalProperties: false },
);

/** A card at a desk. The code goes in the body, not in the address, which is logged. */
export function borrowerRoutes({ db, clock }: Pick<Kernel, "db" | "clock">, rules: Rules): Endpoint[] {
  return [
    route({
      method: "POST",
      path: "/api/v1/desk-lookups",
      access: circulationPermissions["loan.read"],
      summary: "Whose card this is: whether the reader can borrow, what he has, and what waits for him",
      body: LookupBody,
      answer: BorrowerView,
      problems: [circulationProblems.readerUnknown, circulationProblems.cardNeeded],
      async handle({ body, principal }) {
        const shown = { readerBarcode: body.code, readerId: body.readerId, knownBy: body.knownBy };
        const act = { actor: principal, now: clock.now() };
        const borrower = await transact(db, (tx) => describeBorrower(tx, rules, shown, act));
        return isProblem(borrower) ? borrower : viewOf(borrower);
      },
    }),
  ];
}

function viewOf({ reader, counts, allowed, left, currency, findings, loans, holds }: Borrower) {
  return {
    id: reader.id,
    displayName: reader.displayName,
    category: reader.category,
    allowed,
    loansHome: counts.loansHome,
    loansOnSite: counts.loansOnSite,
    overdueItems: counts.overdueItems,
    owes: { minor: counts.owes, currency },
    findings: [...findings],
    loans: loans.flatMap(({ loan, item }) =>
      item
        ? [
            {
              id: loan.id,
              item,
              lentAt: loan.lentAt.toISOString(),
              dueAt: loan.dueAt.toISOString(),
              dueBy: loan.dueBy,
              renewals: loan.renewals,
              recalled: loan.recalledAt !== undefined,
              onSite: loan.onSite,
              ...(loan.claimedOn === undefined ? {} : { claimedOn: loan.claimedOn }),
            },
          ]
        : [],
    ),
    holds: holds.map(({ id, recordId, state, pickup }) => ({ id, recordId, state, pickup })),
    ...(left === undefined ? {} : { left }),
    ...(reader.department === undefined ? {} : { department: reader.department }),
    ...(reader.expiresOn === undefined ? {} : { expiresOn: reader.expiresOn }),
  };
}
