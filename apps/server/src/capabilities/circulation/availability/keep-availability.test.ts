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
  for (const barcode of titles.flatMap(({ barcodes }) => barcodes)) await desk.checkOut(reader, barcode);
  const { rows: items } = await pool.query<{ id: string; loan: string }>(
    "select item_id as id, loan_id as loan from circulation.item_state order by item_id",
  );
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
