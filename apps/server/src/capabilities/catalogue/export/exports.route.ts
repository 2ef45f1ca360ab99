import { Readable } from "node:stream";
import { isProblem, type Problem } from "@wenyuan/problem";
import { type Static, Type } from "typebox";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import { answerProblem } from "../../../kernel/http/answer-problem.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { oneOf } from "../import/import.schema.ts";
import { findProfile } from "../import/sources/prepare-plan.ts";
import { listItemProfiles } from "../import/sources/source.store.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { contentTypes, exportEncodings, exportFormats, fileEndings } from "./export-format.ts";
import { type ExportScope, exportRecords } from "./export-records.ts";

const ExportQuery = Type.Object(
  {
    format: Type.Optional(oneOf(exportFormats)),
    encoding: Type.Optional(oneOf(exportEncodings)),
    since: Type.Optional(
      Type.String({ format: "date-time", description: "Records changed after this, deleted ones with leader/05 d" }),
    ),
    search: Type.Optional(
      Type.String({
        minLength: 3,
        maxLength: 2000,
        description: "What a search finds, as its page is addressed: q=…&language=chi; at most 10,000",
      }),
    ),
    ids: Type.Optional(Type.String({ pattern: "^[0-9]{1,18}(,[0-9]{1,18}){0,999}$", description: "At most 1,000" })),
    itemProfile: Type.Optional(Type.String({ maxLength: 40, description: "Items are written into the records by it" })),
  },
  { additionalProperties: false },
);

/** The titles that a search finds: all of them are asked for piece by piece, and no more than `most` can be. */
export interface FoundTitles {
  readonly total: number;
  readonly most: number;
  readonly ids: AsyncIterable<readonly string[]>;
}

/** How the catalogue asks the room that searches, which is not its neighbour: app.ts joins them. */
export type FindTitles = (query: string) => Promise<FoundTitles>;

/** The whole catalogue, what has changed, what a search finds, or a list of records, as a file that is written while it is sent. */
export function exportRoute({ db, clock }: { db: Database; clock: Clock }, findTitles?: FindTitles): Endpoint {
  return {
    method: "GET",
    path: "/api/v1/export",
    access: cataloguePermissions["export.run"],
    kind: "api",
    schema: { querystring: ExportQuery },
    operation: {
      summary: "Export records as a file: all, those changed since, those that a search finds, or those named",
      status: 200,
      problems: [catalogueProblems.itemProfileNotFound, catalogueProblems.exportTooLarge],
      file: [...new Set(Object.values(contentTypes))],
    },
    async handle(call) {
      const query = call.request.query as Static<typeof ExportQuery>;
      const { format = "iso2709", encoding = "utf-8" } = query;
      const layout = await layoutOf(db, query.itemProfile);
      if (isProblem(layout)) return await answerProblem(call, layout);
      const scope = await scopeOf(query, clock, findTitles);
      if (isProblem(scope)) return await answerProblem(call, scope);
      const pieces = exportRecords(db, { scope, format, encoding, layout });
      return await call.reply
        .header("content-disposition", `attachment; filename="catalogue.${fileEndings[format]}"`)
        .type(contentTypes[format])
        .send(Readable.from(pieces));
    },
  };
}

async function scopeOf(
  { since, ids, search }: Static<typeof ExportQuery>,
  clock: Clock,
  findTitles: FindTitles | undefined,
): Promise<ExportScope | Problem> {
  if (search !== undefined && findTitles) {
    const found = await findTitles(search);
    const { total, most } = found;
    return total > most ? catalogueProblems.exportTooLarge({ total, most }) : { kind: "ids", ids: found.ids };
  }
  if (ids !== undefined) return { kind: "ids", ids: [ids.split(",")] };
  if (since !== undefined) return { kind: "changed", since: new Date(since), until: clock.now() };
  return { kind: "whole" };
}

async function layoutOf(db: Database, code: string | undefined) {
  if (code === undefined) return undefined;
  const profile = findProfile(await listItemProfiles(db), code);
  return profile?.layout ?? catalogueProblems.itemProfileNotFound({ code });
}
