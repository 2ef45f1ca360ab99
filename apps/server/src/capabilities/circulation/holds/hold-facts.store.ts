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
