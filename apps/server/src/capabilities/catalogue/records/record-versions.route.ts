import { fromMarcJson } from "@wenyuan/marc";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { findEditedRecord } from "./edited-record.store.ts";
import {
  ChangeView,
  changeView,
  Id,
  RecordParams,
  SavedView,
  UndoBody,
  VersionLine,
  VersionView,
  versionFactsView,
} from "./record.schema.ts";
import { differences } from "./record-difference.ts";
import { findVersion, listVersions } from "./record-version.store.ts";
import { editingOf, savedView } from "./records.route.ts";
import { undoRecord } from "./update-record.ts";
import { beforeCursor, changesOf, lastVersion, versionPage } from "./version-page.schema.ts";

const { recordNotFound, recordVersionNotFound, recordChanged, recordDeleted, recordMerged } = catalogueProblems;

/** A record's history, the way back, and how two records differ. */
export function recordVersionRoutes(kernel: Pick<Kernel, "db" | "clock">): Endpoint[] {
  const { db } = kernel;
  return [
    route({
      method: "GET",
      path: "/api/v1/records/:id/versions",
      access: cataloguePermissions["record.read-marc"],
      summary: "What became of a record: each version with who, when and which fields, the newest first",
      params: RecordParams,
      query: PageQuery,
      answer: PageOf(VersionLine),
      async handle({ params, query }) {
        const asked = { before: beforeCursor(query.cursor), limit: query.limit + 1 };
        return versionPage(await listVersions(db, params.id, asked), query.limit);
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/records/:id/versions/:version",
      access: cataloguePermissions["record.read-marc"],
      summary: "A version of a record whole, and what it changed in the one before",
      params: Type.Object({ id: Id, version: Type.Integer({ minimum: 1, maximum: lastVersion }) }),
      answer: VersionView,
      problems: [recordVersionNotFound],
      async handle({ params: { id, version } }) {
        const [found, before] = await Promise.all([findVersion(db, id, version), findVersion(db, id, version - 1)]);
        if (!found) return recordVersionNotFound({ version });
        const { profile, marc } = found;
        return { ...versionFactsView(found), profile, marc: { ...marc }, changes: changesOf(before, found) };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/records/:id/undo",
      access: cataloguePermissions["record.edit"],
      summary: "Make a record say again what it said in an earlier version, as a new version",
      params: RecordParams,
      body: UndoBody,
      answer: SavedView,
      problems: [recordNotFound, recordVersionNotFound, recordChanged, recordDeleted, recordMerged],
      async handle(call) {
        const saved = await transact(db, (tx) => undoRecord(tx, call.params.id, call.body, editingOf(call, kernel)));
        return savedView(saved, call.language);
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/records/:id/differences",
      access: cataloguePermissions["record.read-marc"],
      summary: "How another record differs from this one, field by field: for comparing and merging",
      params: RecordParams,
      query: Type.Object({ with: Id }, { additionalProperties: false }),
      answer: Type.Object({ changes: Type.Array(ChangeView) }),
      problems: [recordNotFound],
      async handle({ params, query }) {
        const one = await findEditedRecord(db, params.id);
        const other = await findEditedRecord(db, query.with);
        if (!one || !other) return recordNotFound({ id: one ? query.with : params.id });
        return { changes: differences(fromMarcJson(one.marc), fromMarcJson(other.marc)).map(changeView) };
      },
    }),
  ];
}
