import type { Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

/** What is told of a hold. */
export interface HoldNotice {
  readonly holdId: string;
  readonly kind: "ready" | "cancelled" | "expired" | "not-fetched";
}

/*
 * Holds are found by their ids or, as a check-in names only the title, by what is ready of it. Who cancels his own hold knows it: only what
 * staff ended is told, and not what became of it when titles or readers were merged. The key of hold_notice lets each be told once, whoever else looks at the same moment.
 */
const note = statement<[ids: readonly string[], recordIds: readonly string[], now: Date], HoldNotice>(
  "circulation.note-hold-notices",
  `insert into circulation.hold_notice (hold_id, kind, since, at)
   select h.id, h.state, coalesce(h.ended_at, h.ready_at), $3 from circulation.hold h
   where h.reader_id is not null
     and (
       (h.state = 'ready' and (h.id = any($1::bigint[]) or h.record_id = any($2::bigint[])))
       or (h.id = any($1::bigint[]) and h.state in ('expired', 'not-fetched'))
       or (h.id = any($1::bigint[]) and h.state = 'cancelled' and h.ended_by not in ('reader', 'system'))
     )
   on conflict do nothing
   returning hold_id as "holdId", kind`,
);

/** Notes what readers are to hear of holds, and says what they have not heard yet. */
export async function noteHoldNotices(
  tx: Tx,
  {
    ids,
    recordIds,
    now,
  }: { readonly ids: readonly string[]; readonly recordIds: readonly string[]; readonly now: Date },
): Promise<HoldNotice[]> {
  return ids.length + recordIds.length === 0 ? [] : await note.rows(tx, ids, recordIds, now);
}
