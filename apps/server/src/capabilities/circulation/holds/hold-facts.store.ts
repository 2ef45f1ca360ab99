import type { HoldTarget } from "@wenyuan/lending-rules";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

/** What placing a hold is decided from, beside the reader's standing. */
export interface HoldSituation {
  readonly openHoldsOfTitle: number;
  /** The reader waits for the very same already. */
  readonly sameHold: boolean;
  /** Copies of the title that the reader has on loan. */
  readonly onLoan: number;
  /** Copies not fetched since a day. */
  readonly noShows: number;
  /** Copies that the rules lend at all. */
  readonly lendable: number;
  /** Copies on the shelf where the reader would fetch it. */
  readonly freeAtPickup: number;
  readonly policies: number;
  readonly calendars: number;
}

type Asked = [
  readerId: string,
  recordId: string,
  pickup: string,
  noShowsSince: Date,
  volumeId: string | null,
  itemId: string | null,
];

const situation = statement<Asked, HoldSituation>(
  "circulation.hold-situation",
  `with copies as (
     select s.* from circulation.item_state s
     where s.record_id = $2 and s.counted and ($5::bigint is null or s.volume_id = $5) and ($6::bigint is null or s.item_id = $6)
   )
   select
     (select count(*)::int from circulation.hold h
      where h.reader_id = $1 and h.record_id = $2 and h.ended_at is null) as "openHoldsOfTitle",
     exists (select from circulation.hold h
      where h.reader_id = $1 and h.record_id = $2 and h.ended_at is null
        and h.volume_id is not distinct from $5 and h.item_id is not distinct from $6) as "sameHold",
     (select count(*)::int from copies s join circulation.loan l on l.id = s.loan_id where l.reader_id = $1) as "onLoan",
     (select count(*)::int from circulation.hold h
      where h.reader_id = $1 and h.state = 'not-fetched' and h.ended_at >= $4) as "noShows",
     (select count(*)::int from copies s where s.lendable) as lendable,
     (select count(*)::int from copies s where s.available and s.branch = $3) as "freeAtPickup",
     (select coalesce(max(version), 0) from circulation.policy_version) as policies,
     (select coalesce(max(version), 0) from circulation.calendar_version) as calendars`,
);

/** @param noShowsSince when the running term began */
export async function readHoldSituation(
  at: Database | Tx,
  asked: {
    readonly readerId: string;
    readonly recordId: string;
    readonly pickup: string;
    readonly target: HoldTarget;
  },
  noShowsSince: Date,
): Promise<HoldSituation> {
  const { readerId, recordId, pickup, target } = asked;
  const volume = target.kind === "volume" ? target.volume : null;
  const item = target.kind === "item" ? target.item : null;
  const [row] = await situation.rows(at, readerId, recordId, pickup, noShowsSince, volume, item);
  if (!row) throw new Error("the situation of a hold is always one row");
  return row;
}

/** An open hold of a reader and its place in the queue. */
export interface PlacedHold {
  readonly id: string;
  readonly recordId: string;
  readonly pickup: string;
  readonly state: "waiting" | "pulling" | "in-transit" | "ready";
  readonly target: string;
  readonly volumeId: string | null;
  readonly itemId: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly placedAt: Date;
  readonly keepUntil: string | null;
  readonly suspended: boolean;
  readonly suspendedUntil: string | null;
  /** No copy can fill it. */
  readonly hopeless: boolean;
  /** When the loan that was called back for it is due. */
  readonly recalledFor: Date | null;
  /** Why it did not get the last copy that came free. */
  readonly because: string | null;
  /** From 1. */
  readonly position: number;
}

// The same order as inQueueOrder of packages/lending-rules: copies on their way first, then places given by hand, then who came first.
const placed = statement<[readerId: string], PlacedHold>(
  "circulation.placed-holds",
  `select h.id, h.record_id as "recordId", h.pickup, h.state, h.placed_at as "placedAt", h.keep_until as "keepUntil", h.suspended,
     h.suspended_until as "suspendedUntil", h.target, h.volume_id as "volumeId", h.item_id as "itemId", h.starts_on as "from",
     h.ends_on as "until", h.hopeless_since is not null as hopeless,
     (select r.due_at from circulation.recall r where r.hold_id = h.id and r.ended_at is null) as "recalledFor",
     (select g.because from circulation.hold_log g where g.hold_id = h.id and g.outcome = 'passed-over' order by g.id desc limit 1) as because,
     (select count(*)::int from circulation.hold o
      where o.record_id = h.record_id and o.ended_at is null
        and (array_position(array['ready', 'in-transit', 'pulling', 'waiting'], o.state), coalesce(o.pinned, 2147483647), o.placed_at, o.id)
          <= (array_position(array['ready', 'in-transit', 'pulling', 'waiting'], h.state), coalesce(h.pinned, 2147483647), h.placed_at, h.id)) as position
   from circulation.hold h where h.reader_id = $1 and h.ended_at is null
   order by array_position(array['ready', 'in-transit', 'pulling', 'waiting'], h.state), h.placed_at, h.id limit 200`,
);

/** A reader's open holds with their places, in one query. */
export async function placedHolds(at: Database | Tx, readerId: string): Promise<PlacedHold[]> {
  return await placed.rows(at, readerId);
}
