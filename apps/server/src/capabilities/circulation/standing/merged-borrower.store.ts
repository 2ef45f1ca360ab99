import { sql } from "kysely";
import type { Tx } from "../../../kernel/db/database.ts";
import type { MovedRows, ReaderWay } from "../../readers/index.ts";
import { on } from "../tables.ts";

type Keys = readonly string[];

/*
 * What names a reader, kind by kind: every row of `from`, or only those that came with the merge. The counts of a reader's loans and holds
 * follow by the tables' triggers.
 */
const kinds = {
  loan: ({ from, to }: ReaderWay, keys?: Keys) => sql<{ key: string }>`
    update circulation.loan set reader_id = ${to} where reader_id = ${from} and ${among(sql`id`, keys)} returning id as key`,
  fetched: ({ from, to }: ReaderWay, keys?: Keys) => sql<{ key: string }>`
    update circulation.loan set fetched_by = ${to} where fetched_by = ${from} and ${among(sql`id`, keys)} returning id as key`,
  hold: ({ from, to }: ReaderWay, keys?: Keys) => sql<{ key: string }>`
    update circulation.hold set reader_id = ${to} where reader_id = ${from} and ${among(sql`id`, keys)} returning id as key`,
  request: ({ from, to }: ReaderWay, keys?: Keys) => sql<{ key: string }>`
    update circulation.request set reader_id = ${to} where reader_id = ${from} and ${among(sql`id`, keys)} returning id as key`,
  offline: ({ from, to }: ReaderWay, keys?: Keys) => sql<{ key: string }>`
    update circulation.offline_act set reader_id = ${to} where reader_id = ${from} and ${among(sql`id`, keys)} returning id as key`,
  charge: ({ from, to }: ReaderWay, keys?: Keys) => sql<{ key: string }>`
    update circulation.charge set reader_id = ${to} where reader_id = ${from} and ${among(sql`id`, keys)} returning id as key`,
  payment: ({ from, to }: ReaderWay, keys?: Keys) => sql<{ key: string }>`
    update circulation.payment set reader_id = ${to} where reader_id = ${from} and ${among(sql`id`, keys)} returning id as key`,
  // Where both said so it stands already.
  byHand: ({ from, to }: ReaderWay, keys?: Keys) => sql<{ key: string }>`
    update circulation.by_hand_renewer b set reader_id = ${to} where b.reader_id = ${from} and ${among(sql`extract(epoch from b.since)`, keys)}
      and not exists (select from circulation.by_hand_renewer w where w.reader_id = ${to})
    returning extract(epoch from b.since)::text as key`,
  // What was posted to a charge that goes back since it came goes back with it.
  posting: ({ from, to }: ReaderWay, keys?: Keys) => sql<{ key: string }>`
    update circulation.ledger_posting p set reader_id = ${to} where p.reader_id = ${from}
      and (${among(sql`concat(p.entry_id, ':', p.position)`, keys)}
        or exists (select from circulation.charge c where c.id = p.charge_id and c.reader_id = ${to}))
    returning concat(p.entry_id, ':', p.position) as key`,
};

function among(key: ReturnType<typeof sql>, keys?: Keys) {
  return keys === undefined ? sql`true` : sql`${key}::text = any(${[...keys]}::text[])`;
}

const order = Object.keys(kinds) as (keyof typeof kinds)[];

/** Moves every row that names `from`. @returns their keys, by kind */
export async function moveBorrower(tx: Tx, way: ReaderWay): Promise<MovedRows> {
  await allowWay(tx, way);
  const moved: Record<string, Keys> = {};
  for (const kind of order) moved[kind] = (await kinds[kind](way).execute(on(tx))).rows.map(({ key }) => key);
  await countOwed(tx, way);
  return moved;
}

/** Moves those rows back that came with a merge and name its winner still. */
export async function returnBorrower(tx: Tx, way: ReaderWay, moved: MovedRows): Promise<void> {
  await allowWay(tx, way);
  for (const kind of order) if (moved[kind]?.length) await kinds[kind](way, moved[kind]).execute(on(tx));
  await countOwed(tx, way);
}

/** The ledger lets postings follow along this way, in this transaction. */
async function allowWay(tx: Tx, { from, to }: ReaderWay): Promise<void> {
  await sql`select set_config('circulation.reader_way', ${`${from}>${to}`}, true)`.execute(on(tx));
}

/** What both owe, from the ledger. */
async function countOwed(tx: Tx, { from, to }: ReaderWay): Promise<void> {
  await sql`
    insert into circulation.reader_state as r (reader_id, owes_minor)
    select id, coalesce((
      select sum(p.amount_minor) from circulation.ledger_posting p where p.reader_id = id and p.account = 'receivable'), 0)
    from unnest(array[${from}, ${to}]::bigint[]) id
    on conflict (reader_id) do update set owes_minor = excluded.owes_minor`.execute(on(tx));
}

/** Open holds and requests by which both ask for the very same; `held` when a copy is on its way to either. */
export async function doubledAsks(
  tx: Tx,
  { from, to }: ReaderWay,
): Promise<
  { kind: "hold" | "request"; fromId: string; toId: string; fromHeld: boolean; toHeld: boolean; fromFirst: boolean }[]
> {
  const { rows } = await sql<{
    kind: "hold" | "request";
    fromId: string;
    toId: string;
    fromHeld: boolean;
    toHeld: boolean;
    fromFirst: boolean;
  }>`
    select 'hold' as kind, a.id as "fromId", b.id as "toId", a.state <> 'waiting' as "fromHeld", b.state <> 'waiting' as "toHeld",
      (a.placed_at, a.id) < (b.placed_at, b.id) as "fromFirst"
    from circulation.hold a join circulation.hold b on b.record_id = a.record_id and b.reader_id = ${to} and b.ended_at is null
      and coalesce(b.volume_id, 0) = coalesce(a.volume_id, 0) and coalesce(b.item_id, 0) = coalesce(a.item_id, 0)
    where a.reader_id = ${from} and a.ended_at is null
    union all
    select 'request', a.id, b.id, true, true, true
    from circulation.request a join circulation.request b on b.record_id = a.record_id and b.reader_id = ${to}
      and b.ended_at is null and coalesce(b.volume_id, 0) = coalesce(a.volume_id, 0)
    where a.reader_id = ${from} and a.ended_at is null`.execute(on(tx));
  return rows;
}

/** Ends holds that only waited, since the same reader waits for the same with another. */
export async function endDoubled(tx: Tx, ids: Keys, now: Date): Promise<void> {
  if (ids.length === 0) return;
  await on(tx)
    .updateTable("hold")
    .set({ state: "cancelled", ended_at: now, ended_by: "system", ended_reason: "merged" })
    .where("id", "in", [...ids])
    .where("state", "=", "waiting")
    .execute();
}

/** They wait again, in the places that their dates give them, unless the reader has asked anew meanwhile. */
export async function reopenDoubled(tx: Tx, ids: Keys): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update circulation.hold h set state = 'waiting', ended_at = null, ended_by = null, ended_reason = null
    where h.id = any(${[...ids]}::bigint[]) and h.state = 'cancelled' and h.ended_reason = 'merged' and h.reader_id is not null
      and not exists (
        select from circulation.hold o where o.reader_id = h.reader_id and o.record_id = h.record_id and o.ended_at is null
          and coalesce(o.volume_id, 0) = coalesce(h.volume_id, 0) and coalesce(o.item_id, 0) = coalesce(h.item_id, 0))`.execute(
    on(tx),
  );
}

/** 停借 holds for the person: until the later of the two days. @returns what stood before and what stands now, when it changed */
export async function joinSuspensions(tx: Tx, { from, to }: ReaderWay): Promise<Keys> {
  const { rows } = await sql<{ before: string | null; after: string }>`
    with stood as (
      select (select suspended_until from circulation.reader_state where reader_id = ${to}) as before,
        (select suspended_until from circulation.reader_state where reader_id = ${from}) as came
    )
    update circulation.reader_state s set suspended_until = stood.came from stood
    where s.reader_id = ${to} and stood.came > coalesce(stood.before, '-infinity')
    returning stood.before::text as before, s.suspended_until::text as after`.execute(on(tx));
  return rows.flatMap(({ before, after }) => [before ?? "", after]);
}

/** Takes that back where it stands still. */
export async function partSuspensions(tx: Tx, { from }: ReaderWay, [before, after]: Keys): Promise<void> {
  if (after === undefined) return;
  await on(tx)
    .updateTable("reader_state")
    .set({ suspended_until: before || null })
    .where("reader_id", "=", from)
    .where("suspended_until", "=", after)
    .execute();
}

/** Whether the library would have given back more than it holds of one of the two, as moneys stand. */
export async function isOverdrawn(tx: Tx, { from, to }: ReaderWay): Promise<boolean> {
  const { rows } = await sql`
    select from circulation.ledger_posting where reader_id in (${from}, ${to}) and account in ('deposits', 'payable')
    group by reader_id, account, currency having sum(amount_minor) > 0`.execute(on(tx));
  return rows.length > 0;
}
