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
import { findVersion, listVersions, type RecordVersion } from "./record-version.store.ts";
import { editingOf, savedView } from "./records.route.ts";
import { undoRecord } from "./update-record.ts";

const { recordNotFound, recordVersionNotFound, recordChanged, recordDeleted, recordMerged } = catalogueProblems;
const last = 2 ** 31 - 1;

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
        const before = Math.min(Number(query.cursor ?? last), last);
        // One more, to know whether there is a next page and to compare the last one shown with.
        const versions = await listVersions(db, params.id, { before, limit: query.limit + 1 });
        const shown = versions.slice(0, query.limit);
        const end = shown.at(-1);
        return {
          items: shown.map((one, i) => ({
            id: String(one.version),
            ...versionFactsView(one),
            changes: changesOf(versions[i + 1], one),
          })),
          ...(versions.length > query.limit && end ? { next: String(end.version) } : {}),
        };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/records/:id/versions/:version",
      access: cataloguePermissions["record.read-marc"],
      summary: "A version of a record whole, and what it changed in the one before",
      params: Type.Object({ id: Id, version: Type.Integer({ minimum: 1, maximum: last }) }),
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

function changesOf(before: RecordVersion | undefined, after: RecordVersion) {
  return before ? differences(fromMarcJson(before.marc), fromMarcJson(after.marc)).map(changeView) : [];
}
