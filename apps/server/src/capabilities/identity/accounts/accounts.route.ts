import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { isGraveRole, knownRoles } from "../roles/role.catalogue.ts";
import { listOwnRoles } from "../roles/role.store.ts";
import { AccountView, NewAccountBody } from "./account.schema.ts";
import { listAccounts } from "./account.store.ts";
import type { Account } from "./account.ts";
import { createAccount } from "./create-account.ts";

export function accountRoutes({ db, idempotency, permissions }: IdentityOptions): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/accounts",
      access: identityPermissions["account.read"],
      summary: "List accounts",
      query: PageQuery,
      answer: PageOf(AccountView),
      handle: async ({ query }) => pageOf(await listAccounts(db, pageStart(query)), query.limit, accountView),
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

function accountView(account: Account) {
  return { ...account, roles: [...account.roles], createdAt: account.createdAt.toISOString() };
}
