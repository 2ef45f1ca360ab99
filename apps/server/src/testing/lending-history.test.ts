import { isProblem } from "@wenyuan/problem";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { lendingPersonalFacts } from "../capabilities/circulation/history/collect-facts.ts";
import { lendingMatters } from "../capabilities/circulation/history/collect-matters.ts";
import {
  countHistories,
  forgetHistories,
  forgetRecentLoans,
} from "../capabilities/circulation/history/forget-history.ts";
import { countHistory, unlinkLoans } from "../capabilities/circulation/history/history.store.ts";
import { on } from "../capabilities/circulation/tables.ts";
import { openMoneyDesk, yuan } from "../capabilities/circulation/testing/money-desk.ts";
import { clearReaders } from "../capabilities/readers/clearance/close-file.ts";
import { findReaderByBarcode, giveConsent } from "../capabilities/readers/index.ts";
import { eraseReader } from "../capabilities/readers/privacy/erase-reader.ts";
import { writePreset } from "../capabilities/readers/privacy/privacy.store.ts";
import { transact } from "../kernel/db/transact.ts";

const desk = await openMoneyDesk();
const { library, post } = desk;
const { kernel, clock } = library;
const { db } = kernel;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const doing = () => ({ actor: { kind: "system" as const, name: "test" }, now: clock.now() });

async function aReader(category?: string) {
  const card = await desk.reader(category);
  const found = await findReaderByBarcode(db, card);
  return { card, readerId: found?.readerId ?? "" };
}

async function borrowAndReturn(card: string, lateDays = 0) {
  const { first } = await desk.title(1);
  const lent = await desk.checkOut(card, first);
  if (lateDays > 0) clock.move((30 + lateDays) * dayMs);
  await desk.checkIn(first);
  if (lateDays > 0) clock.move(-(30 + lateDays) * dayMs);
  return lent.body.loan.id as string;
}

const preset = (which: "strict" | "balanced" | "traditional") =>
  transact(db, (tx) => writePreset(tx, which, clock.now()));
const agree = (readerId: string, granted: boolean) =>
  transact(db, (tx) => giveConsent(tx, { readerId, purpose: "history", granted }, clock.now()));

async function afterAnHour(work: () => Promise<unknown>) {
  clock.move(hourMs);
  await work();
  clock.move(-hourMs);
}

describe("F28: a loan that is over", () => {
  it("names its reader for half an hour at the desk, and no longer where no history is kept", async () => {
    await preset("strict");
    const { card, readerId } = await aReader();
    await borrowAndReturn(card);
    await forgetRecentLoans(kernel);
    expect(await countHistory(db, readerId)).toBe(1);
    await afterAnHour(() => forgetRecentLoans(kernel));
    expect(await countHistory(db, readerId)).toBe(0);
  });

  it("stays with a reader who wants it to", async () => {
    await preset("strict");
    const { card, readerId } = await aReader();
    await agree(readerId, true);
    await borrowAndReturn(card);
    await afterAnHour(() => forgetRecentLoans(kernel));
    expect(await countHistory(db, readerId)).toBe(1);
  });

  it("keeps its link while a fine on it is open, and loses it once that is paid", async () => {
    await preset("strict");
    const { card, readerId } = await aReader();
    await borrowAndReturn(card, 5);
    clock.move(36 * dayMs);
    await forgetHistories(db, clock.now());
    expect(await countHistory(db, readerId)).toBe(1);
    expect((await desk.pay(readerId, 50)).status).toBe(201);
    await forgetHistories(db, clock.now());
    expect(await countHistory(db, readerId)).toBe(0);
    const { rows } = await sql<{ loan_id: string | null }>`
      select loan_id from circulation.charge where reader_id = ${readerId}`.execute(on(db));
    expect(rows).toEqual([{ loan_id: null }]);
    clock.move(-36 * dayMs);
  });

  it("is forgotten at night when its reader has said no since", async () => {
    await preset("traditional");
    const { card, readerId } = await aReader();
    await borrowAndReturn(card);
    await afterAnHour(() => forgetHistories(db, clock.now()));
    expect(await countHistory(db, readerId)).toBe(1);
    await agree(readerId, false);
    await afterAnHour(async () => {
      const due = await countHistories(db, clock.now());
      expect(due).toBeGreaterThan(0);
      expect([await forgetHistories(db, clock.now()), await countHistories(db, clock.now())]).toEqual([due, 0]);
    });
    expect(await countHistory(db, readerId)).toBe(0);
  });

  it("is unlinked by its reader one by one, or all at once; what is on loan stays", async () => {
    await preset("traditional");
    const { card, readerId } = await aReader();
    const [first] = [await borrowAndReturn(card), await borrowAndReturn(card), await borrowAndReturn(card)];
    await desk.checkOut(card, (await desk.title(1)).first);
    const unlink = (loanId?: string) => transact(db, (tx) => unlinkLoans(tx, { readerId, loanId, now: clock.now() }));
    expect(await unlink(first)).toBe(1);
    expect(await unlink()).toBe(2);
    expect((await post("/api/v1/desk-lookups", { code: card })).body.loans).toHaveLength(1);
  });
});

const erase = (readerId: string) =>
  transact(db, (tx) => eraseReader(tx, readerId, { providers: [lendingPersonalFacts], doing: doing() }));

describe("a reader who wants to be erased", () => {
  it("is told of open loans and debts, all at once", async () => {
    const { card, readerId } = await aReader();
    const { first } = await desk.title(1);
    await desk.checkOut(card, first);
    await post(`/api/v1/readers/${readerId}/charges`, { income: "card", amount: yuan(3), note: "补证" });
    const refused = await erase(readerId);
    expect(isProblem(refused) && refused.detail.zh).toContain("还有1册书没还，请先归还；欠款¥3.00，请先付清");
  });

  it("is told of a deposit that waits", async () => {
    const { readerId } = await aReader("public");
    const deposit = { way: "take", amount: yuan(100), till: desk.till, means: "cash" };
    await post(`/api/v1/readers/${readerId}/deposits`, deposit);
    const refused = await erase(readerId);
    expect(isProblem(refused) && refused.detail.en).toContain("A deposit or a refund waits");
  });

  it("leaves no row of lending that names him", async () => {
    await preset("traditional");
    const { card, readerId } = await aReader();
    await borrowAndReturn(card, 5);
    await desk.pay(readerId, 50);
    expect(isProblem(await erase(readerId))).toBe(false);
    const { rows: columns } = await sql<{ name: string; column: string }>`
      select c.table_name as name, c.column_name as column from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'circulation' and t.table_type = 'BASE TABLE'
        and c.column_name in ('reader_id', 'fetched_by')`.execute(on(db));
    expect(columns.length).toBeGreaterThan(7);
    for (const { name, column } of columns) {
      const found = await sql`select from ${sql.id("circulation", name)} where ${sql.id(column)} = ${readerId}`.execute(
        on(db),
      );
      expect([name, found.rows.length]).toEqual([name, 0]);
    }
  });
});

const options = () => {
  const { settings } = desk.library.kernel;
  return { providers: [lendingMatters], settings, today: "2026-11-21", doing: doing() };
};

describe("leaving clearance", () => {
  it("lists what is open with each of a class, and lets small debts go", async () => {
    const [lends, small, large, free] = [await aReader(), await aReader(), await aReader(), await aReader()];
    await desk.checkOut(lends.card, (await desk.title(1)).first);
    for (const [{ readerId }, amount] of [
      [small, 3],
      [large, 30],
    ] as const)
      await post(`/api/v1/readers/${readerId}/charges`, { income: "card", amount: yuan(amount), note: "补证" });
    const ids = [lends, small, large, free].map(({ readerId }) => readerId);
    const states = await transact(db, (tx) => clearReaders(tx, ids, { ...options(), waiveUpTo: 500 }));
    const said = new Map(
      states.map(({ reader, open, clearance }) => [
        reader.id,
        [clearance !== undefined, open.map(({ what }) => what.zh)],
      ]),
    );
    expect(ids.map((id) => said.get(id))).toEqual([
      [false, ["还有1册书没还，请先归还"]],
      [true, []],
      [false, ["欠款¥30.00，请先付清"]],
      [true, []],
    ]);
  });
});
