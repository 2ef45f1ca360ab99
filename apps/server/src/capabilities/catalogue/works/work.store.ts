import type { Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

// In order of the keys, so that two who create the same works wait for each other and not in a circle.
const ensure = statement<[readonly string[]], never>(
  "catalogue.ensure-works",
  `insert into catalogue.work (key) select key from unnest($1::text[]) as key order by key on conflict (key) do nothing`,
);

const place = statement<[readonly string[]], { key: string; id: string }>(
  "catalogue.place-works",
  "select key, coalesce(joined_into, id) as id from catalogue.work where key = any($1)",
);

/** The works of the given keys, created where they are new; an editor may have joined one to another. */
export async function placeWorks(tx: Tx, keys: readonly string[]): Promise<Map<string, string>> {
  const distinct = [...new Set(keys)];
  if (distinct.length === 0) return new Map();
  await ensure.rows(tx, distinct);
  const rows = await place.rows(tx, distinct);
  return new Map(rows.map((row) => [row.key, row.id]));
}
