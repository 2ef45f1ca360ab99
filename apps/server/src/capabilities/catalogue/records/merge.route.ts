import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { mergeRecords, undoMerge } from "./merge-records.ts";
import { readMarc } from "./read-marc.ts";
import { Id, Marc, RecordParams, RecordView, recordView, SavedView, Version } from "./record.schema.ts";
import { editingOf, savedView } from "./records.route.ts";

const MergeBody = Type.Object(
  {
    loserId: Id,
    version: Version,
    loserVersion: Version,
    marc: Marc,
  },
  { additionalProperties: false },
);

const PartedView = Type.Object({
  winner: RecordView,
  loser: RecordView,
  contentKept: Type.Boolean({ description: "The one that stayed was saved since: its content is left as it is" }),
  itemsLeft: Type.Array(Type.String(), { description: "Items that moved on since, or stand in a volume with others" }),
});

/** Two records made one, and parted again. */
export function mergeRoutes(kernel: Pick<Kernel, "db" | "clock" | "idempotency">): Endpoint[] {
  const access = cataloguePermissions["record.delete"];
  const { recordNotFound, recordMalformed, recordFaulty, recordChanged, recordDeleted, recordMerged } =
    catalogueProblems;
  return [
    idempotentRoute(kernel.idempotency, {
      method: "POST",
      path: "/api/v1/records/:id/merge",
      access,
      summary: "Merge another record into this one: its items, volumes and holdings come along, and it points here",
      params: RecordParams,
      body: MergeBody,
      answer: SavedView,
      problems: [
        recordNotFound,
        recordMalformed,
        recordFaulty,
        recordChanged,
        recordDeleted,
        recordMerged,
        catalogueProblems.mergeWithItself,
        catalogueProblems.mergeAcrossFormats,
      ],
      async handle(call, tx) {
        const marc = readMarc(call.body.marc);
        if (isProblem(marc)) return marc;
        const merged = await mergeRecords(tx, call.params.id, { ...call.body, marc }, editingOf(call, kernel));
        return savedView(merged, call.language);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/records/:id/unmerge",
      access,
      summary: "Bring back a record that was merged into another, with what went from it",
      params: RecordParams,
      answer: PartedView,
      problems: [catalogueProblems.notMerged, recordMerged],
      async handle(call) {
        const parted = await transact(kernel.db, (tx) => undoMerge(tx, call.params.id, editingOf(call, kernel)));
        if (isProblem(parted)) return parted;
        const { winner, loser, contentKept, itemsLeft } = parted;
        return { winner: recordView(winner), loser: recordView(loser), contentKept, itemsLeft: [...itemsLeft] };
      },
    }),
  ];
}
