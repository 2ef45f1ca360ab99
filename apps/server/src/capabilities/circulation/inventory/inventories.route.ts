import { ITEM_STATUS_WORDS, type ItemStatus } from "@wenyuan/lending-rules";
import { isProblem } from "@wenyuan/problem";
import { type Static, Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import { answerProblem } from "../../../kernel/http/answer-problem.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { changedBy } from "../../catalogue/index.ts";
import { inventoryProblems } from "../inventory-problems.ts";
import { circulationPermissions } from "../permissions.ts";
import { circulationProblems } from "../problems.ts";
import { sendSheet, sheetFormats, sheetOperation } from "../sheets/send-sheet.ts";
import { beginInventory } from "./begin-inventory.ts";
import {
  InventoryBody,
  InventoryParams,
  InventoryView,
  MissingView,
  OddScanView,
  ReportView,
  ScansBody,
  ScanView,
} from "./inventory.schema.ts";
import { closeInventory, findInventory, listInventories } from "./inventory.store.ts";
import type { Inventory } from "./inventory.ts";
import { inventoryReportMessages } from "./inventory-report.messages.ts";
import { receiveScans } from "./receive-scans.ts";
import { type OddScan, readMisplaced, readMissing, readOddScans, reportInventory } from "./report-inventory.ts";
import { settleMissing } from "./settle-missing.ts";
import { writeInventory } from "./write-inventory.ts";

type Sources = Pick<Kernel, "db" | "clock" | "idempotency">;

const access = circulationPermissions["inventory.take"];
const path = "/api/v1/inventories";
const ExportQuery = Type.Object({ format: Type.Enum([...sheetFormats]) }, { additionalProperties: false });

/** 清点: a place walked with a scanner, and what comes of it. */
export function inventoryRoutes(sources: Sources): Endpoint[] {
  return [...walkRoutes(sources), ...listRoutes(sources), exportEndpoint(sources), ...missingRoutes(sources)];
}

function walkRoutes({ db, clock, idempotency }: Sources): Endpoint[] {
  return [
    idempotentRoute(idempotency, {
      method: "POST",
      path,
      access,
      summary: "Begin an inventory of a place, or of a stretch of call numbers in it",
      body: InventoryBody,
      answer: Type.Object({ id: Type.String(), expected: Type.Integer() }),
      status: 201,
      problems: [circulationProblems.placeUnknown, inventoryProblems.inventoryTooLarge],
      handle: async ({ body, principal }, tx) => await beginInventory(tx, body, { actor: principal, now: clock.now() }),
    }),
    route({
      method: "POST",
      path: `${path}/:id/scans`,
      access,
      summary: "Take scans in their order and say at once what is odd; sent again they count once",
      params: InventoryParams,
      body: ScansBody,
      answer: Type.Object({ scans: Type.Array(ScanView) }),
      problems: [inventoryProblems.inventoryUnknown, inventoryProblems.inventoryClosed],
      async handle({ params, body, principal }) {
        const act = { actor: principal, now: clock.now() };
        const received = await transact(db, (tx) => receiveScans(tx, { inventoryId: params.id, ...body }, act));
        return isProblem(received) ? received : { scans: received };
      },
    }),
    route({
      method: "POST",
      path: `${path}/:id/close`,
      access,
      summary: "End an inventory: nothing more is scanned",
      params: InventoryParams,
      answer: InventoryView,
      problems: [inventoryProblems.inventoryUnknown],
      handle: async ({ params, principal }) =>
        await transact(db, async (tx) => {
          await closeInventory(tx, params.id, { at: clock.now(), by: changedBy(principal) });
          const closed = await findInventory(tx, params.id);
          return closed ? viewOf(closed) : inventoryProblems.inventoryUnknown();
        }),
    }),
  ];
}

function listRoutes({ db }: Sources): Endpoint[] {
  return [
    route({
      method: "GET",
      path,
      access,
      summary: "Inventories, the newest first",
      query: PageQuery,
      answer: PageOf(InventoryView),
      async handle({ query: { cursor, limit } }) {
        return pageOf(await listInventories(db, { before: cursor, limit: limit + 1 }), limit, viewOf);
      },
    }),
    route({
      method: "GET",
      path: `${path}/:id`,
      access,
      summary: "An inventory in numbers, as far as it is",
      params: InventoryParams,
      answer: ReportView,
      problems: [inventoryProblems.inventoryUnknown],
      async handle({ params }) {
        const report = await reportInventory(db, params.id);
        if (!report) return inventoryProblems.inventoryUnknown();
        return { ...report, inventory: viewOf(report.inventory), scans: { ...report.scans } };
      },
    }),
    route({
      method: "GET",
      path: `${path}/:id/missing`,
      access,
      summary: "What belongs there, is said to be there, and was not seen; in shelf order",
      params: InventoryParams,
      query: PageQuery,
      answer: PageOf(MissingView),
      handle: async ({ params, query }) =>
        pageOf(await readMissing(db, params.id, pageStart(query)), query.limit, (row) => row),
    }),
    route({
      method: "GET",
      path: `${path}/:id/odd-scans`,
      access,
      summary: "Scanned books that belong elsewhere, are said to be lent or set aside, or are not known",
      params: InventoryParams,
      query: PageQuery,
      answer: PageOf(OddScanView),
      handle: async ({ params, query }) =>
        pageOf(await readOddScans(db, params.id, pageStart(query)), query.limit, oddView),
    }),
    route({
      method: "GET",
      path: `${path}/:id/misplaced`,
      access,
      summary: "Copies out of order, each with the one that it belongs behind: the fewest that have to be moved",
      params: InventoryParams,
      query: PageQuery,
      answer: PageOf(OddScanView),
      handle: async ({ params, query }) =>
        pageOf(await readMisplaced(db, params.id, pageStart(query)), query.limit, oddView),
    }),
  ];
}

/** What came of it, as a file: for those who walk the shelf once more with a list in hand. */
function exportEndpoint({ db }: Sources): Endpoint {
  return {
    method: "GET",
    path: `${path}/:id/export`,
    access,
    kind: "api",
    schema: { params: InventoryParams, querystring: ExportQuery },
    operation: {
      ...sheetOperation("What was not seen, what is out of order and what is odd, as a file: CSV or Excel"),
      problems: [inventoryProblems.inventoryUnknown],
    },
    async handle(call) {
      const { id } = call.request.params as Static<typeof InventoryParams>;
      const { format } = call.request.query as Static<typeof ExportQuery>;
      if (!(await findInventory(db, id))) return await answerProblem(call, inventoryProblems.inventoryUnknown());
      const sheet = speak(inventoryReportMessages, call.language).sheet;
      const rows = await writeInventory(db, id, call.language);
      return await sendSheet(call, { file: `inventory-${id}`, sheet, format }, rows);
    },
  };
}

function missingRoutes({ clock, idempotency }: Sources): Endpoint[] {
  const settling = (way: "mark" | "undo", at: string, summary: string) =>
    idempotentRoute(idempotency, {
      method: "POST",
      path: `${path}/:id/${at}`,
      access,
      summary,
      params: InventoryParams,
      answer: Type.Object({ copies: Type.Integer() }),
      problems: [inventoryProblems.inventoryUnknown],
      handle: async ({ params, principal }, tx) =>
        await settleMissing(tx, { inventoryId: params.id, way }, { actor: principal, now: clock.now() }),
    });
  return [
    settling("mark", "missing", "Take everything that was not seen for missing"),
    settling("undo", "missing-undos", "Take that back, where nothing else was said since"),
  ];
}

function viewOf({ begunAt, closedAt, ...inventory }: Inventory) {
  return {
    ...inventory,
    begunAt: begunAt.toISOString(),
    ...(closedAt ? { closedAt: closedAt.toISOString() } : {}),
  };
}

function oddView({ itemId: _item, status, ...scan }: OddScan) {
  return { ...scan, ...(status === null ? {} : { status: ITEM_STATUS_WORDS[status as ItemStatus] }) };
}
