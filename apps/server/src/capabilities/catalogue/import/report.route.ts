import { Readable } from "node:stream";
import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import { answerProblem } from "../../../kernel/http/answer-problem.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import { importProblems } from "../import-problems.ts";
import { cataloguePermissions } from "../permissions.ts";
import { EntryQuery, EntryView, entryFilters, ImportParams, oneOf } from "./import.schema.ts";
import { entryView } from "./import-view.ts";
import { writeRefused, writeReport } from "./report/write-report.ts";
import { type EntryFilter, listEntries } from "./runs/entry.store.ts";
import { findImport } from "./runs/import.store.ts";

export function reportRoutes(db: Database): Endpoint[] {
  return [entriesRoute(db), reportRoute(db), refusedRoute(db)];
}

function entriesRoute(db: Database): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/imports/:id/entries",
    access: cataloguePermissions["import.read"],
    summary: "What became of each record of a file and why, in the order of the file",
    params: ImportParams,
    query: EntryQuery,
    answer: PageOf(EntryView),
    async handle({ params, query, language }) {
      const after = Number(query.cursor ?? 0);
      const rows = await listEntries(db, params.id, { filter: query.filter, after, limit: query.limit + 1 });
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      const items = shown.map((entry) => entryView(entry, language));
      return { items, ...(rows.length > query.limit && last ? { next: String(last.number) } : {}) };
    },
  });
}

const ReportQuery = Type.Object({ filter: Type.Optional(oneOf(entryFilters)) });

function reportRoute(db: Database): Endpoint {
  return {
    method: "GET",
    path: "/api/v1/imports/:id/report.csv",
    access: cataloguePermissions["import.read"],
    kind: "api",
    schema: { params: ImportParams, querystring: ReportQuery },
    operation: {
      summary: "What became of each record of an import, as a table",
      status: 200,
      problems: [],
      file: ["text/csv"],
    },
    async handle({ request, reply, language }) {
      const { id } = request.params as { id: string };
      const { filter = "all" } = request.query as { filter?: EntryFilter };
      const rows = writeReport(db, id, { filter, language });
      return await download(reply, `import-${id}.csv`, "text/csv; charset=utf-8").send(Readable.from(rows));
    },
  };
}

function refusedRoute(db: Database): Endpoint {
  return {
    method: "GET",
    path: "/api/v1/imports/:id/refused",
    access: cataloguePermissions["import.read"],
    kind: "api",
    schema: { params: ImportParams },
    operation: {
      summary: "The records that an import refused, to be mended and imported again",
      status: 200,
      problems: [importProblems.importNotFound],
      file: ["application/octet-stream"],
    },
    async handle(call) {
      const { id } = call.request.params as { id: string };
      const run = await findImport(db, id);
      if (!run) return await answerProblem(call, importProblems.importNotFound({ id }));
      const name = run.plan.format === "iso2709" ? `refused-${id}.mrc` : `refused-${id}.jsonl`;
      const pieces = writeRefused(db, id, run.plan.format);
      return await download(call.reply, name, "application/octet-stream").send(Readable.from(pieces));
    },
  };
}

function download(reply: Parameters<Endpoint["handle"]>[0]["reply"], name: string, type: string) {
  return reply.header("content-disposition", `attachment; filename="${name}"`).type(type);
}
