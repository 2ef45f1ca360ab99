import { describe, expect, it } from "vitest";
import { openRules } from "../rules/open-rules.ts";
import { openLendingDesk } from "../testing/lending-desk.ts";
import { endHoldsNow } from "./end-holds.job.ts";

const desk = await openLendingDesk();
const { clock, kernel } = desk.library;

const hold = (readerBarcode: string, recordId: string, more = {}) =>
  desk.post("/api/v1/holds", { readerBarcode, recordId, pickup: "main", ...more });

const codes = (body: { findings?: { code: string }[] }) => body.findings?.map(({ code }) => code);

/** A title with one copy, lent to somebody. */
async function lentTitle() {
  const title = await desk.title(1);
  const borrower = await desk.reader();
  const lent = await desk.checkOut(borrower, title.first);
  expect(lent.status).toBe(201);
  return { ...title, borrower, loanId: lent.body.loan.id as string };
}

describe("a hold", () => {
  it("is placed while all copies are out, once for each reader", async () => {
    const { recordId } = await lentTitle();
    const reader = await desk.reader();
    expect((await hold(reader, recordId)).status).toBe(201);
    const twice = await hold(reader, recordId);
    expect(twice.status).toBe(409);
  });

  it("is not for one's own loan, nor for what stands on the shelf", async () => {
    const { recordId, borrower } = await lentTitle();
    expect(codes((await hold(borrower, recordId)).body)).toContain("hold-own-loan");
    const free = await desk.title(1);
    await desk.checkOut(await desk.reader(), free.first);
    await desk.checkIn(free.first);
    expect(codes((await hold(await desk.reader(), free.recordId)).body)).toEqual(["hold-copy-free"]);
  });

  it("keeps the copy from being renewed", async () => {
    const { recordId, loanId } = await lentTitle();
    await hold(await desk.reader(), recordId);
    expect(codes((await desk.post(`/api/v1/loans/${loanId}/renewals`, {})).body)).toContain("renew-held");
  });

  it("F17: gets the copy in the order of the queue, and nobody else takes it from the hold shelf", async () => {
    const { recordId, first } = await lentTitle();
    const [jessica, steve] = [await desk.reader(), await desk.reader()];
    const placed = [await hold(jessica, recordId), await hold(steve, recordId)].map(({ body }) => body.id);
    expect((await desk.checkIn(first)).body.goes).toMatchObject({ to: "hold-shelf", holdId: placed[0] });
    expect(codes((await desk.checkOut(steve, first)).body)).toContain("on-shelf-for-other");
    expect((await desk.checkOut(jessica, first)).status).toBe(201);
    expect((await desk.checkIn(first)).body.goes).toMatchObject({ to: "hold-shelf", holdId: placed[1] });
  });

  it("is carried to the branch where it is fetched", async () => {
    const { recordId, first } = await lentTitle();
    const { body } = await hold(await desk.reader(), recordId, { pickup: "science" });
    expect((await desk.checkIn(first)).body.goes).toMatchObject({ to: "transit", branch: "science", holdId: body.id });
    expect((await desk.checkIn(first, { branch: "science" })).body.goes).toMatchObject({
      to: "hold-shelf",
      branch: "science",
      holdId: body.id,
    });
  });

  it("that is cancelled lets its copy go to the next", async () => {
    const { recordId, first } = await lentTitle();
    const placed = [await hold(await desk.reader(), recordId), await hold(await desk.reader(), recordId)];
    const [mine, next] = placed.map(({ body }) => body.id);
    await desk.checkIn(first);
    const { body } = await desk.post(`/api/v1/holds/${mine}/cancellation`, {});
    expect(body.goes).toMatchObject({ to: "hold-shelf", holdId: next });
    expect((await desk.post(`/api/v1/holds/${next}/cancellation`, {})).body.goes).toEqual({
      to: "shelf",
      branch: "main",
    });
  });

  it("that is not fetched in time passes on by itself", async () => {
    const { recordId, first } = await lentTitle();
    await hold(await desk.reader(), recordId);
    const { body } = await hold(await desk.reader(), recordId);
    await desk.checkIn(first);
    clock.move(20 * 86_400_000);
    await endHoldsNow(kernel.db, openRules(), clock.now());
    expect((await desk.post(`/api/v1/holds/${body.id}/cancellation`, {})).status).toBe(200);
    clock.move(-20 * 86_400_000);
  });

  it("ends when its reader takes another copy", async () => {
    const { recordId, barcodes } = await desk.title(2);
    const [one = "", two = ""] = barcodes;
    await desk.checkOut(await desk.reader(), one);
    await desk.checkOut(await desk.reader(), two);
    const reader = await desk.reader();
    await hold(reader, recordId);
    await desk.checkIn(two, { branch: "science" });
    const taken = await desk.checkOut(reader, one);
    expect(codes(taken.body)).toContain("lent-to-other");
    expect((await desk.checkOut(reader, two, { override: { codes: ["item-status"] } })).status).toBe(201);
    expect((await desk.checkIn(one)).body.goes).toEqual({ to: "shelf", branch: "main" });
  });

  it("is filled by one of many copies that come back at once", async () => {
    const { recordId, barcodes } = await desk.title(8);
    for (const barcode of barcodes) expect((await desk.checkOut(await desk.reader(), barcode)).status).toBe(201);
    await hold(await desk.reader(), recordId);
    const answers = await Promise.all(barcodes.map((barcode) => desk.checkIn(barcode)));
    expect(answers.filter(({ body }) => body.goes.to === "hold-shelf")).toHaveLength(1);
    expect(answers.filter(({ body }) => body.goes.to === "shelf")).toHaveLength(7);
  });
});
