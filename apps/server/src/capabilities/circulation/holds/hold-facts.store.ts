import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

/** What placing a hold is decided from, beside the reader's standing. */
export interface HoldSituation {
  readonly openHoldsOfTitle: number;
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

const situation = statement<[readerId: string, recordId: string, pickup: string, noShowsSince: string], HoldSituation>(
  "circulation.hold-situation",
  `select
     (select count(*)::int from circulation.hold h
      where h.reader_id = $1 and h.record_id = $2 and h.ended_at is null) as "openHoldsOfTitle",
     (select count(*)::int from circulation.loan l
      where l.reader_id = $1 and l.returned_at is null and l.record_id = $2) as "onLoan",
     (select count(*)::int from circulation.hold h
      where h.reader_id = $1 and h.state = 'not-fetched' and h.ended_at >= $4::date) as "noShows",
     (select coalesce(sum(a.lendable), 0)::int from circulation.title_availability a where a.record_id = $2) as lendable,
     (select coalesce(sum(a.available), 0)::int from circulation.title_availability a
      where a.record_id = $2 and a.branch = $3) as "freeAtPickup",
     (select coalesce(max(version), 0) from circulation.policy_version) as policies,
     (select coalesce(max(version), 0) from circulation.calendar_version) as calendars`,
);

/** @param noShowsSince the first day of the running term, `YYYY-MM-DD` */
export async function readHoldSituation(
  at: Database | Tx,
  asked: { readonly readerId: string; readonly recordId: string; readonly pickup: string },
  noShowsSince: string,
): Promise<HoldSituation> {
  const [row] = await situation.rows(at, asked.readerId, asked.recordId, asked.pickup, noShowsSince);
  if (!row) throw new Error("the situation of a hold is always one row");
  return row;
}

/** An open hold of a reader and its place in the queue. */
export interface PlacedHold {
  readonly id: string;
  readonly recordId: string;
  readonly pickup: string;
  readonly state: "waiting" | "in-transit" | "ready";
  readonly placedAt: Date;
  readonly keepUntil: string | null;
  readonly suspended: boolean;
  /** From 1. */
  readonly position: number;
}

// The same order as inQueueOrder of packages/lending-rules: copies on their way first, then places given by hand, then who came first.
const placed = statement<[readerId: string], PlacedHold>(
  "circulation.placed-holds",
  `select h.id, h.record_id as "recordId", h.pickup, h.state, h.placed_at as "placedAt", h.keep_until as "keepUntil", h.suspended,
     (select count(*)::int from circulation.hold o
      where o.record_id = h.record_id and o.ended_at is null
        and (o.state = 'waiting', coalesce(o.pinned, 2147483647), o.placed_at, o.id)
          <= (h.state = 'waiting', coalesce(h.pinned, 2147483647), h.placed_at, h.id)) as position
   from circulation.hold h where h.reader_id = $1 and h.ended_at is null
   order by h.state = 'waiting', h.placed_at, h.id limit 200`,
);

/** A reader's open holds with their places, in one query. */
export async function placedHolds(at: Database | Tx, readerId: string): Promise<PlacedHold[]> {
  return await placed.rows(at, readerId);
}
