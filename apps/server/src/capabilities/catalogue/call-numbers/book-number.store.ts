import type { Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { BookNumberUse } from "./book-number.ts";

const take = statement<
  [readonly string[], readonly string[], readonly number[], readonly string[], string],
  { series: string }
>(
  "catalogue.take-book-numbers",
  `insert into catalogue.book_number as mine (series, class, number, record_id, reserved_by)
   select series, class, number, record_id, $5
   from unnest($1::text[], $2::text[], $3::integer[], $4::bigint[]) as given (series, class, number, record_id)
   order by series, class, number
   on conflict (series, class, number) do update set record_id = excluded.record_id, reserved_until = null
   where mine.record_id is null`,
);

/** Marks numbers as borne by records; one that another record bears stays with it. Distinct numbers only. */
export async function takeNumbers(
  tx: Tx,
  uses: readonly (BookNumberUse & { readonly recordId: string })[],
  takenBy: string,
): Promise<void> {
  if (uses.length === 0) return;
  await take.rows(
    tx,
    uses.map(({ series }) => series),
    uses.map(({ classNumber }) => classNumber),
    uses.map(({ number }) => number),
    uses.map(({ recordId }) => recordId),
    takenBy,
  );
}
