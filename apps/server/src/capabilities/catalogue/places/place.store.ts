import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { Branch, ItemKind, Location, Places } from "./place.ts";

/** All branches, locations and kinds, in their order. A library has tens of them, seldom hundreds. */
export async function readPlaces(at: Database | Tx): Promise<Places> {
  return { branches: await listBranches(at), locations: await listLocations(at), kinds: await listItemKinds(at) };
}

export async function listBranches(at: Database | Tx): Promise<Branch[]> {
  const rows = await on(at).selectFrom("branch").selectAll().orderBy("position").orderBy("code").execute();
  return rows.map(({ code, name, position, call_number_series: series }) => ({
    code,
    name,
    position,
    ...(series === null ? {} : { callNumberSeries: series }),
  }));
}

export async function listLocations(at: Database | Tx): Promise<Location[]> {
  const rows = await on(at).selectFrom("location").selectAll().orderBy("position").orderBy("code").execute();
  return rows.map(({ code, branch, name, floor, closed, position, call_number_series: series }) => ({
    code,
    branch,
    name,
    closed,
    position,
    ...(floor === null ? {} : { floor }),
    ...(series === null ? {} : { callNumberSeries: series }),
  }));
}

export async function listItemKinds(at: Database | Tx): Promise<ItemKind[]> {
  return await on(at).selectFrom("item_kind").selectAll().orderBy("position").orderBy("code").execute();
}

/** Creates places, or changes those of the same code. Branches go in before the locations that name them. */
export async function savePlaces(tx: Tx, places: Partial<Places>): Promise<void> {
  if (places.branches?.length) await saveBranches(tx, places.branches);
  if (places.locations?.length) await saveLocations(tx, places.locations);
  if (places.kinds?.length) await saveKinds(tx, places.kinds);
}

export type PlaceTable = "branch" | "location" | "item_kind";

/** @returns whether it was there. @throws when something belongs to it (PostgreSQL 23503) */
export async function deletePlace(tx: Tx, table: PlaceTable, code: string): Promise<boolean> {
  const row = await on(tx).deleteFrom(table).where("code", "=", code).returning("code").executeTakeFirst();
  return row !== undefined;
}

async function saveBranches(tx: Tx, branches: readonly Branch[]): Promise<void> {
  await on(tx)
    .insertInto("branch")
    .values(
      branches.map(({ code, name, position, callNumberSeries }) => ({
        code,
        name: JSON.stringify(name),
        position,
        call_number_series: callNumberSeries ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict.column("code").doUpdateSet((row) => ({
        name: row.ref("excluded.name"),
        position: row.ref("excluded.position"),
        call_number_series: row.ref("excluded.call_number_series"),
      })),
    )
    .execute();
}

async function saveLocations(tx: Tx, locations: readonly Location[]): Promise<void> {
  await on(tx)
    .insertInto("location")
    .values(
      locations.map(({ code, branch, name, floor, closed, position, callNumberSeries }) => ({
        code,
        branch,
        name: JSON.stringify(name),
        floor: floor ?? null,
        closed,
        position,
        call_number_series: callNumberSeries ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict.column("code").doUpdateSet((row) => ({
        branch: row.ref("excluded.branch"),
        name: row.ref("excluded.name"),
        floor: row.ref("excluded.floor"),
        closed: row.ref("excluded.closed"),
        position: row.ref("excluded.position"),
        call_number_series: row.ref("excluded.call_number_series"),
      })),
    )
    .execute();
}

async function saveKinds(tx: Tx, kinds: readonly ItemKind[]): Promise<void> {
  await on(tx)
    .insertInto("item_kind")
    .values(kinds.map(({ code, name, position }) => ({ code, name: JSON.stringify(name), position })))
    .onConflict((conflict) =>
      conflict.column("code").doUpdateSet((row) => ({
        name: row.ref("excluded.name"),
        position: row.ref("excluded.position"),
      })),
    )
    .execute();
}
