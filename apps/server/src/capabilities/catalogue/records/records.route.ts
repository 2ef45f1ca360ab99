import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { findRecords } from "./record.store.ts";

const RecordParams = Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) });

const MarcRecordView = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  updatedAt: Type.String({ format: "date-time" }),
  profile: Type.String(),
  marc: Type.Unsafe<Record<string, unknown>>({
    type: "object",
    additionalProperties: true,
    description: "MARC-in-JSON",
  }),
});

export function recordRoutes(db: Database): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/records/:id/marc",
      access: cataloguePermissions["record.read-marc"],
      summary: "A record whole, as MARC-in-JSON",
      params: RecordParams,
      answer: MarcRecordView,
      problems: [catalogueProblems.recordNotFound],
      async handle({ params }) {
        const [record] = await findRecords(db, [params.id]);
        if (!record) return catalogueProblems.recordNotFound({ id: params.id });
        const { id, version, profile, marc } = record;
        return { id, version, profile, marc: { ...marc }, updatedAt: record.updatedAt.toISOString() };
      },
    }),
  ];
}
