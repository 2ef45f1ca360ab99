import { isProblem, type Problem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { Id } from "../records/record.schema.ts";
import { addToWork, joinWorks, partFromWork, resetRecords, resetWork } from "./change-works.ts";
import { type Edition, editionsOf } from "./work.store.ts";

const WorkParams = Type.Object({ id: Id });
const RecordIds = Type.Object(
  { recordIds: Type.Array(Id, { minItems: 1, maxItems: 500, uniqueItems: true }) },
  { additionalProperties: false },
);

const EditionView = Type.Object({
  id: Type.String(),
  title: Type.String(),
  subtitle: Type.Optional(Type.String()),
  authors: Type.Array(Type.String()),
  kind: Type.String({ description: "Labels the medium: book, sound, video …" }),
  edition: Type.Optional(Type.String()),
  publisher: Type.Optional(Type.String()),
  date: Type.Optional(Type.String()),
  language: Type.Optional(Type.String()),
  byHand: Type.Boolean({ description: "An editor put it there" }),
});

const Placed = Type.Object({ workId: Type.Optional(Type.String()), records: Type.Integer() });

/** Works: which records are editions of one, and how editors mend what the rule found. */
export function workRoutes({ db }: Pick<Kernel, "db">): Endpoint[] {
  const change = async (work: (tx: Tx) => ReturnType<typeof joinWorks>) => placedView(await transact(db, work));
  const access = cataloguePermissions["work.edit"];
  const { workNotFound, recordNotFound } = catalogueProblems;
  return [
    route({
      method: "GET",
      path: "/api/v1/works/:id/records",
      access: "public",
      summary: "The editions of a work, of every kind of media",
      params: WorkParams,
      query: PageQuery,
      answer: PageOf(EditionView),
      handle: async ({ params, query }) =>
        pageOf(await editionsOf(db, params.id, pageStart(query)), query.limit, editionView),
    }),
    route({
      method: "POST",
      path: "/api/v1/works/:id/join",
      access,
      summary: "Join whole works to this one, now and for what comes later",
      params: WorkParams,
      body: Type.Object(
        { workIds: Type.Array(Id, { minItems: 1, maxItems: 100, uniqueItems: true }) },
        { additionalProperties: false },
      ),
      answer: Placed,
      problems: [workNotFound],
      handle: ({ params, body }) => change((tx) => joinWorks(tx, params.id, body.workIds)),
    }),
    route({
      method: "POST",
      path: "/api/v1/works/:id/records",
      access,
      summary: "Put records into this work, whatever the rule says",
      params: WorkParams,
      body: RecordIds,
      answer: Placed,
      problems: [workNotFound, recordNotFound],
      handle: ({ params, body }) => change((tx) => addToWork(tx, params.id, body.recordIds)),
    }),
    route({
      method: "POST",
      path: "/api/v1/works/:id/reset",
      access,
      summary: "Take back all that editors did to this work",
      params: WorkParams,
      answer: Placed,
      problems: [workNotFound],
      handle: ({ params }) => change((tx) => resetWork(tx, params.id)),
    }),
    route({
      method: "POST",
      path: "/api/v1/works/part",
      access,
      summary: "Take records out of their work, together into a new one",
      body: RecordIds,
      answer: Placed,
      problems: [recordNotFound],
      handle: ({ body }) => change((tx) => partFromWork(tx, body.recordIds)),
    }),
    route({
      method: "POST",
      path: "/api/v1/works/reset",
      access,
      summary: "Put records where the rule puts them",
      body: RecordIds,
      answer: Placed,
      problems: [recordNotFound],
      handle: ({ body }) => change((tx) => resetRecords(tx, body.recordIds)),
    }),
  ];
}

function placedView(placed: Awaited<ReturnType<typeof joinWorks>>): { workId?: string; records: number } | Problem {
  if (isProblem(placed)) return placed;
  const { workId, recordIds } = placed;
  return { ...(workId === undefined ? {} : { workId }), records: recordIds.length };
}

function editionView({ id, summary, byHand }: Edition) {
  const { title, subtitle, authors, kind, edition, publisher, date, language } = summary;
  return {
    id,
    kind,
    byHand,
    title: title.text,
    authors: authors.map(({ text }) => text),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(edition === undefined ? {} : { edition }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
  };
}
