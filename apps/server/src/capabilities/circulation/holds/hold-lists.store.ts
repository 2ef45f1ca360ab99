import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

/** A hold as staff lists show it, with the copy that is set aside for it. */
export interface ListedHold {
  readonly id: string;
  readonly recordId: string;
  readonly readerId: string | null;
  readonly state: string;
  readonly target: string;
  readonly pickup: string;
  readonly copyId: string | null;
  /** Where the copy is now, and since when it is on its way. */
  readonly atBranch: string | null;
  readonly transitSince: Date | null;
  readonly placedAt: Date;
  readonly pulledAt: Date | null;
  readonly readyAt: Date | null;
  readonly keepUntil: string | null;
  readonly hopelessSince: Date | null;
  readonly endedAt: Date | null;
}

export const holdLists = ["pull", "shelf", "transit", "hopeless", "left"] as const;
export type HoldListName = (typeof holdLists)[number];

const columns = `h.id, h.record_id as "recordId", h.reader_id as "readerId", h.state, h.target, h.pickup, h.copy_id as "copyId",
  s.at_branch as "atBranch", s.transit_since as "transitSince", h.placed_at as "placedAt", h.pulled_at as "pulledAt",
  h.ready_at as "readyAt", h.keep_until as "keepUntil", h.hopeless_since as "hopelessSince", h.ended_at as "endedAt"`;

const from = "from circulation.hold h left join circulation.item_state s on s.item_id = h.copy_id";

type Asked = [branch: string | null, after: string, limit: number];

function list(name: string, where: string) {
  return statement<Asked, ListedHold>(
    `circulation.holds-${name}`,
    `select ${columns} ${from} where ${where} and h.id > $2 order by h.id limit $3`,
  );
}

/* Copies that were ready and have not been scanned since they were to leave the hold shelf: they still stand there. */
const leftBehind = `h.ended_at is not null and h.ready_at is not null and h.state <> 'fulfilled'
  and s.seen_at < h.ended_at and s.loan_id is null and ($1::text is null or h.pickup = $1)`;

const lists = {
  pull: list("to-pull", "h.state = 'pulling' and ($1::text is null or s.at_branch = $1)"),
  shelf: list("on-shelf", "h.state = 'ready' and ($1::text is null or h.pickup = $1)"),
  transit: list("in-transit", "h.state = 'in-transit' and ($1::text is null or h.pickup = $1)"),
  hopeless: list(
    "hopeless",
    "h.ended_at is null and h.hopeless_since is not null and ($1::text is null or h.pickup = $1)",
  ),
  left: list("left-behind", leftBehind),
} as const satisfies Readonly<Record<HoldListName, unknown>>;

/** Open holds by what is to be done about them, oldest first. */
export async function listHolds(
  at: Database | Tx,
  name: HoldListName,
  { branch, after, limit }: { readonly branch?: string | undefined; readonly after: string; readonly limit: number },
): Promise<ListedHold[]> {
  return await lists[name].rows(at, branch ?? null, after, limit);
}

/** An entry of a hold's log. */
export interface LogEntry {
  readonly id: string;
  readonly holdId: string;
  readonly itemId: string | null;
  readonly at: Date;
  readonly outcome: string;
  readonly because: string;
  readonly by: string | null;
  readonly note: string | null;
}

const logOf = statement<[recordId: string, before: string | null, limit: number], LogEntry>(
  "circulation.hold-log-of-title",
  `select g.id, g.hold_id as "holdId", g.item_id as "itemId", g.at, g.outcome, g.because, g.by, g.note
   from circulation.hold_log g
   where g.record_id = $1 and ($2::bigint is null or g.id < $2)
   order by g.id desc limit $3`,
);

/** What was decided and done about a title's holds, newest first. */
export async function readHoldLog(
  at: Database | Tx,
  recordId: string,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<LogEntry[]> {
  return await logOf.rows(at, recordId, before ?? null, limit);
}

const queueOf = statement<[recordId: string], ListedHold & QueuePlace>(
  "circulation.queue-of-title",
  `select ${columns}, h.pinned, h.suspended, h.suspended_until as "suspendedUntil", h.starts_on as "from", h.ends_on as "until",
     h.volume_id as "volumeId", h.item_id as "itemId", h.recall,
     (select r.due_at from circulation.recall r where r.hold_id = h.id and r.ended_at is null) as "recalledFor"
   ${from} where h.record_id = $1 and h.ended_at is null
   order by array_position(array['ready', 'in-transit', 'pulling', 'waiting'], h.state), coalesce(h.pinned, 2147483647), h.placed_at, h.id
   limit 500`,
);

export interface QueuePlace {
  readonly pinned: number | null;
  readonly suspended: boolean;
  readonly suspendedUntil: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly volumeId: string | null;
  readonly itemId: string | null;
  readonly recall: boolean;
  readonly recalledFor: Date | null;
}

/** A title's queue in its order; a queue of more than 500 is shown so far. */
export async function readQueue(at: Database | Tx, recordId: string): Promise<(ListedHold & QueuePlace)[]> {
  return await queueOf.rows(at, recordId);
}
