import type { MarcRecord, Profile } from "@wenyuan/marc";
import { isProblem, type Problem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Call, Endpoint } from "../../../kernel/http/endpoint.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { changedBy } from "../changed-by.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { createRecord } from "./create-record.ts";
import { deleteRecord, type RecordGuard, restoreRecord, suppressRecord } from "./delete-record.ts";
import { findEditedRecord, findMergedInto } from "./edited-record.store.ts";
import type { Editing } from "./editing.ts";
import { readMarc } from "./read-marc.ts";
import {
  ChangedRecordBody,
  findingView,
  NewRecordBody,
  RecordParams,
  RecordView,
  recordView,
  SavedView,
  SuppressBody,
  VersionQuery,
} from "./record.schema.ts";
import { findRecords } from "./record.store.ts";
import { type Saved, updateRecord } from "./update-record.ts";

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

const { recordNotFound, recordMalformed, recordFaulty, recordChanged, recordDeleted, recordMerged, recordTied } =
  catalogueProblems;

type Ground = Pick<Kernel, "db" | "clock" | "idempotency">;

/** Who edits by a call, and when. */
export function editingOf({ principal }: Pick<Call, "principal">, { clock }: Pick<Kernel, "clock">): Editing {
  return { by: changedBy(principal), now: clock.now() };
}

/** What an editor gets back of what he saved. */
export function savedView(saved: Saved | Problem, language: Language) {
  if (isProblem(saved)) return saved;
  return { record: recordView(saved.record), warnings: saved.warnings.map((one) => findingView(one, language)) };
}

/** Records read and changed one by one. `guards` are the other rooms' words on whether a record may go. */
export function recordRoutes(kernel: Ground, guards: readonly RecordGuard[]): Endpoint[] {
  return [...readRoutes(kernel), ...writeRoutes(kernel), ...stateRoutes(kernel, guards)];
}

function readRoutes({ db }: Ground): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/records/:id/marc",
      access: cataloguePermissions["record.read-marc"],
      summary: "A record whole, as MARC-in-JSON",
      params: RecordParams,
      answer: MarcRecordView,
      problems: [recordNotFound],
      async handle({ params }) {
        const [record] = await findRecords(db, [params.id]);
        if (!record) return recordNotFound({ id: params.id }, { mergedInto: await findMergedInto(db, params.id) });
        const { id, version, profile, marc } = record;
        return { id, version, profile, marc: { ...marc }, updatedAt: record.updatedAt.toISOString() };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/records/:id",
      access: cataloguePermissions["record.read-marc"],
      summary: "A record as staff edit it, whatever its state; `mergedInto` says where a merged one went",
      params: RecordParams,
      answer: RecordView,
      problems: [recordNotFound],
      async handle({ params }) {
        const record = await findEditedRecord(db, params.id);
        return record ? recordView(record) : recordNotFound({ id: params.id });
      },
    }),
  ];
}

function writeRoutes(kernel: Ground): Endpoint[] {
  return [
    idempotentRoute(kernel.idempotency, {
      method: "POST",
      path: "/api/v1/records",
      access: cataloguePermissions["record.edit"],
      summary: "Create a record, new or as a copy: it gets a control number of its own",
      body: NewRecordBody,
      answer: SavedView,
      status: 201,
      problems: [recordMalformed, recordFaulty],
      async handle(call, tx) {
        const marc = readMarc(call.body.marc);
        if (isProblem(marc)) return marc;
        const given: { marc: MarcRecord; profile: Profile } = { marc, profile: call.body.profile };
        return savedView(await createRecord(tx, given, editingOf(call, kernel)), call.language);
      },
    }),
    route({
      method: "PUT",
      path: "/api/v1/records/:id",
      access: cataloguePermissions["record.edit"],
      summary: "Save a record over the version that was seen; refused when there is a newer one, with its changes",
      params: RecordParams,
      body: ChangedRecordBody,
      answer: SavedView,
      problems: [recordNotFound, recordMalformed, recordFaulty, recordChanged, recordDeleted, recordMerged],
      async handle(call) {
        const marc = readMarc(call.body.marc);
        if (isProblem(marc)) return marc;
        const given = { marc, version: call.body.version };
        const saved = await transact(kernel.db, (tx) =>
          updateRecord(tx, call.params.id, given, editingOf(call, kernel)),
        );
        return savedView(saved, call.language);
      },
    }),
  ];
}

function stateRoutes(kernel: Ground, guards: readonly RecordGuard[]): Endpoint[] {
  return [
    route({
      method: "DELETE",
      path: "/api/v1/records/:id",
      access: cataloguePermissions["record.delete"],
      summary: "Delete a record that nothing hangs on; it can be restored",
      params: RecordParams,
      query: VersionQuery,
      answer: RecordView,
      problems: [recordNotFound, recordChanged, recordDeleted, recordMerged, recordTied],
      async handle(call) {
        const given = { version: call.query.version, guards, ...editingOf(call, kernel) };
        const record = await transact(kernel.db, (tx) => deleteRecord(tx, call.params.id, given));
        return isProblem(record) ? record : recordView(record);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/records/:id/restore",
      access: cataloguePermissions["record.delete"],
      summary: "Bring a deleted record back",
      params: RecordParams,
      answer: RecordView,
      problems: [recordNotFound, recordMerged],
      async handle(call) {
        const record = await transact(kernel.db, (tx) => restoreRecord(tx, call.params.id, editingOf(call, kernel)));
        return isProblem(record) ? record : recordView(record);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/records/:id/suppress",
      access: cataloguePermissions["record.edit"],
      summary: "Keep a record from readers, or show it again",
      params: RecordParams,
      body: SuppressBody,
      answer: RecordView,
      problems: [recordNotFound, recordChanged, recordDeleted, recordMerged],
      async handle(call) {
        const given = { ...call.body, ...editingOf(call, kernel) };
        const record = await transact(kernel.db, (tx) => suppressRecord(tx, call.params.id, given));
        return isProblem(record) ? record : recordView(record);
      },
    }),
  ];
}
