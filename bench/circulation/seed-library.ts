import type pg from "pg";
import { savePlaces } from "../../apps/server/src/capabilities/catalogue/index.ts";
import { openRules } from "../../apps/server/src/capabilities/circulation/index.ts";
import { createToken } from "../../apps/server/src/capabilities/identity/index.ts";
import type { Database } from "../../apps/server/src/kernel/db/database.ts";
import { transact } from "../../apps/server/src/kernel/db/transact.ts";
import { withoutIndexes } from "../without-indexes.ts";

/** How large the library is that is lent from. */
export interface LibrarySize {
  readonly readers: number;
  readonly items: number;
  /** Loans that have ended, spread over five years. */
  readonly pastLoans: number;
}

const itemsPerTitle = 5;

/**
 * Fills an empty database with a synthetic library: readers `R1`…, items `B1`… of titles with five copies each, past loans between
 * them, the shipped policies, and a desk's token. Rows are written in bulk past the triggers, and what those keep is counted at the end.
 * @returns the token's secret
 */
export async function seedLibrary(db: Database, pool: pg.Pool, size: LibrarySize): Promise<string> {
  await transact(db, (tx) => savePlaces(tx, places));
  await transact(db, (tx) => openRules().inForce(tx, { policies: 0, calendars: 0 }, new Date()));
  const client = await pool.connect();
  try {
    // Neither triggers nor foreign keys: a million rows one by one are not what is measured.
    await client.query(
      "set session_replication_role = replica; set statement_timeout = 0; set synchronous_commit = off",
    );
    await client.query(readersOf, [size.readers]);
    await client.query(cardsOf);
    await client.query(recordsOf, [Math.ceil(size.items / itemsPerTitle)]);
    await client.query(itemsOf, [size.items, itemsPerTitle]);
    await client.query(statesOf);
    await withoutIndexes(client, ["circulation.loan"], () =>
      client.query(pastLoansOf, [size.pastLoans, size.items, size.readers, itemsPerTitle]),
    );
    await client.query(availabilityOf);
    await client.query("reset session_replication_role; reset statement_timeout; reset synchronous_commit");
    await client.query("vacuum analyze");
    await client.query("checkpoint");
  } finally {
    client.release();
  }
  const token = await transact(db, (tx) => createToken(tx, { name: "bench", role: "circulation" }));
  if (!("secret" in token)) throw new Error(token.code);
  return token.secret;
}

const places = {
  branches: [
    { code: "main", name: { zh: "主馆", en: "Main Library" }, position: 1 },
    { code: "science", name: { zh: "理工分馆", en: "Science Library" }, position: 2 },
  ],
  locations: [
    { code: "main-3", branch: "main", name: { zh: "主馆三楼", en: "Main, floor 3" }, closed: false, position: 1 },
  ],
  kinds: [{ code: "book", name: { zh: "图书", en: "Book" }, position: 1 }],
};

const readersOf = `
insert into readers.reader (category, department, display_name, sort_key, expires_on, active_from)
select case n % 10 when 0 then 'teacher' when 1 then 'doctoral' when 2 then 'master' else 'undergraduate' end,
  '学院' || n % 18, '合成读者' || n, lpad(n::text, 9, '0'), '2035-07-31', '2020-09-01'
from generate_series(1, $1::int) n order by n`;

const cardsOf = `
insert into readers.card (reader_id, kind, code, code_key)
select id, 'barcode', 'R' || id, 'R' || id from readers.reader order by id`;

const recordsOf = `
insert into catalogue.record (profile, source, source_key, marc, summary)
select 'cnmarc', 'bench', n::text,
  jsonb_build_object('leader', '00000nam0 2200000   450 ', 'fields', '[]'::jsonb),
  jsonb_build_object('title', jsonb_build_object('text', '合成书 ' || n), 'authors', '[]'::jsonb, 'kind', 'book', 'isbns', '[]'::jsonb)
from generate_series(1, $1::int) n order by n`;

const itemsOf = `
insert into catalogue.item (record_id, barcode, kind, location)
select (n - 1) / $2::int + 1, 'B' || n, 'book', 'main-3' from generate_series(1, $1::int) n order by n`;

const statesOf = `
insert into circulation.item_state (item_id, record_id, branch, at_branch, kind, lendable)
select id, record_id, 'main', 'main', 'book', true from catalogue.item order by id`;

const pastLoansOf = `
insert into circulation.loan (item_id, record_id, reader_id, reader_category, department, item_kind, branch, lent_at_branch, lent_at,
  due_at, policy_version, rules, lent_by, returned_at, returned_at_branch, returned_by, ended)
select item, (item - 1) / $4::int + 1, reader, 'undergraduate', '学院' || reader % 18, 'book', 'main', 'main', at, at + interval '30 days', 1,
  '{"loan": "undergraduate", "limits": "undergraduate", "blocks": "base"}', 'token:1', at + interval '20 days', 'main', 'token:1', 'returned'
from (
  select 1 + (n * 7919::bigint) % $2::int as item, 1 + (n * 104729::bigint) % $3::int as reader,
    now() - interval '5 years' + n * (interval '1790 days' / $1::float8) as at
  from generate_series(1, $1::int) n
) past`;

const availabilityOf = `
insert into circulation.title_availability (record_id, branch, items, lendable, available)
select record_id, branch, count(*), count(*) filter (where lendable), count(*) filter (where available)
from circulation.item_state group by record_id, branch`;
