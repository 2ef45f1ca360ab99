import type { Encoding, Profile } from "@wenyuan/marc";
import { sql } from "kysely";
import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { on } from "../../tables.ts";
import type { CodeMap, Policy } from "../import-plan.ts";
import type { ItemLayout } from "../items/item-layout.ts";
import { type ItemProfile, vendorProfiles } from "../items/vendor-layouts.ts";
import { type Source, usualSource } from "./set-source.ts";

/** A source as it was last set; one that is new has the usual settings. */
export async function readSource(at: Database | Tx, name: string): Promise<Source> {
  const row = await on(at).selectFrom("source").selectAll().where("name", "=", name).executeTakeFirst();
  return row ? sourceOf(row) : usualSource(name);
}

/** All sources that were ever set, by name. A library has tens of them. */
export async function listSources(at: Database | Tx): Promise<Source[]> {
  const rows = await on(at).selectFrom("source").selectAll().orderBy("name").limit(500).execute();
  return rows.map(sourceOf);
}

export async function saveSource(tx: Tx, source: Source): Promise<void> {
  const { name, ...rest } = columnsOf(source);
  await on(tx)
    .insertInto("source")
    .values({ name, ...rest })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ ...rest, updated_at: sql<Date>`now()` }))
    .execute();
}

function columnsOf(source: Source) {
  return {
    name: source.name,
    policy: source.policy,
    protected_fields: JSON.stringify(source.protectedFields),
    match_threshold: source.threshold,
    profile: source.profile ?? null,
    encoding: source.encoding ?? null,
    item_profile: source.itemProfile ?? null,
    places: JSON.stringify(source.places),
    kinds: JSON.stringify(source.kinds),
    default_place: source.defaultPlace ?? null,
    default_kind: source.defaultKind ?? null,
  };
}

interface SourceRow {
  readonly name: string;
  readonly policy: string;
  readonly protected_fields: readonly string[];
  readonly match_threshold: number;
  readonly profile: string | null;
  readonly encoding: string | null;
  readonly item_profile: string | null;
  readonly places: CodeMap;
  readonly kinds: CodeMap;
  readonly default_place: string | null;
  readonly default_kind: string | null;
}

function sourceOf(row: SourceRow): Source {
  return {
    name: row.name,
    policy: row.policy as Policy,
    protectedFields: row.protected_fields,
    threshold: row.match_threshold,
    places: row.places,
    kinds: row.kinds,
    ...(row.profile === null ? {} : { profile: row.profile as Profile }),
    ...(row.encoding === null ? {} : { encoding: row.encoding as Encoding }),
    ...(row.item_profile === null ? {} : { itemProfile: row.item_profile }),
    ...(row.default_place === null ? {} : { defaultPlace: row.default_place }),
    ...(row.default_kind === null ? {} : { defaultKind: row.default_kind }),
  };
}

/** The library's own item profiles first, then those that are shipped. */
export async function listItemProfiles(at: Database | Tx): Promise<ItemProfile[]> {
  const rows = await on(at).selectFrom("item_profile").selectAll().orderBy("code").limit(200).execute();
  const own = rows.map(({ code, name, layout }) => ({ code, name, layout, own: true }));
  return [...own, ...vendorProfiles];
}

/** How the source of a record writes items; undefined where nobody has said. */
export async function findItemLayout(at: Database | Tx, recordId: string): Promise<ItemLayout | undefined> {
  const found = await on(at)
    .selectFrom("record")
    .innerJoin("source", "source.name", "record.source")
    .leftJoin("item_profile", "item_profile.code", "source.item_profile")
    .select(["source.item_profile as code", "item_profile.layout"])
    .where("record.id", "=", recordId)
    .executeTakeFirst();
  return found?.layout ?? vendorProfiles.find(({ code }) => code === found?.code)?.layout;
}

export interface OwnItemProfile {
  readonly code: string;
  readonly name: ItemProfile["name"];
  readonly layout: ItemLayout;
  readonly by: string;
}

export async function saveItemProfile(tx: Tx, { code, name, layout, by }: OwnItemProfile): Promise<void> {
  const values = { name: JSON.stringify(name), layout: JSON.stringify(layout), changed_by: by };
  await on(tx)
    .insertInto("item_profile")
    .values({ code, ...values })
    .onConflict((conflict) => conflict.column("code").doUpdateSet({ ...values, updated_at: sql<Date>`now()` }))
    .execute();
}

/** @returns whether there was one */
export async function deleteItemProfile(tx: Tx, code: string): Promise<boolean> {
  const gone = await on(tx).deleteFrom("item_profile").where("code", "=", code).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
