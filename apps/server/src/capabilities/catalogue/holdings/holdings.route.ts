import { isProblem, type Problem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { changedBy } from "../changed-by.ts";
import { findLiveRecords } from "../items/item-check.store.ts";
import { cataloguePermissions } from "../permissions.ts";
import { listLocations } from "../places/place.store.ts";
import { catalogueProblems } from "../problems.ts";
import { deleteVolume, insertVolumes, replaceVolume } from "../volumes/volume.store.ts";
import {
  HoldingsBody,
  HoldingsEditBody,
  HoldingsView,
  IdParams,
  RecordHoldingsView,
  Removed,
  VolumeBody,
  VolumesBody,
  VolumeView,
} from "./holdings.schema.ts";
import { deleteHoldings, insertHoldings, replaceHoldings } from "./holdings.store.ts";
import { readHoldings, readStatedHoldings } from "./read-holdings.ts";

const access = cataloguePermissions["holdings.edit"];

/** Volumes and holdings of a record. */
export function holdingsRoutes({ db, clock }: Pick<Kernel, "db" | "clock">): Endpoint[] {
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
        const stated = (await readStatedHoldings(db, params.id)).map((one) => ({
          ...one,
          statements: [...one.statements],
          patterns: [...one.patterns],
        }));
        return { ...rest, stated, missing: [...missing], volumes: [...volumes], holdings: [...holdings] };
      },
    }),
    ...volumeRoutes(db),
    ...holdingsWrites({ db, clock }),
  ];
}

function volumeRoutes(db: Database): Endpoint[] {
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
      async handle({ params, body }) {
        const made = await transact(db, async (tx) => {
          const missing = await missingRecord(tx, params.id);
          return missing ?? (await insertVolumes(tx, params.id, body.volumes));
        });
        return isProblem(made) ? made : { volumes: made };
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
      handle: ({ params, body }) =>
        orRefused("23505", catalogueProblems.volumeTwice({ enumeration: body.enumeration }), async () => {
          const volume = await transact(db, (tx) => replaceVolume(tx, params.id, body));
          return volume ?? catalogueProblems.volumeNotFound({ id: params.id });
        }),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/volumes/:id",
      access,
      summary: "Remove a volume that no item belongs to",
      params: IdParams,
      answer: Removed,
      problems: [catalogueProblems.volumeNotFound, catalogueProblems.hasItems],
      handle: ({ params }) =>
        orRefused("23503", catalogueProblems.hasItems(), async () =>
          (await transact(db, (tx) => deleteVolume(tx, params.id)))
            ? { removed: true as const }
            : catalogueProblems.volumeNotFound({ id: params.id }),
        ),
    }),
  ];
}

function holdingsWrites({ db, clock }: Pick<Kernel, "db" | "clock">): Endpoint[] {
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
      handle: async ({ params, body, principal }) =>
        await transact(db, async (tx) => {
          const refused = (await missingRecord(tx, params.id)) ?? (await missingLocation(tx, body.location));
          return refused ?? (await insertHoldings(tx, params.id, { ...body, changedBy: changedBy(principal) }));
        }),
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
      handle: async ({ params, body, principal }) =>
        await transact(db, async (tx) => {
          const refused = await missingLocation(tx, body.location);
          if (refused) return refused;
          const edit = { ...body, changedBy: changedBy(principal), now: clock.now() };
          return (await replaceHoldings(tx, params.id, edit)) ?? catalogueProblems.holdingsChanged();
        }),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/holdings/:id",
      access,
      summary: "Remove holdings that no item belongs to",
      params: IdParams,
      answer: Removed,
      problems: [catalogueProblems.holdingsChanged, catalogueProblems.hasItems],
      handle: ({ params }) =>
        orRefused("23503", catalogueProblems.hasItems(), async () =>
          (await transact(db, (tx) => deleteHoldings(tx, params.id)))
            ? { removed: true as const }
            : catalogueProblems.holdingsChanged(),
        ),
    }),
  ];
}

async function missingRecord(tx: Tx, id: string): Promise<Problem | undefined> {
  return (await findLiveRecords(tx, [id])).has(id) ? undefined : catalogueProblems.recordNotFound({ id });
}

async function missingLocation(tx: Tx, code: string): Promise<Problem | undefined> {
  const known = (await listLocations(tx)).some((location) => location.code === code);
  return known ? undefined : catalogueProblems.placeNotFound({ code });
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
