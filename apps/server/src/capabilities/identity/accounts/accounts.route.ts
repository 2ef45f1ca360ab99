import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { isGraveRole, knownRoles } from "../roles/role.catalogue.ts";
import { listOwnRoles } from "../roles/role.store.ts";
import { AccountQuery, AccountView, NewAccountBody } from "./account.schema.ts";
import { type ListedAccount, listAccounts } from "./account-list.store.ts";
import { createAccount } from "./create-account.ts";

export function accountRoutes({ db, idempotency, permissions }: IdentityOptions): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/accounts",
      access: identityPermissions["account.read"],
      summary: "List accounts: all, or those that are looked for",
      query: AccountQuery,
      answer: PageOf(AccountView),
      async handle({ query }) {
        const { q, role, who, state } = query;
        const search = {
          ...(q === undefined ? {} : { text: q.trim() }),
          ...(role === undefined ? {} : { role }),
          ...(who === undefined ? {} : { who }),
          ...(state === undefined ? {} : { state }),
        };
        return pageOf(await listAccounts(db, pageStart(query), search), query.limit, accountView);
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/accounts",
      access: identityPermissions["account.create"],
      summary: "Create an account",
      body: NewAccountBody,
      answer: Type.Object({ id: Type.String() }),
      status: 201,
      problems: [
        identityProblems.nameTaken,
        identityProblems.unusableName,
        identityProblems.weakPassword,
        identityProblems.unknownRole,
        identityProblems.giveLater,
      ],
      async handle({ body, principal }, tx) {
        const grave = knownRoles(await listOwnRoles(tx)).filter((role) => isGraveRole(role, permissions()));
        const asked = grave.find(({ code }) => body.roles.includes(code));
        if (asked) return identityProblems.giveLater({ role: asked.code });
        const created = await createAccount(tx, body, principal);
        return isProblem(created) ? created : { id: created.id };
      },
    }),
  ];
}

function accountView({ createdAt, disabledAt, seenAt, ...rest }: ListedAccount) {
  return {
    ...rest,
    roles: [...rest.roles],
    createdAt: createdAt.toISOString(),
    disabled: disabledAt !== undefined,
    ...(seenAt ? { seenAt: seenAt.toISOString() } : {}),
  };
}
