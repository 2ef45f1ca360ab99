import { isProblem, type Problem } from "@wenyuan/problem";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { BranchBody, ItemKindBody, LocationBody, PlaceParams, PlacesView, Removed, Saved } from "./place.schema.ts";
import { listBranches, type PlaceTable, readPlaces, savePlaces } from "./place.store.ts";
import { removePlace } from "./remove-place.ts";

const problems = [catalogueProblems.placeInUse, catalogueProblems.placeNotFound];

/** Branches, shelving locations and item kinds. */
export function placeRoutes(db: Database): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/places",
      access: "public",
      summary: "Branches, shelving locations and item kinds, in their order",
      answer: PlacesView,
      async handle() {
        const { branches, locations, kinds } = await readPlaces(db);
        return { branches: [...branches], locations: [...locations], kinds: [...kinds] };
      },
    }),
    ...branchRoutes(db),
    ...locationRoutes(db),
    ...kindRoutes(db),
  ];
}

function branchRoutes(db: Database): Endpoint[] {
  return [
    route({
      method: "PUT",
      path: "/api/v1/branches/:code",
      access: cataloguePermissions["place.manage"],
      summary: "Make a branch, or write it anew",
      params: PlaceParams,
      body: BranchBody,
      answer: Saved,
      async handle({ params: { code }, body }) {
        await transact(db, (tx) => savePlaces(tx, { branches: [{ code, ...body }] }));
        return { code };
      },
    }),
    removal(db, "branch", "/api/v1/branches/:code"),
  ];
}

function locationRoutes(db: Database): Endpoint[] {
  return [
    route({
      method: "PUT",
      path: "/api/v1/locations/:code",
      access: cataloguePermissions["place.manage"],
      summary: "Make a shelving location, or write it anew",
      params: PlaceParams,
      body: LocationBody,
      answer: Saved,
      problems: [catalogueProblems.placeNotFound],
      async handle({ params: { code }, body }) {
        const saved = await transact(db, async (tx): Promise<Problem | undefined> => {
          const branches = await listBranches(tx);
          if (!branches.some((branch) => branch.code === body.branch))
            return catalogueProblems.placeNotFound({ code: body.branch });
          await savePlaces(tx, { locations: [{ code, ...body }] });
          return undefined;
        });
        return isProblem(saved) ? saved : { code };
      },
    }),
    removal(db, "location", "/api/v1/locations/:code"),
  ];
}

function kindRoutes(db: Database): Endpoint[] {
  return [
    route({
      method: "PUT",
      path: "/api/v1/item-kinds/:code",
      access: cataloguePermissions["place.manage"],
      summary: "Make a kind of items, or write it anew",
      params: PlaceParams,
      body: ItemKindBody,
      answer: Saved,
      async handle({ params: { code }, body }) {
        await transact(db, (tx) => savePlaces(tx, { kinds: [{ code, ...body }] }));
        return { code };
      },
    }),
    removal(db, "item_kind", "/api/v1/item-kinds/:code"),
  ];
}

function removal(db: Database, table: PlaceTable, path: `/api/v1/${string}`): Endpoint {
  return route({
    method: "DELETE",
    path,
    access: cataloguePermissions["place.manage"],
    summary: "Remove what nothing belongs to any more",
    params: PlaceParams,
    answer: Removed,
    problems,
    handle: async ({ params }) => (await removePlace(db, table, params.code)) ?? { removed: true as const },
  });
}
