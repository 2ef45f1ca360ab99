import { isProblem, type Problem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import type { Storage } from "../../../kernel/storage/storage.ts";
import { importProblems } from "../import-problems.ts";
import { cataloguePermissions } from "../permissions.ts";
import { openStoredFile } from "./file/open-file.ts";
import { ImportParams, ImportView, KeptView, oneOf, PreviewBody, PreviewView, StartBody } from "./import.schema.ts";
import { importView, previewView } from "./import-view.ts";
import { describeFile } from "./preview/describe-file.ts";
import { changeState, importActions } from "./runs/change-state.ts";
import { findImport, lastDone, listImports } from "./runs/import.store.ts";
import type { ImportRun } from "./runs/import-run.ts";
import { keptThings } from "./runs/revert.store.ts";
import { beginImport } from "./runs/start-uploaded-import.ts";
import { findProfile } from "./sources/prepare-plan.ts";
import { listItemProfiles } from "./sources/source.store.ts";

/** A look is taken while somebody waits for it. */
const previewRecords = 5000;

export function importRoutes({ db, storage }: Pick<Kernel, "db" | "storage">): Endpoint[] {
  return [
    listRoute(db),
    readRoute(db),
    previewRoute(db, storage),
    startRoute(db, storage),
    actionRoute(db),
    keptRoute(db),
  ];
}

function listRoute(db: Database): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/imports",
    access: cataloguePermissions["import.read"],
    summary: "Imports, the newest first",
    query: PageQuery,
    answer: PageOf(ImportView),
    handle: async ({ query }) => pageOf(await listImports(db, pageStart(query)), query.limit, importView),
  });
}

function readRoute(db: Database): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/imports/:id",
    access: cataloguePermissions["import.read"],
    summary: "An import: how far it is, how fast, and what it came to",
    params: ImportParams,
    answer: ImportView,
    problems: [importProblems.importNotFound],
    async handle({ params }) {
      const run = await findImport(db, params.id);
      return run ? importView(run) : importProblems.importNotFound(params);
    },
  });
}

function previewRoute(db: Database, storage: Storage): Endpoint {
  return route({
    method: "POST",
    path: "/api/v1/imports/:id/preview",
    access: cataloguePermissions["import.run"],
    summary: "What an uploaded file is, three of its records, and how its items would come out; nothing is written",
    params: ImportParams,
    body: PreviewBody,
    answer: PreviewView,
    problems: [importProblems.importNotFound],
    async handle({ params, body, language }) {
      const run = await findImport(db, params.id);
      if (!run || run.storageKey === null) return importProblems.importNotFound(params);
      const itemProfiles = await listItemProfiles(db);
      const chosen = body.itemProfile === undefined ? undefined : findProfile(itemProfiles, body.itemProfile)?.layout;
      const description = await describeFile(openStoredFile(storage, run.storageKey, run.fileSize), {
        ...body,
        layout: body.layout ?? chosen,
        itemProfiles,
        limit: previewRecords,
      });
      return previewView(description, language, await lastDone(db, run));
    },
  });
}

function startRoute(db: Database, storage: Storage): Endpoint {
  return route({
    method: "POST",
    path: "/api/v1/imports/:id/start",
    access: cataloguePermissions["import.run"],
    summary:
      "Begin an import with these settings, which its source keeps; the same file that was not at its end goes on",
    params: ImportParams,
    body: StartBody,
    answer: ImportView,
    problems: [
      importProblems.importNotFound,
      importProblems.importNotSo,
      importProblems.importNotPlanned,
      importProblems.importUnderWay,
    ],
    async handle({ params, body }) {
      const { source: name, leaveOut = false, reviveDeleted = false, ...settings } = body;
      const begun = await beginImport({ db, storage }, params.id, {
        source: { name, ...settings },
        leaveOut,
        reviveDeleted,
      });
      return viewOf(begun);
    },
  });
}

function actionRoute(db: Database): Endpoint {
  return route({
    method: "POST",
    path: "/api/v1/imports/:id/actions",
    access: cataloguePermissions["import.run"],
    summary: "Pause, resume, cancel or take back an import",
    params: ImportParams,
    body: Type.Object({ action: oneOf(importActions) }, { additionalProperties: false }),
    answer: ImportView,
    problems: [
      importProblems.importNotFound,
      importProblems.importNotSo,
      importProblems.importUnderWay,
      importProblems.importFileGone,
    ],
    handle: async ({ params, body }) => viewOf(await transact(db, (tx) => changeState(tx, params.id, body.action))),
  });
}

function keptRoute(db: Database): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/imports/:id/kept",
    access: cataloguePermissions["import.read"],
    summary:
      "What was left alone when an import was taken back, since it has changed since: 500 records and 500 items at most",
    params: ImportParams,
    answer: KeptView,
    async handle({ params }) {
      const { records, items } = await transact(db, (tx) => keptThings(tx, params.id));
      return {
        records: records.map(({ number, id, title }) => ({ number, id, title: title ?? "" })),
        items: items.map(({ id, barcode, recordId }) => ({ id, recordId, ...(barcode === null ? {} : { barcode }) })),
      };
    },
  });
}

function viewOf(answer: ImportRun | Problem) {
  return isProblem(answer) ? answer : importView(answer);
}
