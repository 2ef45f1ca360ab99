import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { batchProblems } from "../batch-problems.ts";
import { cataloguePermissions } from "../permissions.ts";
import { RecordParams } from "../records/record.schema.ts";
import { editingOf } from "../records/records.route.ts";
import {
  BatchBody,
  BatchLine,
  BatchView,
  batchLine,
  batchView,
  EntryView,
  entryView,
  OutcomeName,
  selectionIn,
  workIn,
} from "./batch-change.schema.ts";
import { countOutcomes, findBatch, listBatches, listEntries, namesOf } from "./batch-change.store.ts";
import type { BatchChange } from "./batch-change.ts";
import { startBatch, undoBatch } from "./change-batch-state.ts";
import { prepareBatchChange } from "./prepare-batch-change.ts";

const { batchNotFound, batchNotSo, batchEmpty, batchTooLarge } = batchProblems;
const run = cataloguePermissions["batch.run"];

type Ground = Pick<Kernel, "db" | "clock" | "idempotency">;

/** Many records or items changed at once: tried and counted, then done as it was seen, and taken back whole. */
export function batchChangeRoutes(ground: Ground): Endpoint[] {
  return [...readRoutes(ground), ...writeRoutes(ground)];
}

function readRoutes({ db }: Ground): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/batch-changes",
      access: run,
      summary: "Batch changes, the newest first",
      query: PageQuery,
      answer: PageOf(BatchLine),
      handle: async ({ query: { limit, cursor } }) =>
        pageOf(await listBatches(db, { before: cursor, limit: limit + 1 }), limit, batchLine),
    }),
    route({
      method: "GET",
      path: "/api/v1/batch-changes/:id",
      access: run,
      summary: "A batch change: what it would do, how far it is, what it came to",
      params: RecordParams,
      answer: BatchView,
      problems: [batchNotFound],
      async handle({ params, language }) {
        const batch = await findBatch(db, params.id);
        return batch ? await viewOf(db, batch, language) : batchNotFound({ id: params.id });
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/batch-changes/:id/entries",
      access: run,
      summary: "The records or items of a batch and what became of each",
      params: RecordParams,
      query: Type.Object(
        { ...PageQuery.properties, outcome: Type.Optional(OutcomeName) },
        { additionalProperties: false },
      ),
      answer: PageOf(EntryView),
      async handle({ params, query, language }) {
        const { outcome, ...page } = query;
        const [batch, entries] = await Promise.all([
          findBatch(db, params.id),
          listEntries(db, params.id, { ...pageStart(page), outcome }),
        ]);
        const ids = entries.map(({ targetId }) => targetId);
        const names = await namesOf(db, batch?.work.target ?? "records", ids);
        return pageOf(entries, query.limit, (entry) => entryView(entry, names.get(entry.targetId) ?? "", language));
      },
    }),
  ];
}

function writeRoutes(ground: Ground): Endpoint[] {
  const { db, idempotency } = ground;
  return [
    {
      ...idempotentRoute(idempotency, {
        method: "POST",
        path: "/api/v1/batch-changes",
        access: run,
        summary: "Try a change on many records or items and count what it would do; nothing is changed yet",
        body: BatchBody,
        answer: BatchView,
        status: 201,
        problems: [batchEmpty, batchTooLarge],
        async handle(call, tx) {
          const { body, language } = call;
          const request = {
            work: workIn(body),
            selection: selectionIn(body),
            note: body.note,
            ...editingOf(call, ground),
          };
          const id = await prepareBatchChange(tx, request);
          return isProblem(id) ? id : await viewOf(tx, (await findBatch(tx, id))!, language);
        },
      }),
      // Ten thousand ids.
      bodyLimit: 1_000_000,
    },
    ...(["start", "undo"] as const).map((verb) =>
      route({
        method: "POST",
        path: `/api/v1/batch-changes/:id/${verb}`,
        access: run,
        summary:
          verb === "start"
            ? "Do what was previewed, as a job"
            : "Take the whole batch back; what was changed since stays and is named",
        params: RecordParams,
        answer: BatchView,
        problems: [batchNotFound, batchNotSo],
        async handle(call) {
          const act = verb === "start" ? startBatch : undoBatch;
          const batch = await transact(db, (tx) => act(tx, call.params.id, editingOf(call, ground)));
          return isProblem(batch) ? batch : await viewOf(db, batch, call.language);
        },
      }),
    ),
  ];
}

async function viewOf(at: Parameters<typeof countOutcomes>[0], batch: BatchChange, language: Language) {
  return batchView(batch, await countOutcomes(at, batch.id), language);
}
