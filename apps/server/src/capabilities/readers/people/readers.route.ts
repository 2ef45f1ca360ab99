import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { followDeposit } from "../life/follow-deposit.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { changeReader } from "./change-reader.ts";
import { createReader } from "./create-reader.ts";
import { libraryDay } from "./library-day.ts";
import { linkAccount } from "./link-account.ts";
import { readFile } from "./read-file.ts";
import { fileView, Id, ReaderChangeBody, ReaderFileView, ReaderParams, ReaderToCreateBody } from "./reader.schema.ts";

const wrongFields = [readersProblems.nameMissing, readersProblems.unknownCategory];

export function readerRoutes({ db, clock, settings, idempotency }: Kernel): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/readers/:id",
      access: readersPermissions["reader.read"],
      summary: "A reader's file; that it was opened is written into the audit",
      params: ReaderParams,
      answer: ReaderFileView,
      problems: [readersProblems.readerNotFound],
      async handle({ params, principal }) {
        const now = clock.now();
        const today = libraryDay(now, settings.timeZone);
        const file = await readFile(db, { id: params.id, today }, { actor: principal, now });
        return isProblem(file) ? file : fileView(file);
      },
    }),
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/readers",
      access: readersPermissions["reader.create"],
      summary: "Create a reader with names and cards",
      body: ReaderToCreateBody,
      answer: Type.Object({ id: Type.String() }),
      status: 201,
      problems: [...wrongFields, readersProblems.unusableCode, readersProblems.codeTaken],
      async handle({ body, principal }, tx) {
        const doing = { actor: principal, now: clock.now() };
        const created = await createReader(tx, body, doing);
        if (isProblem(created)) return created;
        const today = libraryDay(doing.now, settings.timeZone);
        await followDeposit(tx, { readerId: created, today }, doing);
        return { id: created };
      },
    }),
    route({
      method: "PATCH",
      path: "/api/v1/readers/:id",
      access: readersPermissions["reader.change"],
      summary: "Change a reader; a field that is null is taken away",
      params: ReaderParams,
      body: ReaderChangeBody,
      answer: Type.Object({ changed: Type.Boolean() }),
      problems: [readersProblems.readerNotFound, readersProblems.changedMeanwhile, ...wrongFields],
      handle: async ({ params, body, principal }) => {
        const { version, why, ...fields } = body;
        const doing = { actor: principal, now: clock.now(), ...(why === undefined ? {} : { why }) };
        return await transactOrRefuse(db, (tx) => changeReader(tx, { id: params.id, fields, version }, doing));
      },
    }),
    route({
      method: "PUT",
      path: "/api/v1/readers/:id/account",
      access: readersPermissions["reader.change"],
      summary: "Say which account is this reader's; null for none",
      params: ReaderParams,
      body: Type.Object({ accountId: Type.Union([Id, Type.Null()]) }, { additionalProperties: false }),
      answer: Type.Object({ done: Type.Literal(true) }),
      problems: [readersProblems.readerNotFound, readersProblems.accountTaken, readersProblems.accountNotFound],
      async handle({ params, body, principal }) {
        const link = { readerId: params.id, accountId: body.accountId };
        const doing = { actor: principal, now: clock.now() };
        return (await transactOrRefuse(db, (tx) => linkAccount(tx, link, doing))) ?? { done: true as const };
      },
    }),
  ];
}
