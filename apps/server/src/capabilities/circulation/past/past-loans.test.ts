import { glob, readFile } from "node:fs/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { findItemByBarcode } from "../../catalogue/index.ts";
import { findReaderByBarcode } from "../../readers/index.ts";
import { readRulebook } from "../rules/open-rules.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";
import { keepPastLoans, type LoanOfPast } from "./keep-past-loans.ts";

/*
 * Loans that are written in bulk are what the desk would have made of them on those days: due date, rules, renewal, and what lateness cost.
 */
const desk = await openQueueDesk();
const { clock, kernel } = desk.library;
const today = clock.now().getTime();
const day = 86_400_000;

const categories = ["undergraduate", "master", "doctoral", "teacher", "staff", "public"] as const;

const story = fc.record({
  category: fc.constantFrom(...categories),
  kind: fc.constantFrom("book", "new-book"),
  /** Within the three years of the demonstration's past. */
  lentDaysAgo: fc.integer({ min: 200, max: 1_050 }),
  minutes: fc.integer({ min: 0, max: 600 }),
  keptDays: fc.integer({ min: 1, max: 190 }),
  renewedAfter: fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined }),
});

const at = (moment: Date) => clock.move(moment.getTime() - clock.now().getTime());

/** What is kept of a loan and of its fine, without ids. */
async function writtenOf(itemBarcode: string) {
  const item = await findItemByBarcode(kernel.db, itemBarcode);
  const [loan] = await desk.rows(
    `select l.id, l.reader_category, l.item_kind, l.branch, l.lent_at, l.due_at, l.due_by, l.rules, l.renewals, l.returned_at, l.ended,
       (select count(*)::int from circulation.renewal r where r.loan_id = l.id) as counted
     from circulation.loan l where l.item_id = $1`,
    item?.id,
  );
  const { id, ...facts } = loan ?? {};
  const charges = await desk.rows(
    "select income, amount_minor, currency, basis, made_at from circulation.charge where loan_id = $1",
    id,
  );
  return { facts, charges };
}

it("what is written in bulk is what the desk would have written on those days", async () => {
  const rulebook = await transact(kernel.db, (tx) => readRulebook(tx, clock.now()));
  await fc.assert(
    fc.asyncProperty(story, async ({ category, kind, lentDaysAgo, minutes, keptDays, renewedAfter }) => {
      const lentAt = new Date(today - lentDaysAgo * day + minutes * 60_000);
      const renewedAt = renewedAfter === undefined ? undefined : new Date(lentAt.getTime() + renewedAfter * day);
      const returnedAt = new Date(lentAt.getTime() + keptDays * day + 3_600_000);
      const card = await desk.reader(category);
      const { first } = await desk.title(1, kind);
      at(lentAt);
      const { body } = await desk.checkOut(card, first);
      const renewed = renewedAt !== undefined && renewedAt < returnedAt;
      if (renewed) {
        at(renewedAt);
        await desk.post(`/api/v1/loans/${body.loan.id}/renewals`, {});
      }
      at(returnedAt);
      expect((await desk.checkIn(first)).status).toBe(200);
      at(new Date(today));
      const reader = (await findReaderByBarcode(kernel.db, card))?.readerId ?? "";
      const twin = await desk.title(1, kind);
      const item = await findItemByBarcode(kernel.db, twin.first);
      const past: LoanOfPast = {
        of: { readerCategory: category, itemType: kind, branch: "main", expiresOn: "2030-07-31" },
        borrower: card,
        itemId: item?.id ?? "",
        recordId: twin.recordId,
        readerId: reader,
        chargedTo: reader,
        lentAt,
        returnedAt,
        ...(renewed ? { renewedAt } : {}),
      };
      await transact(kernel.db, (tx) => keepPastLoans(tx, [past], { rulebook, by: "system", now: clock.now() }));
      expect(await writtenOf(twin.first)).toEqual(await writtenOf(first));
    }),
    { numRuns: 25, seed: 20_260_907 },
  );
}, 120_000);

it("is written by the demonstration and by nobody else", async () => {
  const callers: string[] = [];
  for await (const file of glob("apps/server/src/**/*.ts")) {
    if (file.includes("/past/") || file.endsWith("circulation/index.ts")) continue;
    if (/\bkeepPast(?:Loans|Holds)\b/.test(await readFile(file, "utf8"))) callers.push(file);
  }
  expect(callers).toEqual(["apps/server/src/processes/demonstration/load-past.ts"]);
});

it("fines of the past are paid, the ledger balances, and readers are counted by month while they are known", async () => {
  const rulebook = await transact(kernel.db, (tx) => readRulebook(tx, clock.now()));
  const card = await desk.reader();
  const reader = (await findReaderByBarcode(kernel.db, card))?.readerId ?? "";
  const { barcodes, recordId } = await desk.title(3);
  const lentAt = new Date(today - 400 * day);
  const past = await Promise.all(
    barcodes.map(async (barcode, n): Promise<LoanOfPast> => {
      const item = await findItemByBarcode(kernel.db, barcode);
      const of = { readerCategory: "undergraduate", itemType: "book", branch: "science" };
      const returnedAt = new Date(lentAt.getTime() + 60 * day);
      return {
        of,
        borrower: `borrower ${n % 2}`,
        itemId: item?.id ?? "",
        recordId,
        chargedTo: reader,
        lentAt,
        returnedAt,
      };
    }),
  );
  const kept = await transact(kernel.db, (tx) => keepPastLoans(tx, past, { rulebook, by: "system", now: clock.now() }));
  expect(kept).toEqual({ loans: 3, fines: 3 });
  const { owes } = (await desk.post("/api/v1/desk-lookups", { code: card })).body;
  expect(owes.minor).toBe(0);
  const [sum] = await desk.rows("select sum(amount_minor)::int as sum from circulation.ledger_posting");
  expect(sum).toEqual({ sum: 0 });
  const named = await desk.rows("select from circulation.loan where branch = 'science' and reader_id is not null");
  expect(named).toEqual([]);
  const [count] = await desk.rows(
    "select readers from circulation.figure_reader where branch = 'science' and category = 'undergraduate'",
  );
  expect(count).toEqual({ readers: 2 });
});
