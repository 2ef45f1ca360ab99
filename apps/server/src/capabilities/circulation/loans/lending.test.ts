import { describe, expect, it } from "vitest";
import { openLendingDesk } from "../testing/lending-desk.ts";

const desk = await openLendingDesk();
const { library } = desk;
const { clock } = library;

describe("a check-out", () => {
  it("lends the item until the due date of the rule, to the end of the desk's day", async () => {
    const { first: barcode } = await desk.title(1);
    const { status, body } = await desk.checkOut(await desk.reader(), barcode);
    expect([status, body.detail]).toEqual([201, undefined]);
    expect(body.loan).toMatchObject({ dueBy: "day", dueAt: "2026-12-21T14:00:00.000Z" });
    expect(body.item.title).toMatch("合成测试书");
  });

  it("says that a book is lent to somebody else, in the reader's language", async () => {
    const { first: barcode } = await desk.title(1);
    await desk.checkOut(await desk.reader(), barcode);
    const refused = await desk.checkOut(await desk.reader(), barcode);
    expect(refused.status).toBe(409);
    expect(refused.body.findings.map((one: { code: string }) => one.code)).toContain("lent-to-other");
    expect(typeof refused.body.findings[0].text).toBe("string");
  });

  it("keeps reference works in the library, and lends them on the spot until closing", async () => {
    const { first: barcode } = await desk.title(1, "reference");
    const code = await desk.reader();
    expect((await desk.checkOut(code, barcode)).body.findings[0].code).toBe("not-lent");
    expect((await desk.checkOut(code, barcode, { onSite: true })).status).toBe(201);
  });

  it("asks for a reason and the right when a limit is passed, and keeps both", async () => {
    const code = await desk.reader("public");
    for (const barcode of (await desk.title(3)).barcodes) expect((await desk.checkOut(code, barcode)).status).toBe(201);
    const { first: fourth } = await desk.title(1);
    const refused = await desk.checkOut(code, fourth);
    expect(refused.body.findings).toMatchObject([{ code: "limit-all", severity: "confirm", count: 3, max: 3 }]);
    expect((await desk.checkOut(code, fourth, { override: { codes: ["limit-all"] } })).status).toBe(422);
    const device = await library.tokenFor("device");
    const override = { codes: ["limit-all"], reason: "论文急用" };
    const kiosk = await desk.post("/api/v1/check-outs", { readerBarcode: code, itemBarcode: fourth, override }, device);
    expect(kiosk.status).toBe(403);
    expect((await desk.checkOut(code, fourth, { override })).status).toBe(201);
  });

  it("is done once when it is sent twice", async () => {
    const { first: barcode } = await desk.title(1);
    const payload = { readerBarcode: await desk.reader(), itemBarcode: barcode };
    const headers = { ...(await library.tokenFor("circulation")), "idempotency-key": "the same key twice" };
    const send = () => library.request({ method: "POST", url: "/api/v1/check-outs", payload, headers });
    const [first, second] = [await send(), await send()];
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(second.json()).toEqual(first.json());
  });
});

describe("a check-in", () => {
  it("ends the loan and sends the book to the shelf", async () => {
    const { first: barcode } = await desk.title(1);
    const code = await desk.reader();
    await desk.checkOut(code, barcode);
    const { status, body } = await desk.checkIn(barcode, { branch: "main" });
    expect(status).toBe(200);
    expect(body).toMatchObject({ goes: { to: "shelf", branch: "main" }, cost: {} });
    expect((await desk.checkOut(code, barcode)).status).toBe(201);
  });

  it("sends a book home that comes back at another branch", async () => {
    const { first: barcode } = await desk.title(1);
    await desk.checkOut(await desk.reader(), barcode);
    expect((await desk.checkIn(barcode, { branch: "science" })).body.goes).toMatchObject({
      to: "transit",
      branch: "main",
    });
    expect((await desk.checkIn(barcode, { branch: "main" })).body.goes).toEqual({ to: "shelf", branch: "main" });
  });

  it("charges lateness by the rule the loan was made under", async () => {
    const { first: barcode } = await desk.title(1);
    await desk.checkOut(await desk.reader(), barcode);
    clock.move(35 * 86_400_000);
    const { body } = await desk.checkIn(barcode, { branch: "main" });
    expect(body.cost.amount).toEqual({ minor: 50, currency: "CNY" });
    clock.move(-35 * 86_400_000);
  });
});

describe("a renewal", () => {
  it("moves the due date, once", async () => {
    const { first: barcode } = await desk.title(1);
    const { body } = await desk.checkOut(await desk.reader(), barcode);
    clock.move(10 * 86_400_000);
    const renew = () => desk.post(`/api/v1/loans/${body.loan.id}/renewals`, {});
    const first = await renew();
    expect([first.status, first.body.detail]).toEqual([201, undefined]);
    expect(first.body.loan.renewals).toBe(1);
    expect((await renew()).body.findings[0].code).toBe("renewals-used-up");
    clock.move(-10 * 86_400_000);
  });
});

describe("many desks at once", () => {
  it("lend one item once", async () => {
    const { first: barcode } = await desk.title(1);
    const people = await Promise.all(Array.from({ length: 12 }, () => desk.reader()));
    const answers = await Promise.all(people.map((code) => desk.checkOut(code, barcode)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(11);
  });

  it("pass no limit", async () => {
    const code = await desk.reader("public");
    const { barcodes } = await desk.title(12);
    const answers = await Promise.all(barcodes.map((barcode) => desk.checkOut(code, barcode)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
  });
});
