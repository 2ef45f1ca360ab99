import { describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { renewAll } from "../loans/renew-all.ts";
import { openRules } from "../rules/open-rules.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";
import { endHoldsNow } from "./end-holds.job.ts";

/* The clock stands at 01:00 on Sunday the 22nd in the library (Asia/Shanghai), while in UTC it is still the 21st. */
const desk = await openQueueDesk();
const { clock, kernel } = desk.library;
clock.move(15 * 3_600_000);
const [yesterday, today, tomorrow] = ["2026-11-21", "2026-11-22", "2026-11-23"];

const codes = (body: { findings?: { code: string }[] }) => body.findings?.map(({ code }) => code);

/** A title with one copy, lent, and a hold of somebody on it. */
async function heldTitle(dates: object = {}) {
  const { recordId, first } = await desk.title(1);
  const borrower = await desk.reader();
  const lent = await desk.checkOut(borrower, first);
  const readerBarcode = await desk.reader();
  const { status, body } = await desk.post("/api/v1/holds", { readerBarcode, recordId, pickup: "main", ...dates });
  expect(status).toBe(201);
  return { recordId, first, borrower, loanId: lent.body.loan.id as string, holdId: body.id as string };
}

const renew = async (loanId: string) => codes((await desk.post(`/api/v1/loans/${loanId}/renewals`, {})).body) ?? [];

/** What a reader who renews all hears of the loan. */
async function renewalOf(loanId: string) {
  const [loan] = await desk.rows("select reader_id from circulation.loan where id = $1", loanId);
  const readerId = String(loan?.["reader_id"]);
  const told = await transact(kernel.db, (tx) => renewAll(tx, openRules(), { readerId, now: clock.now() }));
  return told.flatMap(({ findings }) => findings.map(({ code }) => code));
}

const resting = (holdId: string, until: string) =>
  desk.rows("update circulation.hold set suspended = true, suspended_until = $2 where id = $1", holdId, until);

describe("the day of a hold is the library's, not the database's", () => {
  it("one that begins today keeps the copy from being renewed, by one loan or by all", async () => {
    const { loanId } = await heldTitle({ from: today });
    expect(await renew(loanId)).toContain("renew-held");
    expect(await renewalOf(loanId)).toContain("renew-held");
  });

  it("one that begins tomorrow does not", async () => {
    expect(await renew((await heldTitle({ from: tomorrow })).loanId)).not.toContain("renew-held");
    expect(await renewalOf((await heldTitle({ from: tomorrow })).loanId)).not.toContain("renew-held");
  });

  it("one that rested until yesterday wants its copy again, and one that rests until today does not", async () => {
    const woken = await heldTitle();
    await resting(woken.holdId, yesterday);
    const asleep = await heldTitle();
    await resting(asleep.holdId, today);
    expect([await renewalOf(woken.loanId), await renewalOf(asleep.loanId)]).toEqual([["renew-held"], []]);
  });

  it("one that was wanted until yesterday holds nothing back, before the run has ended it", async () => {
    const { holdId, loanId } = await heldTitle();
    await desk.rows("update circulation.hold set ends_on = $2 where id = $1", holdId, yesterday);
    expect(await renew(loanId)).not.toContain("renew-held");
  });
});

describe("a hold whose first day came while nothing ran", () => {
  it("gets the copy that stands on the shelf at the next run", async () => {
    const { recordId, first, holdId } = await heldTitle({ from: tomorrow });
    expect((await desk.checkIn(first)).body.goes.to).toBe("shelf");
    clock.move(3 * 86_400_000);
    await endHoldsNow(kernel.db, openRules(), clock.now());
    const [hold] = await desk.rows("select state from circulation.hold where id = $1", holdId);
    expect([hold, await desk.disagreements(recordId)]).toEqual([{ state: "pulling" }, []]);
  });
});
