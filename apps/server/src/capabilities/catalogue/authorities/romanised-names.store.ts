import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { headingKey } from "./heading-key.ts";

interface RomanisedName {
  readonly name: string;
  readonly romanised: string;
}

// Of the headings that begin so, the shortest come first: 李白, then 李白, (701-762), then 李白凤. Not every record has the romanised form.
const romanised = statement<[readonly string[], readonly string[]], RomanisedName>(
  "catalogue.romanised-names",
  `select given.name, found.romanised
   from unnest($1::text[], $2::text[]) as given (name, key)
   cross join lateral (
     select author ->> 'romanized' as romanised
     from (
       select record_id from catalogue.record_heading
       where kind = 'person' and match_key >= given.key and match_key < given.key || U&'\\+10FFFF'
       order by match_key limit 8
     ) as heading
     join catalogue.record on record.id = heading.record_id and record.deleted_at is null and not record.suppressed
     cross join lateral jsonb_array_elements(record.summary -> 'authors') as author
     where author ->> 'text' = given.name and author ->> 'romanized' is not null
     limit 1
   ) as found`,
);

/** Names in Latin letters as records of the catalogue have them, by the name in its own script and without dates; what no record romanises is left out. */
export async function romanisedNames(at: Database | Tx, names: readonly string[]): Promise<Map<string, string>> {
  const distinct = [...new Set(names)].filter((name) => name !== "");
  if (distinct.length === 0) return new Map();
  const keys = distinct.map((name) => headingKey(name, "person"));
  const rows = await romanised.rows(at, distinct, keys);
  return new Map(rows.map((row) => [row.name, row.romanised]));
}
