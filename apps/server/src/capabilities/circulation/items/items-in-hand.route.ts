import { dateAt } from "@wenyuan/calendar";
import { isProblem } from "@wenyuan/problem";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { describeItem } from "../loans/describe-items.ts";
import { circulationPermissions } from "../permissions.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { instantOfDate } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { addFastItem } from "./add-fast-item.ts";
import {
  ConditionBody,
  FastItemBody,
  ItemInHandView,
  ItemView,
  ReserveBody,
  ScannedItem,
  UseBody,
  UseView,
} from "./items-in-hand.schema.ts";
import { placeOnReserve } from "./place-on-reserve.ts";
import { type ItemInHand, readItem } from "./read-item.ts";
import { reportUse } from "./report-use.ts";
import { setCondition } from "./set-condition.ts";

/** What a desk does with a book in its hands besides lending it and taking it back. */
export function itemInHandRoutes(
  { db, clock, idempotency }: Pick<Kernel, "db" | "clock" | "idempotency">,
  rules: Rules,
): Endpoint[] {
  return [
    route({
      method: "POST",
      path: "/api/v1/item-lookups",
      access: circulationPermissions["loan.read"],
      summary: "What an item in hand is in the middle of; not who has it",
      body: ScannedItem,
      answer: ItemInHandView,
      problems: [circulationProblems.itemUnknown],
      async handle({ body }) {
        const found = await transact(db, (tx) => readItem(tx, body.itemBarcode, clock.now()));
        return isProblem(found) ? found : viewOf(found);
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/in-library-uses",
      access: circulationPermissions["loan.lend"],
      summary: "Count an item that was used in the library without being lent",
      body: UseBody,
      answer: UseView,
      status: 201,
      problems: [circulationProblems.itemUnknown],
      async handle({ body, principal }, tx) {
        const now = clock.now();
        const rulebook = await rules.inForce(tx, await readRuleVersions(tx), now);
        const { zone } = rulebook.deskOf(body.branch ?? "");
        const since = new Date(dateAt(instantOfDate(now), zone).toZonedDateTime(zone).epochMilliseconds);
        const act = { actor: principal, branch: body.branch, now };
        const noted = await reportUse(tx, { itemBarcode: body.itemBarcode, since }, act);
        if (isProblem(noted)) return noted;
        const { item, usesToday, lent } = noted;
        return { item: await describeItem(tx, item), usesToday, lent };
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/item-conditions",
      access: circulationPermissions["item.settle"],
      summary: "Note damage, repair, or that an item is not to be found",
      body: ConditionBody,
      answer: ItemView,
      problems: [circulationProblems.itemUnknown, circulationProblems.loanCannot],
      async handle({ body, principal }, tx) {
        const { repair, ...condition } = body;
        const aside = repair === undefined ? {} : { aside: repair ? ("repair" as const) : null };
        const item = await setCondition(tx, { ...condition, ...aside }, { actor: principal, now: clock.now() });
        return isProblem(item) ? item : await describeItem(tx, item);
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/course-reserves",
      access: circulationPermissions["reserve.manage"],
      summary: "Put an item on course reserve until a day, or take it off",
      body: ReserveBody,
      answer: ItemView,
      problems: [circulationProblems.itemUnknown, circulationProblems.placeUnknown],
      async handle({ body, principal }, tx) {
        const { itemBarcode, location, kind, until } = body;
        const temporary =
          location === undefined || until === undefined
            ? undefined
            : { location, until: new Date(until), ...(kind === undefined ? {} : { kind }) };
        const item = await placeOnReserve(tx, { itemBarcode, temporary }, { actor: principal, now: clock.now() });
        return isProblem(item) ? item : await describeItem(tx, item);
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/fast-items",
      access: circulationPermissions["item.add-fast"],
      summary: "Add an item that is not catalogued yet, with a brief record, to lend it now",
      body: FastItemBody,
      answer: ItemView,
      status: 201,
      problems: [circulationProblems.placeUnknown, circulationProblems.barcodeTaken],
      async handle({ body, principal }, tx) {
        const item = await addFastItem(tx, body, { actor: principal, now: clock.now() });
        return isProblem(item) ? item : await describeItem(tx, item);
      },
    }),
  ];
}

function viewOf({ item, described, state, status, words, loan, lostLoanId }: ItemInHand) {
  return {
    item: described,
    status,
    statusWords: words,
    branch: state.branch,
    atBranch: state.atBranch,
    ...(loan && {
      loan: {
        id: loan.id,
        dueAt: loan.dueAt.toISOString(),
        onSite: loan.onSite,
        ...(loan.claimedOn === undefined ? {} : { claimedOn: loan.claimedOn }),
      },
    }),
    ...(lostLoanId === undefined ? {} : { lostLoanId }),
    ...(state.transitTo === null ? {} : { transitTo: state.transitTo }),
    ...(state.damage === null ? {} : { damage: state.damage }),
    ...(item.temporary
      ? { reserve: { location: item.temporary.location, until: item.temporary.until.toISOString() } }
      : {}),
  };
}
