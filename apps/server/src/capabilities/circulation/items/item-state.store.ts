import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { wantsCopyAt } from "../holds/wanting.store.ts";
import { on } from "../tables.ts";
import type { ItemFactsNow } from "./item-status.ts";

/** What lending knows of an item beside the catalogue. */
export interface ItemNow extends ItemFactsNow {
  readonly itemId: string;
  readonly recordId: string;
  readonly volumeId: string | null;
  readonly branch: string;
  readonly atBranch: string;
  readonly kind: string;
  readonly lendable: boolean;
  readonly dueAt: Date | null;
  readonly transitSince: Date | null;
  readonly lostAt: Date | null;
  readonly damage: string | null;
}

const columns = `s.item_id as "itemId", s.record_id as "recordId", s.volume_id as "volumeId", s.branch,
  s.at_branch as "atBranch", s.kind, s.lendable, s.counted, s.loan_id as "loanId", s.due_at as "dueAt",
  s.transit_to as "transitTo", s.transit_since as "transitSince", s.hold_id as "holdId", s.on_hold_shelf as "onHoldShelf",
  s.lost, s.lost_at as "lostAt",
  s.missing_since as "missingSince", s.claimed_returned_at as "claimedReturnedAt", s.process, s.damage`;

const wantedAndVersions = `exists (select from circulation.hold h where h.record_id = s.record_id and h.ended_at is null) as wanted,
     (select coalesce(max(version), 0) from circulation.policy_version) as policies,
     (select coalesce(max(version), 0) from circulation.calendar_version) as calendars`;

/** Whose an item is, and who waits for it. */
interface Claims {
  /** Whose loan and whose hold it is now. */
  readonly loanReader: string | null;
  readonly holdReader: string | null;
  /** Others that wait and that this item could serve, and copies free for them. */
  readonly waiting: number;
  readonly free: number;
}

interface UnderLock extends ItemNow {
  readonly loansHome: number;
  readonly loansOnSite: number;
  readonly loansByKind: Record<string, number>;
  readonly owes: number;
  readonly suspendedUntil: string | null;
  readonly overdueItems: number;
  /** Holds of this reader in all. */
  readonly holdsOpen: number;
  /** Somebody waits for the title. */
  readonly wanted: boolean;
  readonly policies: number;
  readonly calendars: number;
  /** The number that a loan of the item will have, so that what is written of it need not wait for its answer. */
  readonly nextLoan: string;
}

/** An item under lock with all that a check-out is decided from. */
export type LockedForLoan = UnderLock & Claims;

/*
 * The overdue are counted to 100 at most: the number of a reader's loans makes no check-out slower.
 */
const lockForLoan = statement<[itemId: string, readerId: string, now: Date], UnderLock>(
  "circulation.lock-for-loan",
  `select ${columns},
     coalesce(r.loans_home, 0) as "loansHome", coalesce(r.loans_on_site, 0) as "loansOnSite",
     coalesce(r.loans_by_kind, '{}') as "loansByKind", coalesce(r.owes_minor, 0)::float8 as owes,
     r.suspended_until as "suspendedUntil", coalesce(r.holds_open, 0) as "holdsOpen",
     (select count(*)::int from (
        select from circulation.loan l
        where l.reader_id = $2 and l.returned_at is null and l.due_at < $3 limit 100) late) as "overdueItems",
     ${wantedAndVersions},
     nextval('circulation.loan_id_seq') as "nextLoan"
   from circulation.item_state s
   left join circulation.reader_state r on r.reader_id = $2
   where s.item_id = $1
   for update of s`,
);

/*
 * Asked apart, since most items that are lent stand on their shelf and nobody waits for them: these four took more than a quarter of
 * the database's time for a check-out. The waiting are counted to 100 at most.
 */
const claims = statement<[itemId: string, readerId: string, now: Date], Claims>(
  "circulation.claims-on-item",
  `select
     (select l.reader_id from circulation.loan l where l.id = s.loan_id) as "loanReader",
     coalesce(
       (select h.reader_id from circulation.hold h where h.id = s.hold_id),
       (select q.reader_id from circulation.request q where q.copy_id = s.item_id and q.ended_at is null)) as "holdReader",
     (select count(*)::int from (
        select from circulation.hold h
        where h.record_id = s.record_id and h.ended_at is null and h.state in ('waiting', 'pulling') and h.reader_id <> $2
          and (h.volume_id is null or h.volume_id = s.volume_id) and (h.item_id is null or h.item_id = s.item_id)
          and ${wantsCopyAt("$3")}
        limit 100) waiting) as waiting,
     (select coalesce(sum(a.available), 0)::int from circulation.title_availability a where a.record_id = s.record_id)
       - s.available::int as free
   from circulation.item_state s where s.item_id = $1`,
);

/** Locks the item; the reader must be locked already, so that his counts stand still. */
export async function lockItemForLoan(
  tx: Tx,
  itemId: string,
  readerId: string,
  now: Date,
): Promise<LockedForLoan | undefined> {
  const [state] = await lockForLoan.rows(tx, itemId, readerId, now);
  return state && { ...state, ...(await claimsOn(tx, state, readerId, now)) };
}

const unclaimed: Claims = { loanReader: null, holdReader: null, waiting: 0, free: 0 };

/** A copy that is fetched for somebody has a process, and one that is set aside has a hold. */
async function claimsOn(tx: Tx, state: UnderLock, readerId: string, now: Date): Promise<Claims> {
  const { itemId, loanId, holdId, process, wanted } = state;
  if (loanId === null && holdId === null && process === null && !wanted) return unclaimed;
  return (await claims.rows(tx, itemId, readerId, now))[0] ?? unclaimed;
}

/** An item under lock with what its return and its renewal are decided from. */
export interface LockedItem extends ItemNow {
  /** Somebody waits for the title. */
  readonly wanted: boolean;
  readonly policies: number;
  readonly calendars: number;
}

const lockItem = statement<[itemId: string], LockedItem>(
  "circulation.lock-item",
  `select ${columns},
     ${wantedAndVersions}
   from circulation.item_state s where s.item_id = $1 for update of s`,
);

export async function lockItemState(tx: Tx, itemId: string): Promise<LockedItem | undefined> {
  return (await lockItem.rows(tx, itemId))[0];
}

/** What lending copies from the catalogue of an item. */
export interface ItemPlace {
  readonly itemId: string;
  readonly recordId: string;
  readonly volumeId: string | null;
  readonly branch: string;
  readonly kind: string;
  readonly lendable: boolean;
  readonly counted: boolean;
}

/** Takes items up into lending, or follows what the catalogue changed of them. Where each is now stays as it is. */
export async function placeItems(tx: Tx, items: readonly ItemPlace[]): Promise<void> {
  if (items.length === 0) return;
  await on(tx)
    .insertInto("item_state")
    .values(
      items.map((item) => ({
        item_id: item.itemId,
        record_id: item.recordId,
        volume_id: item.volumeId,
        branch: item.branch,
        at_branch: item.branch,
        kind: item.kind,
        lendable: item.lendable,
        counted: item.counted,
      })),
    )
    .onConflict((conflict) =>
      conflict.column("item_id").doUpdateSet((row) => ({
        record_id: row.ref("excluded.record_id"),
        volume_id: row.ref("excluded.volume_id"),
        branch: row.ref("excluded.branch"),
        kind: row.ref("excluded.kind"),
        lendable: row.ref("excluded.lendable"),
        counted: row.ref("excluded.counted"),
      })),
    )
    .execute();
}

/** Items by id, for lists. */
export async function findItemsNow(at: Database | Tx, ids: readonly string[]): Promise<Map<string, ItemNow>> {
  if (ids.length === 0) return new Map();
  const found = await itemsById.rows(at, [...ids]);
  return new Map(found.map((item) => [item.itemId, item]));
}

const itemsById = statement<[ids: string[]], ItemNow>(
  "circulation.items-by-id",
  `select ${columns} from circulation.item_state s where s.item_id = any($1::bigint[])`,
);

/** What is changed of an item's standing; what is left out stays. */
export type ItemChange = Partial<{
  at_branch: string;
  loan_id: string | null;
  due_at: Date | null;
  transit_to: string | null;
  transit_since: Date | null;
  hold_id: string | null;
  on_hold_shelf: boolean;
  lost: string | null;
  lost_at: Date | null;
  missing_since: Date | null;
  claimed_returned_at: Date | null;
  process: string | null;
  process_since: Date | null;
  damage: string | null;
  seen_at: Date;
}>;

export async function changeItemState(tx: Tx, itemId: string, change: ItemChange): Promise<void> {
  await on(tx).updateTable("item_state").set(change).where("item_id", "=", itemId).execute();
}
