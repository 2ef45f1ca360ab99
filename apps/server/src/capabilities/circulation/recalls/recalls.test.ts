import { CHINA_2026, openingFrom, Temporal, yunzeCalendars } from "@wenyuan/calendar";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { findLoan } from "../loans/loan.store.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";
import { chooseRecall, type RecallableLoan } from "./loan-choice.ts";

const desk = await openQueueDesk();
const { clock, kernel } = desk.library;
const day = 86_400_000;
const start = clock.now().getTime();
afterEach(() => clock.move(start - clock.now().getTime()));

const hold = (readerBarcode: string, recordId: string, more = {}) =>
  desk.post("/api/v1/holds", { readerBarcode, recordId, pickup: "main", recall: true, ...more });

const codes = (body: { findings?: { code: string }[] }) => body.findings?.map(({ code }) => code);

async function dueOf(loanId: string): Promise<number> {
  return await transact(kernel.db, async (tx) => (await findLoan(tx, loanId))?.dueAt.getTime() ?? 0);
}

/** A title whose one copy is lent to a teacher for four months, `ago` days since. */
async function lentLong(ago: number) {
  const title = await desk.title(1);
  const { body } = await desk.checkOut(await desk.reader("teacher"), title.first);
  clock.move(ago * day);
  return { ...title, loanId: body.loan.id as string, due: Date.parse(body.loan.dueAt) };
}

describe("a recall", () => {
  it("leaves the borrower the guaranteed 22 days, and refuses renewal from then on", async () => {
    const { recordId, loanId, due } = await lentLong(3);
    const { status, body } = await hold(await desk.reader(), recordId);
    expect(status).toBe(201);
    const now = clock.now().getTime();
    const kept = Date.parse(body.recalled) - now + 3 * day;
    expect(kept).toBeGreaterThanOrEqual(22 * day);
    expect(kept).toBeLessThan(26 * day);
    expect(Date.parse(body.recalled)).toBeLessThan(due);
    expect(await dueOf(loanId)).toBe(Date.parse(body.recalled));
    const renewal = await desk.post(`/api/v1/loans/${loanId}/renewals`, {});
    expect(codes(renewal.body)).toContain("renew-recalled");
  });

  it("gives seven days after notice once the guarantee is over", async () => {
    const { recordId } = await lentLong(40);
    const { body } = await hold(await desk.reader(), recordId);
    const given = Date.parse(body.recalled) - clock.now().getTime();
    expect(given).toBeGreaterThanOrEqual(7 * day);
    expect(given).toBeLessThan(11 * day);
  });

  it("F11: is undone when its hold is cancelled, and a new one may follow", async () => {
    const { recordId, loanId, due } = await lentLong(40);
    const { body } = await hold(await desk.reader(), recordId);
    expect(await dueOf(loanId)).toBeLessThan(due);
    await desk.post(`/api/v1/holds/${body.id}/cancellation`, {});
    expect(await dueOf(loanId)).toBe(due);
    const again = await hold(await desk.reader(), recordId);
    expect(await dueOf(loanId)).toBe(Date.parse(again.body.recalled));
  });

  it("F11: stands for the next who asked when its own hold is cancelled; a second one does not change the date", async () => {
    const { recordId, loanId } = await lentLong(40);
    const first = await hold(await desk.reader(), recordId);
    const date = await dueOf(loanId);
    const second = await hold(await desk.reader(), recordId);
    expect(second.body.recalled).toBe("none");
    expect(await dueOf(loanId)).toBe(date);
    await desk.post(`/api/v1/holds/${first.body.id}/cancellation`, {});
    expect(await dueOf(loanId)).toBe(date);
    await desk.post(`/api/v1/holds/${second.body.id}/cancellation`, {});
    expect(await dueOf(loanId)).toBeGreaterThan(date);
  });

  it("calls back the loan that was kept longest", async () => {
    const { recordId, barcodes } = await desk.title(2);
    const [one = "", two = ""] = barcodes;
    const older = (await desk.checkOut(await desk.reader("teacher"), two)).body.loan;
    clock.move(2 * day);
    const newer = (await desk.checkOut(await desk.reader("teacher"), one)).body.loan;
    clock.move(38 * day);
    await hold(await desk.reader(), recordId);
    expect(await dueOf(older.id)).toBeLessThan(Date.parse(older.dueAt));
    expect(await dueOf(newer.id)).toBe(Date.parse(newer.dueAt));
  });

  it("asks nobody while a copy is due as soon", async () => {
    const { recordId, barcodes } = await desk.title(2);
    const [one = "", two = ""] = barcodes;
    const long = (await desk.checkOut(await desk.reader("teacher"), one)).body.loan;
    clock.move(10 * day);
    await desk.checkOut(await desk.reader(), two);
    clock.move(26 * day);
    expect((await hold(await desk.reader(), recordId)).body.recalled).toBe("due-sooner");
    expect(await dueOf(long.id)).toBe(Date.parse(long.dueAt));
  });

  it("K53: is told once, in an event that names loans and nobody", async () => {
    const { recordId, loanId } = await lentLong(40);
    await hold(await desk.reader(), recordId);
    const told = await desk.rows(
      `select payload from events.pending where topic = 'circulation.loans-recalled'
       union all select payload from events.log where topic = 'circulation.loans-recalled'`,
    );
    expect(told.map(({ payload }) => payload)).toContainEqual({ ids: [loanId] });
  });

  it("is over when the loan is", async () => {
    const { recordId, first, loanId } = await lentLong(40);
    const { body } = await hold(await desk.reader(), recordId);
    expect((await desk.checkIn(first)).body.goes).toMatchObject({ to: "hold-shelf", holdId: body.id });
    await desk.post(`/api/v1/holds/${body.id}/cancellation`, {});
    expect(await dueOf(loanId)).toBeLessThan(clock.now().getTime() + 12 * day);
  });
});

describe("the choice of the loan that is called back", () => {
  const opening = openingFrom(yunzeCalendars(Temporal.PlainDate.from("2026-09-07")).desk, [CHINA_2026]);
  const lent = Temporal.Instant.from("2026-09-01T10:00:00Z");
  const loan = (lentDays: number, dueDays: number, id: number): RecallableLoan => ({
    loanId: String(id),
    itemId: String(id),
    lentAt: lent.add({ hours: 24 * lentDays }),
    due: lent.add({ hours: 24 * (lentDays + dueDays) }),
    dueBy: "day",
    desk: opening,
    terms: { allowed: true, guaranteed: { amount: 22, unit: "day" }, returnWithin: { amount: 7, unit: "day" } },
  });

  it("never asks for a loan before the time its borrower was promised, nor later than it was due", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 200 })), { maxLength: 6 }),
        fc.integer({ min: 0, max: 120 }),
        fc.nat(3),
        (loans, today, ahead) => {
          const now = lent.add({ hours: 24 * today });
          const chosen = chooseRecall(
            loans.map(([from, days], id) => loan(from, days, id)),
            { ahead, now },
          );
          if (typeof chosen === "string") return;
          const promised = chosen.loan.lentAt.add({ hours: 24 * 22 });
          expect(Temporal.Instant.compare(chosen.at, chosen.loan.due)).toBeLessThan(0);
          expect(Temporal.Instant.compare(chosen.at, promised)).toBeGreaterThanOrEqual(0);
          expect(Temporal.Instant.compare(chosen.at, now.add({ hours: 24 * 7 }))).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
