import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Tx } from "../../../kernel/db/database.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { idempotentRoute } from "../../../kernel/http/route.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { readPlaces } from "../../catalogue/index.ts";
import { circulationPermissions } from "../permissions.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { checkIn } from "./check-in.ts";
import { checkOut } from "./check-out.ts";
import { claimReturned } from "./claim-returned.ts";
import { describeHoldSlip } from "./describe-hold-slip.ts";
import { describeItem } from "./describe-items.ts";
import {
  CheckedInView,
  CheckedOutView,
  CheckInBody,
  CheckOutBody,
  ClaimBody,
  LoanParams,
  RenewalBody,
  RenewedView,
  UndoneView,
} from "./loan.schema.ts";
import { renewLoan } from "./renew-loan.ts";
import { undoLastAct } from "./undo-last-act.ts";

/** What a desk, a kiosk or a book drop does with an item in hand. */
export function deskRoutes({ clock, idempotency }: Pick<Kernel, "clock" | "idempotency">, rules: Rules): Endpoint[] {
  return [
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/check-outs",
      access: circulationPermissions["loan.lend"],
      summary: "Lend an item to a reader, or say everything that stands in the way",
      body: CheckOutBody,
      answer: CheckedOutView,
      status: 201,
      problems: [
        circulationProblems.readerUnknown,
        circulationProblems.cardNeeded,
        circulationProblems.proxyUnknown,
        circulationProblems.itemUnknown,
        circulationProblems.checkOutRefused,
        circulationProblems.overrideNotPermitted,
        circulationProblems.overrideWithoutReason,
      ],
      async handle({ body, principal }, tx) {
        const { branch, ...request } = body;
        const made = await checkOut(tx, rules, request, { actor: principal, branch, now: clock.now() });
        if (isProblem(made)) return made;
        return {
          loan: { id: made.loanId, dueAt: made.dueAt.toISOString(), dueBy: made.dueBy },
          item: made.item,
          readerId: made.readerId,
          findings: [...made.findings],
        };
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/check-ins",
      access: circulationPermissions["loan.lend"],
      summary: "Take an item back and say where it goes",
      body: CheckInBody,
      answer: CheckedInView,
      problems: [circulationProblems.itemUnknown, circulationProblems.movedMeanwhile],
      async handle({ body, principal }, tx) {
        const { branch, returnedAt, ...scanned } = body;
        const request = { ...scanned, ...(returnedAt === undefined ? {} : { returnedAt: new Date(returnedAt) }) };
        const done = await checkIn(tx, rules, request, { actor: principal, branch, now: clock.now() });
        if (isProblem(done)) return done;
        const { item, loan, goes, ...rest } = done;
        const branchName = goes.to === "transit" ? await branchNameOf(tx, goes.branch) : undefined;
        const holdSlip = goes.to === "hold-shelf" ? await describeHoldSlip(tx, goes.holdId) : undefined;
        return {
          ...rest,
          ...(holdSlip ? { holdSlip } : {}),
          goes: { ...goes, ...(branchName ? { branchName } : {}) },
          item: await describeItem(tx, item),
          ...(loan && {
            loan: { id: loan.id, lentAt: loan.lentAt.toISOString(), dueAt: loan.dueAt.toISOString() },
          }),
        };
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/loans/:id/renewals",
      access: circulationPermissions["loan.lend"],
      summary: "Prolong a loan, or say everything that stands in the way",
      params: LoanParams,
      body: RenewalBody,
      answer: RenewedView,
      status: 201,
      problems: [circulationProblems.loanUnknown, circulationProblems.renewalRefused],
      async handle({ params, body, principal }, tx) {
        const request = { loanId: params.id, override: body.override };
        const renewed = await renewLoan(tx, rules, request, { actor: principal, now: clock.now() });
        if (isProblem(renewed)) return renewed;
        const { loan, dueAt, dueBy, findings } = renewed;
        return {
          loan: { id: loan.id, dueAt: dueAt.toISOString(), dueBy, renewals: loan.renewals + 1 },
          findings: [...findings],
        };
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/loans/:id/undos",
      access: circulationPermissions["loan.lend"],
      summary: "Take back what was just done with a loan: by the same person, within a minute",
      params: LoanParams,
      answer: UndoneView,
      problems: [circulationProblems.loanUnknown, circulationProblems.undoTooLate, circulationProblems.undoPaid],
      handle: ({ params, principal }, tx) => undoLastAct(tx, params.id, { actor: principal, now: clock.now() }),
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/loans/:id/claims",
      access: circulationPermissions["item.settle"],
      summary: "Note that the reader says it was returned, or take that back",
      params: LoanParams,
      body: ClaimBody,
      answer: Type.Object({ id: Type.String() }),
      problems: [circulationProblems.loanUnknown, circulationProblems.loanCannot],
      handle: ({ params, body, principal }, tx) =>
        claimReturned(tx, { loanId: params.id, on: body.on }, { actor: principal, now: clock.now() }),
    }),
  ];
}

/** For the slip that goes with the book. */
async function branchNameOf(tx: Tx, code: string): Promise<Bilingual | undefined> {
  const { branches } = await readPlaces(tx);
  return branches.find((branch) => branch.code === code)?.name;
}
