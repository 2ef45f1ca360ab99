import { isProblem, type Problem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Principal } from "../../../kernel/auth/principal.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { changedBy } from "../changed-by.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { findEditedRecord } from "../records/edited-record.store.ts";
import type { Editing } from "../records/editing.ts";
import {
  changeHoldings,
  changeVolume,
  createHoldings,
  createVolumes,
  removeHoldings,
  removeVolume,
} from "./change-parts.ts";
import {
  HoldingsBody,
  HoldingsEditBody,
  HoldingsView,
  holdingsView,
  IdParams,
  PartChangeView,
  partChangeView,
  RecordHoldingsView,
  Removed,
  VolumeBody,
  VolumesBody,
  VolumeView,
} from "./holdings.schema.ts";
import type { Holdings } from "./holdings.ts";
import { listPartChanges } from "./part-change.store.ts";
import { readHoldings, readStatedHoldings } from "./read-holdings.ts";
import { undoPartChange } from "./undo-part-change.ts";

const lastId = String(2n ** 63n - 1n);
const access = cataloguePermissions["holdings.edit"];

/** Volumes and holdings of a record. */
export function holdingsRoutes(kernel: Ground): Endpoint[] {
  const { db } = kernel;
  return [
    route({
      method: "GET",
      path: "/api/v1/records/:id/holdings",
      access: cataloguePermissions["item.read"],
      summary: "The volumes and holdings of a record, what they come to and what is missing",
      params: IdParams,
      answer: RecordHoldingsView,
      async handle({ params }) {
        const { missing, volumes, holdings, ...rest } = await readHoldings(db, params.id);
        const record = await findEditedRecord(db, params.id);
        const stated = (record ? await readStatedHoldings(db, record, kernel.clock.now()) : []).map((one) => ({
          ...one,
          statements: [...one.statements],
          patterns: [...one.patterns],
        }));
        return {
          ...rest,
          stated,
          missing: [...missing],
          volumes: [...volumes],
          holdings: holdings.map((one) => holdingsView(one, kernel.clock.now())),
        };
      },
    }),
    ...volumeRoutes(kernel),
    ...holdingsWrites(kernel),
    ...historyRoutes(kernel),
  ];
}

function volumeRoutes(kernel: Ground): Endpoint[] {
  const { db } = kernel;
  return [
    route({
      method: "POST",
      path: "/api/v1/records/:id/volumes",
      access,
      summary: "Make volumes of a set; those that are there already stay as they are",
      params: IdParams,
      body: VolumesBody,
      answer: Type.Object({ volumes: Type.Array(VolumeView) }),
      status: 201,
      problems: [catalogueProblems.recordNotFound],
      async handle({ params, body, principal }) {
        const given = { ...body, ...editingOf(principal, kernel) };
        const volumes = await transact(db, (tx) => createVolumes(tx, params.id, given));
        return isProblem(volumes) ? volumes : { volumes };
      },
    }),
    route({
      method: "PUT",
      path: "/api/v1/volumes/:id",
      access,
      summary: "Write a volume anew",
      params: IdParams,
      body: VolumeBody,
      answer: VolumeView,
      problems: [catalogueProblems.volumeNotFound, catalogueProblems.volumeTwice],
      handle: ({ params, body, principal }) =>
        orRefused("23505", catalogueProblems.volumeTwice({ enumeration: body.enumeration }), () =>
          transact(db, (tx) => changeVolume(tx, params.id, { volume: body, ...editingOf(principal, kernel) })),
        ),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/volumes/:id",
      access,
      summary: "Remove a volume that no item belongs to",
      params: IdParams,
      answer: Removed,
      problems: [catalogueProblems.volumeNotFound, catalogueProblems.hasItems],
      handle: async ({ params, principal }) =>
        removed(await orInUse(() => transact(db, (tx) => removeVolume(tx, params.id, editingOf(principal, kernel))))),
    }),
  ];
}

function holdingsWrites(kernel: Ground): Endpoint[] {
  const { db } = kernel;
  return [
    route({
      method: "POST",
      path: "/api/v1/records/:id/holdings",
      access,
      summary: "State what the library holds of a record at a location",
      params: IdParams,
      body: HoldingsBody,
      answer: HoldingsView,
      status: 201,
      problems: [catalogueProblems.recordNotFound, catalogueProblems.placeNotFound],
      async handle({ params, body, principal }) {
        const given = { facts: body, ...editingOf(principal, kernel) };
        return shown(await transact(db, (tx) => createHoldings(tx, params.id, given)), given.now);
      },
    }),
    route({
      method: "PUT",
      path: "/api/v1/holdings/:id",
      access,
      summary: "Write holdings anew; refused when they were changed since the version given",
      params: IdParams,
      body: HoldingsEditBody,
      answer: HoldingsView,
      problems: [catalogueProblems.holdingsChanged, catalogueProblems.placeNotFound],
      async handle({ params, body: { version, ...facts }, principal }) {
        const given = { facts, version, ...editingOf(principal, kernel) };
        return shown(await transact(db, (tx) => changeHoldings(tx, params.id, given)), given.now);
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/holdings/:id",
      access,
      summary: "Remove holdings that no item belongs to",
      params: IdParams,
      answer: Removed,
      problems: [catalogueProblems.holdingsChanged, catalogueProblems.hasItems],
      handle: async ({ params, principal }) =>
        removed(await orInUse(() => transact(db, (tx) => removeHoldings(tx, params.id, editingOf(principal, kernel))))),
    }),
  ];
}

function historyRoutes(kernel: Ground): Endpoint[] {
  const { db } = kernel;
  return [
    route({
      method: "GET",
      path: "/api/v1/records/:id/part-changes",
      access: cataloguePermissions["item.read"],
      summary: "What became of a record's volumes and holdings: who, when, before and after; the newest first",
      params: IdParams,
      query: PageQuery,
      answer: PageOf(PartChangeView),
      async handle({ params, query }) {
        const asked = { before: query.cursor ?? lastId, limit: query.limit + 1 };
        const changes = await listPartChanges(db, params.id, asked);
        return pageOf(changes, query.limit, partChangeView);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/part-changes/:id/undo",
      access,
      summary: "Take back a change of a volume or of holdings, if nothing has changed it since",
      params: IdParams,
      answer: PartChangeView,
      problems: [
        catalogueProblems.partChangeNotFound,
        catalogueProblems.holdingsChanged,
        catalogueProblems.recordNotFound,
        catalogueProblems.placeNotFound,
        catalogueProblems.hasItems,
        catalogueProblems.volumeTwice,
      ],
      async handle({ params, principal }) {
        const undone = await orRefused("23505", catalogueProblems.volumeTwice({ enumeration: "" }), () =>
          orInUse(() => transact(db, (tx) => undoPartChange(tx, params.id, editingOf(principal, kernel)))),
        );
        return isProblem(undone) ? undone : partChangeView(undone);
      },
    }),
  ];
}

type Ground = Pick<Kernel, "db" | "clock">;

function editingOf(principal: Principal, { clock }: Ground): Editing {
  return { by: changedBy(principal), now: clock.now() };
}

/** Without where they came from: the whole record is nobody's form. */
function shown(holdings: Holdings | Problem, now: Date) {
  return isProblem(holdings) ? holdings : holdingsView(holdings, now);
}

function removed<T>(part: T | Problem): { readonly removed: true } | Problem {
  return isProblem(part) ? part : { removed: true };
}

function orInUse<T>(work: () => Promise<T>): Promise<T | Problem> {
  return orRefused("23503", catalogueProblems.hasItems(), work);
}

/** Does the work; where PostgreSQL refuses it with the code, that is the problem. */
async function orRefused<T>(code: string, problem: Problem, work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === code) return problem;
    throw error;
  }
}
