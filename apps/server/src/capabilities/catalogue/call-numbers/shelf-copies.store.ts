import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

/** A copy that belongs into a place, and what files it there. */
export interface FiledCopy {
  readonly id: string;
  readonly recordId: string;
  /** None without a call number: such copies stand behind all others. */
  readonly key: string | null;
}

const filed = statement<[string, Date, string | null, string | null, number], FiledCopy>(
  "catalogue.copies-of-place",
  `select id, record_id as "recordId", call_number_key as key from catalogue.item
   where withdrawn_at is null
     and case when temporary_location is not null and temporary_until > $2 then temporary_location else location end = $1
     and ($3::text is null or call_number_key >= $3)
     and ($4::text is null or call_number_key < $4)
   order by call_number_key nulls last, id limit $5`,
);

/** Copies that belong into a location today, in shelf order, from one key to before another. */
export async function copiesOfPlace(
  at: Database | Tx,
  place: {
    readonly location: string;
    readonly now: Date;
    readonly from: string | null;
    readonly before: string | null;
  },
  limit: number,
): Promise<FiledCopy[]> {
  return await filed.rows(at, place.location, place.now, place.from, place.before, limit);
}
