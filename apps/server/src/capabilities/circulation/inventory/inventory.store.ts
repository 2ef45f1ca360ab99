import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import { type FiledScan, type Inventory, type Misplaced, openVerdicts, type ScanVerdict } from "./inventory.ts";

export interface BegunInventory {
  readonly location: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** In shelf order. */
  readonly itemIds: readonly string[];
  readonly at: Date;
  readonly by: string;
}

const belong = statement<[string, readonly string[]], never>(
  "circulation.begin-inventory",
  `insert into circulation.inventory_item (inventory_id, place, item_id)
   select $1, place, item_id from unnest($2::bigint[]) with ordinality as belongs (item_id, place)`,
);

/** @returns its id */
export async function insertInventory(
  tx: Tx,
  { location, from, to, itemIds, at, by }: BegunInventory,
): Promise<string> {
  const { id } = await on(tx)
    .insertInto("inventory")
    .values({
      location,
      from_call: from ?? null,
      to_call: to ?? null,
      expected: itemIds.length,
      begun_at: at,
      begun_by: by,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await belong.rows(tx, id, itemIds);
  return id;
}

const columns = ["id", "location", "from_call", "to_call", "expected", "begun_at", "closed_at"] as const;

interface Row {
  readonly id: string;
  readonly location: string;
  readonly from_call: string | null;
  readonly to_call: string | null;
  readonly expected: number;
  readonly begun_at: Date;
  readonly closed_at: Date | null;
}

const inventoryOf = ({ id, location, from_call, to_call, expected, begun_at, closed_at }: Row): Inventory => ({
  id,
  location,
  expected,
  begunAt: begun_at,
  ...(from_call === null ? {} : { from: from_call }),
  ...(to_call === null ? {} : { to: to_call }),
  ...(closed_at === null ? {} : { closedAt: closed_at }),
});

/** The newest first, before a given one. */
export async function listInventories(
  at: Database | Tx,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<Inventory[]> {
  let query = on(at).selectFrom("inventory").select(columns).orderBy("id", "desc").limit(limit);
  if (before !== undefined) query = query.where("id", "<", before);
  return (await query.execute()).map(inventoryOf);
}

export async function findInventory(at: Database | Tx, id: string): Promise<Inventory | undefined> {
  const row = await on(at).selectFrom("inventory").select(columns).where("id", "=", id).executeTakeFirst();
  return row && inventoryOf(row);
}

export async function closeInventory(tx: Tx, id: string, { at, by }: { at: Date; by: string }): Promise<void> {
  await on(tx)
    .updateTable("inventory")
    .set({ closed_at: at, closed_by: by })
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .execute();
}

export interface NewScan {
  readonly inventoryId: string;
  readonly shelf: number;
  readonly barcode: string;
  readonly itemId: string | undefined;
  readonly key: string | undefined;
  readonly verdict: ScanVerdict;
  readonly status: string | undefined;
  readonly at: Date;
  readonly by: string;
}

/** @returns its id; nothing when it was scanned before: the first place counts */
export async function insertScan(tx: Tx, scan: NewScan): Promise<string | undefined> {
  const row = await on(tx)
    .insertInto("inventory_scan")
    .values({
      inventory_id: scan.inventoryId,
      shelf: scan.shelf,
      barcode: scan.barcode,
      item_id: scan.itemId ?? null,
      key: scan.key ?? null,
      verdict: scan.verdict,
      status: scan.status ?? null,
      scanned_at: scan.at,
      scanned_by: scan.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** The key of the last book scanned on a shelf that belongs there: what comes next stands behind it. */
export async function lastKey(tx: Tx, inventoryId: string, shelf: number): Promise<string | undefined> {
  const row = await on(tx)
    .selectFrom("inventory_scan")
    .select("key")
    .where("inventory_id", "=", inventoryId)
    .where("shelf", "=", shelf)
    .where("key", "is not", null)
    .where("verdict", "in", ["shelved", "found", "other-state"])
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.key ?? undefined;
}

/** The scans of one shelf that have a place in its order, as they were made. */
export async function filedScans(at: Database | Tx, inventoryId: string, shelf: number): Promise<FiledScan[]> {
  const rows = await on(at)
    .selectFrom("inventory_scan")
    .select(["id", "shelf", "key"])
    .where("inventory_id", "=", inventoryId)
    .where("shelf", "=", shelf)
    .where("key", "is not", null)
    .where("verdict", "in", ["shelved", "found", "other-state"])
    .orderBy("id")
    .execute();
  return rows.flatMap(({ id, key }) => (key === null ? [] : [{ id, shelf, key }]));
}

const order = statement<[string, number, readonly string[], readonly (string | null)[]], never>(
  "circulation.order-shelf",
  `update circulation.inventory_scan s set out_of_order = misplaced.id is not null, behind = misplaced.behind
   from circulation.inventory_scan own
   left join unnest($3::bigint[], $4::bigint[]) as misplaced (id, behind) on misplaced.id = own.id
   where own.inventory_id = $1 and own.shelf = $2 and s.id = own.id
     and (s.out_of_order, s.behind) is distinct from (misplaced.id is not null, misplaced.behind)`,
);

/** Keeps which scans of a shelf are out of order. */
export async function keepOrder(
  tx: Tx,
  { inventoryId, shelf }: { readonly inventoryId: string; readonly shelf: number },
  misplaced: readonly Misplaced[],
): Promise<void> {
  const ids = misplaced.map(({ id }) => id);
  await order.rows(
    tx,
    inventoryId,
    shelf,
    ids,
    misplaced.map(({ behind }) => behind ?? null),
  );
}

export interface StoredScan {
  readonly id: string;
  readonly barcode: string;
  readonly itemId: string | null;
  readonly verdict: ScanVerdict;
  readonly status: string | null;
  /** The scan that it belongs behind, where it is out of order. */
  readonly behind: string | null;
}

const shown = ["id", "barcode", "item_id as itemId", "verdict", "status", "behind"] as const;

interface Stretch {
  readonly after: string;
  readonly limit: number;
}

/** Scans that somebody has to do something about, in their order: odd by their verdict, or out of order. */
export async function listScans(
  at: Database | Tx,
  { inventoryId, which }: { readonly inventoryId: string; readonly which: "odd" | "misplaced" },
  { after, limit }: Stretch,
): Promise<StoredScan[]> {
  const rows = await on(at)
    .selectFrom("inventory_scan")
    .select(shown)
    .where("inventory_id", "=", inventoryId)
    .where((of) =>
      which === "misplaced"
        ? of("out_of_order", "=", sql.lit(true))
        : of(
            "verdict",
            "in",
            openVerdicts.map((one) => sql.lit(one)),
          ),
    )
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, verdict: row.verdict as ScanVerdict }));
}

export async function findScans(at: Database | Tx, ids: readonly string[]): Promise<Map<string, StoredScan>> {
  if (ids.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("inventory_scan")
    .select(shown)
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row, verdict: row.verdict as ScanVerdict }]));
}

export async function countScans(
  at: Database | Tx,
  inventoryId: string,
): Promise<Partial<Record<ScanVerdict, number>>> {
  const rows = await on(at)
    .selectFrom("inventory_scan")
    .select(({ fn }) => ["verdict", fn.countAll<string>().as("count")])
    .where("inventory_id", "=", inventoryId)
    .groupBy("verdict")
    .execute();
  return Object.fromEntries(rows.map(({ verdict, count }) => [verdict, Number(count)]));
}

/* Not seen, and nothing says that it is elsewhere: not lent, not on its way, not set aside for anybody, not being repaired. */
const unseen = `s.loan_id is null and s.transit_to is null and s.hold_id is null and not s.on_hold_shelf
    and s.lost is null and s.process is null and s.claimed_returned_at is null and s.counted and s.at_branch = s.branch
    and not exists (select from circulation.inventory_scan c where c.inventory_id = i.inventory_id and c.item_id = i.item_id)`;
const expectedStates = `circulation.inventory_item i join circulation.item_state s on s.item_id = i.item_id where i.inventory_id = $1 and ${unseen}`;

interface UnseenRow {
  readonly id: string;
  readonly itemId: string;
  readonly marked: boolean;
  readonly unseen: boolean;
}

// Each place of a stretch with whether it is missing: the stretch is read by the index, however few of it are.
const stretch = statement<[string, string, number], UnseenRow>(
  "circulation.list-unseen",
  `select i.place::text as id, i.item_id as "itemId", i.marked_at is not null as marked,
     coalesce((select (s.missing_since is null or i.marked_at is not null) and ${unseen}
       from circulation.item_state s where s.item_id = i.item_id), false) as unseen
   from circulation.inventory_item i where i.inventory_id = $1 and i.place > $2::integer order by i.place limit $3`,
);

const placesAtOnce = 500;

/** 未见: what belongs there, is said to be there, and was not scanned; in shelf order. */
export async function listMissing(
  at: Database | Tx,
  inventoryId: string,
  { after, limit }: Stretch,
): Promise<UnseenRow[]> {
  const found: UnseenRow[] = [];
  for (let from = after; found.length < limit; ) {
    const places = await stretch.rows(at, inventoryId, from, placesAtOnce);
    found.push(...places.filter((place) => place.unseen));
    const last = places.at(-1);
    if (!last || places.length < placesAtOnce) break;
    from = last.id;
  }
  return found.slice(0, limit);
}

const countUnseen = statement<[string], { missing: string; marked: string; seen: string }>(
  "circulation.count-unseen",
  `select count(*) filter (where s.missing_since is null) as missing, count(*) filter (where i.marked_at is not null) as marked,
     (select count(*) from circulation.inventory_item i join circulation.inventory_scan c
        on c.inventory_id = i.inventory_id and c.item_id = i.item_id where i.inventory_id = $1) as seen
   from ${expectedStates}`,
);

/** How many scans are out of order. */
export async function countMisplaced(at: Database | Tx, inventoryId: string): Promise<number> {
  const row = await on(at)
    .selectFrom("inventory_scan")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("inventory_id", "=", inventoryId)
    .where("out_of_order", "=", sql.lit(true))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** How many were seen of those that belong there, how many are missing, and how many were taken for missing. */
export async function countSeen(
  at: Database | Tx,
  inventoryId: string,
): Promise<{ readonly seen: number; readonly missing: number; readonly marked: number }> {
  const [row] = await countUnseen.rows(at, inventoryId);
  return { seen: Number(row?.seen ?? 0), missing: Number(row?.missing ?? 0), marked: Number(row?.marked ?? 0) };
}

const mark = statement<[string, Date], { recordId: string }>(
  "circulation.mark-missing",
  `with gone as (
     select i.item_id from ${expectedStates} and s.missing_since is null order by s.item_id for update of s
   ), noted as (
     update circulation.inventory_item i set marked_at = $2 from gone where i.inventory_id = $1 and i.item_id = gone.item_id
   )
   update circulation.item_state s set missing_since = $2 from gone where s.item_id = gone.item_id
   returning s.record_id as "recordId"`,
);

/** Takes all that is missing for missing. @returns the titles, one for each copy */
export async function markMissing(tx: Tx, inventoryId: string, at: Date): Promise<string[]> {
  return (await mark.rows(tx, inventoryId, at)).map(({ recordId }) => recordId);
}

const unmark = statement<[string], { recordId: string | null }>(
  "circulation.unmark-missing",
  `with marked as (
     select i.item_id, i.marked_at from circulation.inventory_item i join circulation.item_state s on s.item_id = i.item_id
     where i.inventory_id = $1 and i.marked_at is not null order by s.item_id for update of s
   ), noted as (
     update circulation.inventory_item i set marked_at = null from marked where i.inventory_id = $1 and i.item_id = marked.item_id
   )
   update circulation.item_state s set missing_since = null from marked
   where s.item_id = marked.item_id and s.missing_since = marked.marked_at
   returning s.record_id as "recordId"`,
);

/** Takes that back, where nothing else has been said since. @returns the titles, one for each copy */
export async function unmarkMissing(tx: Tx, inventoryId: string): Promise<string[]> {
  return (await unmark.rows(tx, inventoryId)).flatMap(({ recordId }) => recordId ?? []);
}
