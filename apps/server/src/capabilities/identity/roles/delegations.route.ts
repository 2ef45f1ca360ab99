import { Type } from "typebox";
import { recently } from "../../../kernel/auth/permit.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { listAccounts } from "../accounts/account-list.store.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { delegateRole, endDelegation } from "./delegate-role.ts";
import { listDelegations } from "./delegation.store.ts";
import { listDelegable } from "./list-delegable.ts";
import { knownRoles } from "./role.catalogue.ts";
import {
  ColleaguesQuery,
  ColleagueView,
  DelegableView,
  DelegationBody,
  DelegationView,
  delegationView,
} from "./role.schema.ts";
import { listOwnRoles } from "./role.store.ts";

/** So many names are offered at once; who is not among them is found by more of the name. */
const colleaguesOffered = 20;

export function delegationRoutes(options: IdentityOptions): Endpoint[] {
  return [...lookRoutes(options), ...actRoutes(options)];
}

function lookRoutes(options: IdentityOptions): Endpoint[] {
  const { db, clock } = options;
  return [
    route({
      method: "GET",
      path: "/api/v1/delegations",
      access: "signed-in",
      summary: "What one has delegated, and what was delegated to one",
      answer: Type.Object({ own: Type.String(), items: Type.Array(DelegationView) }),
      async handle({ principal }) {
        if (principal.kind !== "account") return { own: "", items: [] };
        const known = knownRoles(await listOwnRoles(db));
        const found = await listDelegations(db, principal.accountId, clock.now());
        return { own: principal.accountId, items: found.map((one) => delegationView(one, known)) };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/delegable-roles",
      access: identityPermissions["role.delegate"],
      summary: "The roles that one may lend: held by oneself, now, and without a grave permission",
      answer: Type.Object({ items: Type.Array(DelegableView) }),
      async handle({ principal }) {
        if (principal.kind !== "account") return { items: [] };
        return { items: await listDelegable(options, principal.accountId) };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/colleagues",
      access: identityPermissions["role.delegate"],
      summary: "Staff who can sign in, by a part of their name: to whom something can be delegated",
      query: ColleaguesQuery,
      answer: Type.Object({ items: Type.Array(ColleagueView) }),
      async handle({ query, principal }) {
        const search = { text: query.q.trim(), who: "staff", state: "active" } as const;
        const found = await listAccounts(db, { after: "0", limit: colleaguesOffered }, search);
        const others = found.filter(({ id }) => principal.kind !== "account" || id !== principal.accountId);
        return { items: others.map(({ id, displayName }) => ({ id, displayName })) };
      },
    }),
  ];
}

function actRoutes({ db, clock, permissions }: IdentityOptions): Endpoint[] {
  return [
    route({
      method: "POST",
      path: "/api/v1/delegations",
      access: recently(identityPermissions["role.delegate"]),
      summary: "Lend one's own role to a colleague until a day",
      body: DelegationBody,
      answer: Type.Object({ id: Type.String() }),
      status: 201,
      problems: [
        identityProblems.accountNotFound,
        identityProblems.notAColleague,
        identityProblems.unusableEnd,
        identityProblems.notDelegable,
        identityProblems.notYours,
        identityProblems.personNeeded,
      ],
      async handle({ body, principal }) {
        if (principal.kind !== "account") return identityProblems.personNeeded();
        const context = { person: principal, now: clock.now(), permissions: permissions() };
        const wish = { ...body, until: new Date(body.until) };
        return await transactOrRefuse(db, (tx) => delegateRole(tx, wish, context));
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/delegations/:id",
      access: "signed-in",
      summary: "End a delegation early: take back what one lent, hand back what one was lent",
      params: Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) }),
      answer: Type.Object({ ended: Type.Literal(true) }),
      problems: [identityProblems.delegationNotFound, identityProblems.personNeeded],
      async handle({ params, principal }) {
        if (principal.kind !== "account") return identityProblems.personNeeded();
        const doing = { person: principal, now: clock.now() };
        const fault = await transactOrRefuse(db, (tx) => endDelegation(tx, params.id, doing));
        return fault ?? { ended: true as const };
      },
    }),
  ];
}
