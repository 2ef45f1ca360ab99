import type { Database } from "../../../kernel/db/database.ts";
import { inside, poolOf } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";

/** How many there are, so that the planner has something to choose from. All of it is synthetic. */
const size = { readers: 3000, titles: 6000, copies: 3, pastLoans: 40_000, openLoans: 17_000, holds: 5000 };

/** Fills an empty library in bulk, past the triggers, and counts at the end what those keep. Readers have the cards L1…, items the barcodes C1…. */
export async function fillLibrary(db: Database, policyVersion: number): Promise<void> {
  await transact(db, async (tx) => {
    const { client } = inside(tx);
    await client.query("set local session_replication_role = replica");
    for (const text of rowsOf(policyVersion)) await client.query(text);
  });
  for (const schema of ["catalogue", "readers", "circulation"]) await analyse(db, schema);
}

async function analyse(db: Database, schema: string): Promise<void> {
  const { rows } = await poolOf(db).query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = $1",
    [schema],
  );
  for (const { name } of rows) await poolOf(db).query(`vacuum analyze ${name}`);
}

const rowsOf = (policyVersion: number): string[] => [
  `insert into readers.reader (id, category, department, display_name, sort_key, expires_on) overriding system value
     select 100000 + n, 'undergraduate', '学院' || n % 18, '合成读者' || n, lpad(n::text, 9, '0'), '2035-07-31'
     from generate_series(1, ${size.readers}) n`,
  `insert into readers.name (reader_id, kind, text, match_key)
     select id, 'usual', display_name, display_name from readers.reader where id > 100000`,
  `insert into readers.card (reader_id, kind, code, code_key)
     select 100000 + n, 'barcode', 'L' || n, 'L' || n from generate_series(1, ${size.readers}) n`,
  `insert into catalogue.record (id, profile, source, source_key, marc, summary) overriding system value
     select 100000 + n, 'cnmarc', 'large', n::text, '{"leader": "00000nam0 2200000   450 ", "fields": []}',
       jsonb_build_object('title', jsonb_build_object('text', '合成书 ' || n), 'authors', '[]'::jsonb, 'kind', 'book', 'isbns', '[]'::jsonb)
     from generate_series(1, ${size.titles}) n`,
  `insert into catalogue.item (id, record_id, barcode, kind, location) overriding system value
     select 100000 + n, 100001 + n % ${size.titles}, 'C' || n, 'book', 'main-3' from generate_series(1, ${size.titles * size.copies}) n`,
  `insert into circulation.loan (id, item_id, record_id, reader_id, reader_category, item_kind, branch, lent_at_branch, lent_at, due_at,
       policy_version, rules, lent_by, returned_at, ended) overriding system value
     select 100000 + n, 100001 + n * 7919::bigint % ${size.titles * size.copies}, 100001 + n * 7919::bigint % ${size.titles * size.copies} % ${size.titles},
       100001 + n * 31 % ${size.readers}, 'undergraduate', 'book', 'main', 'main', now() - n * interval '30 minutes' - interval '90 days',
       now() - n * interval '30 minutes' - interval '60 days', ${policyVersion}, '{"loan": "undergraduate"}', 'system',
       now() - n * interval '30 minutes' - interval '70 days', 'returned'
     from generate_series(1, ${size.pastLoans}) n`,
  `insert into circulation.loan (id, item_id, record_id, reader_id, reader_category, item_kind, branch, lent_at_branch, lent_at, due_at,
       policy_version, rules, lent_by) overriding system value
     select 900000 + n, 100000 + n, 100001 + n % ${size.titles}, 100001 + n % ${size.readers}, 'undergraduate', 'book', 'main', 'main',
       now() - interval '20 days', now() + (n % 40 - 10) * interval '1 day', ${policyVersion}, '{"loan": "undergraduate"}', 'system'
     from generate_series(1, ${size.openLoans}) n`,
  `insert into circulation.item_state (item_id, record_id, branch, at_branch, kind, lendable, loan_id, due_at)
     select i.id, i.record_id, 'main', 'main', 'book', true, l.id, l.due_at
     from catalogue.item i left join circulation.loan l on l.item_id = i.id and l.returned_at is null where i.id > 100000`,
  `insert into circulation.hold (record_id, reader_id, target, pickup, placed_at, placed_by, state)
     select 100001 + n * 7 % ${size.titles}, 100001 + n * 13 % ${size.readers}, 'title', 'main', now() - n * interval '1 hour', 'system', 'waiting'
     from generate_series(1, ${size.holds}) n on conflict do nothing`,
  `insert into circulation.hold_log (hold_id, at, outcome, because)
     select h.id, now(), 'passed', 'not-needed' from circulation.hold h, generate_series(1, 5)`,
  `insert into circulation.title_availability (record_id, branch, items, lendable, available, next_due)
     select record_id, branch, count(*), count(*) filter (where lendable), count(*) filter (where available), min(due_at)
     from circulation.item_state where item_id > 100000 group by record_id, branch`,
  `insert into circulation.reader_state (reader_id, loans_home, loans_by_kind)
     select reader_id, count(*), jsonb_build_object('book', count(*)) from circulation.loan where returned_at is null and reader_id > 100000
     group by reader_id`,
];
