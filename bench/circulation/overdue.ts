import { openRules, runOverdue } from "../../apps/server/src/capabilities/circulation/index.ts";
import type { Database } from "../../apps/server/src/kernel/db/database.ts";
import { databaseOf, poolOf } from "../../apps/server/src/kernel/db/inside.ts";
import { migrate } from "../../apps/server/src/kernel/db/migrate.ts";
import { readMigrations } from "../../apps/server/src/kernel/db/migration.ts";
import { testPool } from "../../apps/server/src/kernel/db/testing/test-pool.ts";
import { withTestServer } from "../../apps/server/src/kernel/db/testing/test-server.ts";
import { prepareJobs } from "../../apps/server/src/kernel/jobs/run-jobs.ts";
import type { MeasuredRow } from "../../tools/measure/print-rows.ts";

const day = 86_400_000;
const now = new Date("2026-11-21T02:00:00Z");

/**
 * The overdue run over so many open loans in a fresh database of its own, with due days spread over the sixty days around today: once as on
 * any night, and once more, when all is said.
 */
export async function overdueRows(loans: number): Promise<MeasuredRow[]> {
  return await withTestServer(async (server) => {
    const pool = testPool(server.address, await server.createDatabase());
    const db = databaseOf(pool);
    try {
      await migrate(db, readMigrations());
      await prepareJobs(db);
      await seedOpenLoans(db, loans);
      return await measureRuns(db, loans);
    } finally {
      await pool.end();
    }
  });
}

async function measureRuns(db: Database, loans: number): Promise<MeasuredRow[]> {
  const rules = openRules();
  const timed = async () => {
    const start = performance.now();
    const counts = await runOverdue(db, rules, { now });
    return { seconds: (performance.now() - start) / 1000, counts };
  };
  const first = await timed();
  const again = await timed();
  const said = first.counts.notices.toLocaleString("en");
  return [
    row(`overdue run, ${loans.toLocaleString("en")} open loans, ${said} notices handed on`, first.seconds, 60),
    row("the same again: nothing is said twice", again.seconds, 60),
  ];
}

function row(what: string, ours: number, aim: number): MeasuredRow {
  return { what, ours: Math.round(ours * 100) / 100, unit: "s", peers: {}, aim: `≤ ${aim} s`, met: ours <= aim };
}

/** Open loans due evenly over sixty days around today, of ten categories, thousands of synthetic readers and one copy each. */
async function seedOpenLoans(db: Database, loans: number): Promise<void> {
  const pool = poolOf(db);
  const readers = Math.ceil(loans / 10);
  for (const text of [
    `insert into catalogue.branch (code, name) values ('main', '{"zh": "主馆", "en": "Main"}')`,
    `insert into catalogue.location (code, branch, name) values ('main', 'main', '{"zh": "主馆", "en": "Main"}')`,
    `insert into catalogue.record (id, profile, source, source_key, marc, summary) overriding system value
       select n, 'marc21', 'bench', n::text, '{}', '{"title": {"text": "Bench"}, "authors": [], "isbns": []}'
       from generate_series(1, greatest(1, ${loans} / 3)) n`,
    `insert into catalogue.item (id, record_id, kind, location) overriding system value
       select n, 1 + n % greatest(1, ${loans} / 3), 'book', 'main' from generate_series(1, ${loans}) n`,
    `insert into readers.reader (id, category, display_name, sort_key) overriding system value
       select n, 'undergraduate', '合成读者', 'bench' from generate_series(1, ${readers}) n`,
  ])
    await pool.query(text);
  // The shipped rules become the first version, which the loans are made under, and yesterday is gone through.
  await runOverdue(db, openRules(), { now: new Date(now.getTime() - day) });
  // Copies' standing without what triggers count of it, which would take longer than all else.
  await pool.query(
    `begin; set local session_replication_role = replica;
     insert into circulation.item_state (item_id, record_id, branch, at_branch, kind, lendable)
       select id, record_id, 'main', 'main', 'book', true from catalogue.item;
     commit`,
  );
  await pool.query(
    `insert into circulation.loan (id, item_id, record_id, reader_id, reader_category, item_kind, branch, lent_at_branch, lent_at, due_at,
       policy_version, rules, lent_by) overriding system value
     select n, n, 1 + n % greatest(1, $1::int / 3), 1 + n % $2::int,
       (array['undergraduate', 'master', 'doctoral', 'teacher', 'staff', 'retired', 'visiting', 'exchange', 'public', 'group'])[1 + n % 10],
       'book', 'main', 'main', $3::timestamptz - interval '60 days', $3::timestamptz + (n % 60 - 30) * interval '1 day', 1, '{}', 'bench'
     from generate_series(1, $1::int) n`,
    [loans, readers, now],
  );
  await pool.query("analyze");
}
