import type { Copy } from "@wenyuan/lending-rules";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { ItemFactsNow } from "../items/item-status.ts";
import { itemStatus } from "../items/item-status.ts";

interface FreeRow {
  readonly itemId: string;
  readonly volumeId: string | null;
  readonly branch: string;
  readonly atBranch: string;
}

/** A queue takes so many copies at a time; what is left is looked at with the next change. */
const together = 50;

/*
 * What another transaction has in hand is left out instead of waited for: it serves the queue itself when it lets the copy go. So the order
 * reader, item, queue holds even where the items come last.
 */
const lockFree = statement<[recordId: string], FreeRow>(
  "circulation.lock-free-copies",
  `select s.item_id as "itemId", s.volume_id as "volumeId", s.branch, s.at_branch as "atBranch"
   from circulation.item_state s where s.record_id = $1 and s.available
   order by s.item_id limit ${together} for update skip locked`,
);

/** Copies of a title that stand on their shelves, locked. */
export async function lockFreeCopies(tx: Tx, recordId: string): Promise<Copy[]> {
  return (await lockFree.rows(tx, recordId)).map(({ itemId, volumeId, branch, atBranch }) => ({
    id: itemId,
    homeBranch: branch,
    atBranch,
    status: "available",
    lendable: true,
    ...(volumeId === null ? {} : { volume: volumeId }),
  }));
}

const lockOne = statement<[itemId: string], { itemId: string }>(
  "circulation.lock-item-if-free",
  `select s.item_id as "itemId" from circulation.item_state s where s.item_id = $1 for update skip locked`,
);

/** Locks an item unless somebody else has it in hand. @returns whether it is locked */
export async function lockItemIfFree(tx: Tx, itemId: string): Promise<boolean> {
  return (await lockOne.rows(tx, itemId)).length === 1;
}

/*
 * A copy that is set aside for a hold and cannot serve it any more: lost, missing, withdrawn, lent to somebody else, or gone to another title.
 */
const lockGone = statement<[recordId: string], { itemId: string }>(
  "circulation.lock-gone-copies",
  `select s.item_id as "itemId" from circulation.item_state s
   where s.item_id in (
       select h.copy_id from circulation.hold h
       where h.record_id = $1 and h.state in ('pulling', 'in-transit', 'ready')
     )
     and (not s.counted or s.lost is not null or s.missing_since is not null or s.claimed_returned_at is not null
       or s.loan_id is not null or s.record_id <> $1)
   order by s.item_id for update`,
);

/** Copies that holds of a title can no longer count on, locked. */
export async function lockGoneCopies(tx: Tx, recordId: string): Promise<string[]> {
  return (await lockGone.rows(tx, recordId)).map(({ itemId }) => itemId);
}

const freeAbandoned = statement<[recordIds: readonly string[]], { itemId: string }>(
  "circulation.free-abandoned-copies",
  // Joined, not "in (… for update)": the planner would go through every item of the library to see whether it is among them.
  `with abandoned as (
     select a.item_id from circulation.item_state a join circulation.hold h on h.id = a.hold_id
     where a.record_id = any($1::bigint[]) and h.ended_at is not null and a.transit_to is null
     order by a.item_id for update of a
   )
   update circulation.item_state s set hold_id = null, on_hold_shelf = false
   from abandoned where s.item_id = abandoned.item_id returning s.item_id as "itemId"`,
);

/** Copies on their shelves that were set aside for a reader who has taken another meanwhile are everybody's again. */
export async function freeAbandonedCopies(tx: Tx, recordIds: readonly string[]): Promise<void> {
  if (recordIds.length > 0) await freeAbandoned.rows(tx, recordIds);
}

type CopyRow = FreeRow &
  ItemFactsNow & { readonly kind: string; readonly lendable: boolean; readonly dueAt: Date | null };

/** A title may have hundreds of copies; whether a hold has any hope is seen in so many. */
const looked = 500;

const copiesOf = statement<[recordId: string], CopyRow>(
  "circulation.copies-of-title",
  `select s.item_id as "itemId", s.volume_id as "volumeId", s.branch, s.at_branch as "atBranch", s.lendable, s.counted, s.kind,
     s.loan_id as "loanId", s.transit_to as "transitTo", s.hold_id as "holdId", s.on_hold_shelf as "onHoldShelf", s.lost,
     s.missing_since as "missingSince", s.claimed_returned_at as "claimedReturnedAt", s.process, s.due_at as "dueAt"
   from circulation.item_state s where s.record_id = $1 order by s.item_id limit ${looked}`,
);

/** A copy as the rules of queues look at it, and when it is due. */
export interface QueueCopy extends Copy {
  readonly kind: string;
  readonly dueAt: Date | null;
}

/** All copies of a title as they are now. */
export async function readCopies(at: Database | Tx, recordId: string): Promise<QueueCopy[]> {
  return (await copiesOf.rows(at, recordId)).map((row) => ({
    id: row.itemId,
    homeBranch: row.branch,
    atBranch: row.atBranch,
    status: row.counted ? itemStatus(row) : "withdrawn",
    lendable: row.lendable && row.counted,
    kind: row.kind,
    dueAt: row.dueAt,
    ...(row.volumeId === null ? {} : { volume: row.volumeId }),
  }));
}
