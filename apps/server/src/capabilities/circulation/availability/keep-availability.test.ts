import fc from "fast-check";
import { expect, it } from "vitest";
import { poolOf } from "../../../kernel/db/inside.ts";
import { openLendingDesk } from "../testing/lending-desk.ts";
import { findDisagreements } from "./verify-availability.store.ts";

const desk = await openLendingDesk();
const { db } = desk.library.kernel;
const pool = poolOf(db);

/** What may become of an item, whichever operation it is that does it. */
const change = fc.record({
  item: fc.nat(5),
  title: fc.nat(1),
  branch: fc.constantFrom("main", "science"),
  counted: fc.boolean(),
  lendable: fc.boolean(),
  dueInDays: fc.option(fc.integer({ min: 1, max: 9 })),
  deleted: fc.boolean(),
});

it("a title's availability is what its items are, however they move, change, come and go", async () => {
  const titles = [await desk.title(3), await desk.title(3)];
  const reader = await desk.reader();
  // Loans of other copies, which stay: an item that was lent itself keeps its standing.
  for (const barcode of (await desk.title(6)).barcodes) await desk.checkOut(reader, barcode);
  const { rows: loans } = await pool.query<{ id: string }>("select id from circulation.loan");
  await pool.query("update circulation.item_state set loan_id = null, due_at = null");
  const { rows: found } = await pool.query<{ id: string }>(
    "select id from catalogue.item where record_id = any($1::bigint[])",
    [titles.map(({ recordId }) => recordId)],
  );
  const items = found.map(({ id }, n) => ({ id, loan: loans[n]?.id ?? null }));
  expect(items.filter(({ loan }) => loan !== null)).toHaveLength(6);
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      for (const { item, title, branch, counted, lendable, dueInDays, deleted } of changes) {
        const { id, loan } = items[item]!;
        const due = dueInDays === null ? null : `2026-12-0${dueInDays}T15:59:59Z`;
        const facts = [id, titles[title]?.recordId, branch, counted, lendable, due === null ? null : loan, due];
        if (deleted) await pool.query("delete from circulation.item_state where item_id = $1", [id]);
        await pool.query(
          `insert into circulation.item_state (item_id, record_id, branch, at_branch, kind, counted, lendable, loan_id, due_at)
           values ($1, $2, $3, $3, 'book', $4, $5, $6, $7)
           on conflict (item_id) do update set record_id = excluded.record_id, branch = excluded.branch, counted = excluded.counted,
             lendable = excluded.lendable, loan_id = excluded.loan_id, due_at = excluded.due_at`,
          facts,
        );
      }
      expect(await findDisagreements(db)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** The nth copy of a title comes back. */
const back = (nth: number) =>
  `update circulation.item_state set loan_id = null, due_at = null
   where item_id = (select item_id from circulation.item_state where record_id = $1 order by item_id offset ${nth} limit 1)`;

it("when two copies come back at the same moment, neither takes the other for lent", async () => {
  const { barcodes, recordId } = await desk.title(2);
  const reader = await desk.reader();
  for (const barcode of barcodes) {
    await desk.checkOut(reader, barcode);
    desk.library.clock.move(86_400_000);
  }
  const one = await pool.connect();
  const other = await pool.connect();
  try {
    await one.query("begin");
    await one.query(back(0), [recordId]);
    // It waits for the first, with what it saw before that was committed.
    const second = other.query(back(1), [recordId]);
    const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    while ((await pool.query(waiting)).rowCount === 0);
    await one.query("commit");
    await second;
  } finally {
    one.release();
    other.release();
  }
  const { rows } = await pool.query(
    "select next_due from circulation.title_availability where record_id = $1 and branch = 'main'",
    [recordId],
  );
  expect(rows).toEqual([{ next_due: null }]);
});
