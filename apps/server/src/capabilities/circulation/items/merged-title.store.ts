import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

/** A title that became part of another, or the way back. */
export interface TitleWay {
  readonly from: string;
  readonly to: string;
}

const endDoubles = statement<[string, string, readonly string[], readonly string[], Date], never>(
  "circulation.end-doubled-holds",
  `with pair as (
     select mine.id as moving, other.id as waiting,
       other.state = 'waiting' and (mine.state <> 'waiting' or mine.placed_at < other.placed_at) as keeps_moving
     from circulation.hold mine
     left join unnest($3::bigint[], $4::bigint[]) as volume (one, same) on volume.one = mine.volume_id
     join circulation.hold other on other.record_id = $2 and other.ended_at is null and other.reader_id = mine.reader_id
       and coalesce(other.volume_id, 0) = coalesce(volume.same, mine.volume_id, 0)
       and coalesce(other.item_id, 0) = coalesce(mine.item_id, 0)
     where mine.record_id = $1 and mine.ended_at is null
   )
   update circulation.hold set state = 'cancelled', ended_at = $5, ended_by = 'system'
   where id in (select case when keeps_moving then waiting else moving end from pair)`,
);

const move = statement<[string, string, readonly string[], readonly string[]], { id: string }>(
  "circulation.move-holds",
  `with going as (
     select id, volume_id from circulation.hold where record_id = $1 and ended_at is null order by id for update
   ), kept as (
     insert into circulation.merged_hold (hold_id, from_record, to_record, volume_before) select id, $1, $2, volume_id from going
     on conflict (hold_id, from_record) do update set to_record = excluded.to_record, volume_before = excluded.volume_before
   )
   update circulation.hold set record_id = $2, volume_id = coalesce(volume.same, going.volume_id)
   from going left join unnest($3::bigint[], $4::bigint[]) as volume (one, same) on volume.one = going.volume_id
   where hold.id = going.id
   returning hold.id`,
);

/**
 * Open holds of a title wait for the other from now on, in the places that their dates give them. Of two by which one reader waits for the very
 * same, that stays which has a copy, else the older. `volumes`: those of the title with the other's of one name.
 * @returns how many moved
 */
export async function moveHolds(
  tx: Tx,
  { from, to }: TitleWay,
  { volumes, now }: { readonly volumes: ReadonlyMap<string, string>; readonly now: Date },
): Promise<number> {
  const [ones, sames] = [[...volumes.keys()], [...volumes.values()]];
  await endDoubles.rows(tx, from, to, ones, sames, now);
  return (await move.rows(tx, from, to, ones, sames)).length;
}

const back = statement<[string, string], { id: string }>(
  "circulation.return-holds",
  `with gone as (
     delete from circulation.merged_hold where from_record = $2 and to_record = $1 returning hold_id, volume_before
   )
   update circulation.hold set record_id = $2, volume_id = gone.volume_before
   from gone where hold.id = gone.hold_id and hold.record_id = $1 and hold.ended_at is null
   returning hold.id`,
);

/** Holds that came with a title go back with it, as far as they still wait. @returns how many */
export async function returnHolds(tx: Tx, { from, to }: TitleWay): Promise<number> {
  return (await back.rows(tx, from, to)).length;
}

const carry = statement<
  [string, string, readonly string[], readonly string[], readonly string[] | null],
  { id: string }
>(
  "circulation.carry-requests",
  `with going as (
     select q.id, q.reader_id, coalesce(volume.same, q.volume_id) as volume_id
     from circulation.request q left join unnest($3::bigint[], $4::bigint[]) as volume (one, same) on volume.one = q.volume_id
     where q.record_id = $1 and q.ended_at is null and ($5::bigint[] is null or q.copy_id = any($5::bigint[]))
     order by q.id for update of q
   )
   update circulation.request set record_id = $2, volume_id = going.volume_id
   from going
   where request.id = going.id and not exists (
     select from circulation.request other
     where other.record_id = $2 and other.ended_at is null and other.reader_id = going.reader_id
       and coalesce(other.volume_id, 0) = coalesce(going.volume_id, 0))
   returning request.id`,
);

/**
 * Copies that are being brought are of the other title from now on. Whoever has one of each brought keeps both: the second stays under the
 * title that it was asked for, and is handed over like any other.
 * @param options `volumes`: of the title with the other's of one name; `copies`: only what is brought of these
 */
export async function moveRequests(
  tx: Tx,
  { from, to }: TitleWay,
  { volumes, copies }: { readonly volumes: ReadonlyMap<string, string>; readonly copies?: readonly string[] },
): Promise<string[]> {
  const rows = await carry.rows(tx, from, to, [...volumes.keys()], [...volumes.values()], copies ?? null);
  return rows.map(({ id }) => id);
}

const loans = statement<[string, string, readonly string[]], never>(
  "circulation.move-loans",
  "update circulation.loan set record_id = $2 where item_id = any($3::bigint[]) and record_id = $1",
);

/** Loans of items count for the title that the items belong to now. */
export async function moveLoans(tx: Tx, { from, to }: TitleWay, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length > 0) await loans.rows(tx, from, to, itemIds);
}

const ties = statement<[string | null, string | null], { loans: string; holds: string }>(
  "circulation.count-ties",
  `select
     (select count(*) from circulation.item_state
      where loan_id is not null and ($1::bigint is null or record_id = $1) and ($2::bigint is null or item_id = $2)) as loans,
     (select count(*) from circulation.hold
      where ended_at is null and ($1::bigint is null or record_id = $1)
        and ($2::bigint is null or item_id = $2 or copy_id = $2)) as holds`,
);

/** Open loans and holds of a title, or of one copy: its own, and those it was set aside for. */
export async function countTies(
  at: Database | Tx,
  { recordId, itemId }: { readonly recordId?: string; readonly itemId?: string },
): Promise<{ loans: number; holds: number }> {
  const [row] = await ties.rows(at, recordId ?? null, itemId ?? null);
  return { loans: Number(row!.loans), holds: Number(row!.holds) };
}
