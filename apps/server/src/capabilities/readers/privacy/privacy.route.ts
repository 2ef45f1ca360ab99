import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { recordAudit } from "../../identity/index.ts";
import { ReaderParams, Text } from "../people/reader.schema.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { decideRequest } from "./decide-request.ts";
import { eraseReader } from "./erase-reader.ts";
import type { PersonalFactsProvider } from "./personal-facts.port.ts";
import { listRequests, readPreset, writePreset } from "./privacy.store.ts";
import { daysAfterLeaving, presets, presetWords } from "./purpose.ts";

const Words = Type.Object({ zh: Type.String(), en: Type.String() });
const PresetChoice = Type.Object({ preset: Type.Enum([...presets]) }, { additionalProperties: false });

const RequestView = Type.Object({
  id: Type.String(),
  readerId: Type.String(),
  kind: Type.Enum(["correction", "erasure"]),
  text: Type.String(),
  madeAt: Type.String({ format: "date-time" }),
});

export function privacyRoutes({ db, clock }: Kernel, providers: readonly PersonalFactsProvider[]): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/privacy-preset",
      access: readersPermissions["privacy.decide"],
      summary: "The library's privacy preset, and what each of the three means",
      answer: Type.Object({
        preset: Type.Enum([...presets]),
        presets: Type.Array(
          Type.Object({
            code: Type.Enum([...presets]),
            name: Words,
            meaning: Words,
            daysAfterLeaving: Type.Integer({ description: "For so long the file of who has left is kept" }),
          }),
        ),
      }),
      handle: async () => ({
        preset: await readPreset(db),
        presets: presets.map((code) => ({ code, ...presetWords[code], daysAfterLeaving: daysAfterLeaving[code] })),
      }),
    }),
    route({
      method: "PUT",
      path: "/api/v1/privacy-preset",
      access: readersPermissions["privacy.set"],
      summary: "Choose the library's privacy preset; what readers have said themselves stays",
      body: PresetChoice,
      answer: PresetChoice,
      handle: async ({ body, principal }) =>
        await transact(db, async (tx) => {
          const before = { preset: await readPreset(tx) };
          const now = clock.now();
          await writePreset(tx, body.preset, now);
          const action = readersPermissions["privacy.set"].code;
          const subject = { kind: "library", id: "privacy" };
          await recordAudit(tx, { actor: principal, action, subject, before, after: body, at: now });
          return body;
        }),
    }),
    route({
      method: "GET",
      path: "/api/v1/privacy-requests",
      access: readersPermissions["privacy.decide"],
      summary: "Open requests of readers to mend or erase what is kept of them, oldest first",
      query: PageQuery,
      answer: PageOf(RequestView),
      async handle({ query }) {
        const requests = await listRequests(db, pageStart(query));
        return pageOf(requests, query.limit, ({ madeAt, id, readerId, kind, text }) => ({
          id,
          readerId,
          kind,
          text,
          madeAt: madeAt.toISOString(),
        }));
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/privacy-requests/:id/decision",
      access: readersPermissions["privacy.decide"],
      summary: "Answer a reader's request; granting an erasure erases the reader",
      params: ReaderParams,
      body: Type.Object({ state: Type.Enum(["done", "refused"]), answer: Text(1000) }, { additionalProperties: false }),
      answer: Type.Object({ done: Type.Literal(true) }),
      problems: [readersProblems.requestNotFound, readersProblems.mustStay],
      async handle({ params, body, principal }) {
        const doing = { actor: principal, now: clock.now(), why: body.answer };
        const refused = await transactOrRefuse(db, (tx) =>
          decideRequest(tx, { id: params.id, ...body }, { providers, doing }),
        );
        return refused ?? { done: true as const };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/readers/:id/erasure",
      access: readersPermissions["reader.erase"],
      summary: "Erase a reader from every room; refused with the reasons while something has to stay",
      params: ReaderParams,
      body: Type.Object({ why: Text(500) }, { additionalProperties: false }),
      answer: Type.Object({
        auditUntil: Type.Optional(
          Type.String({ format: "date-time", description: "When the audit, kept by law, has forgotten too" }),
        ),
      }),
      problems: [readersProblems.readerNotFound, readersProblems.mustStay],
      async handle({ params, body, principal }) {
        const doing = { actor: principal, now: clock.now(), why: body.why };
        const erased = await transactOrRefuse(db, (tx) => eraseReader(tx, params.id, { providers, doing }));
        if (isProblem(erased)) return erased;
        return erased.auditUntil ? { auditUntil: erased.auditUntil.toISOString() } : {};
      },
    }),
  ];
}
