import { beforeAll, describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { testApp } from "../../../testing/test-app.ts";
import { createItems, savePlaces } from "../../catalogue/index.ts";
import { createReader } from "../../readers/index.ts";

const library = await testApp();
const { db } = library.kernel;
const { clock } = library;

let desk: Record<string, string>;
let keys = 0;

async function post(url: string, payload: unknown, headers = desk) {
  const answer = await library.request({
    method: "POST",
    url,
    payload: payload as object,
    headers: { ...headers, "idempotency-key": `key-${String(++keys).padStart(16, "0")}`, "accept-language": "zh" },
  });
  return { status: answer.statusCode, body: answer.json() };
}

const checkOut = (readerBarcode: string, itemBarcode: string, more = {}) =>
  post("/api/v1/check-outs", { readerBarcode, itemBarcode, ...more });
const checkIn = (itemBarcode: string, more = {}) => post("/api/v1/check-ins", { itemBarcode, ...more });

let seeded = 0;

/** A synthetic title with copies, each with a barcode of its own. */
async function title(copies: number, kind = "book"): Promise<string[]> {
  const { insertTestRecord } = await import("../testing/test-record.ts");
  const recordId = await insertTestRecord(db, `合成测试书${++seeded}`);
  const barcodes = Array.from({ length: copies }, (_, n) => `T${String(seeded).padStart(5, "0")}${n}`);
  await transact(db, (tx) =>
    createItems(
      tx,
      barcodes.map((barcode) => ({ recordId, barcode, kind, location: "main-3" })),
      { changedBy: "test" },
    ),
  );
  return barcodes;
}

async function reader(category = "undergraduate"): Promise<string> {
  const code = `R${String(++seeded).padStart(7, "0")}`;
  await transact(db, (tx) =>
    createReader(
      tx,
      {
        names: [{ kind: "usual", text: "合成读者" }],
        category,
        expiresOn: "2030-07-31",
        cards: [{ kind: "barcode", code }],
      },
      { actor: { kind: "system", name: "test" }, now: clock.now() },
    ),
  );
  return code;
}

beforeAll(async () => {
  desk = await library.tokenFor("circulation");
  await transact(db, (tx) =>
    savePlaces(tx, {
      branches: [
        { code: "main", name: { zh: "主馆", en: "Main Library" }, position: 1 },
        { code: "science", name: { zh: "理工分馆", en: "Science Library" }, position: 2 },
      ],
      locations: [
        { code: "main-3", branch: "main", name: { zh: "主馆三楼", en: "Main, floor 3" }, closed: false, position: 1 },
      ],
      kinds: [
        { code: "book", name: { zh: "图书", en: "Book" }, position: 1 },
        { code: "reference", name: { zh: "工具书", en: "Reference work" }, position: 2 },
      ],
    }),
  );
});

describe("a check-out", () => {
  it("lends the item until the due date of the rule, to the end of the desk's day", async () => {
    const [barcode = ""] = await title(1);
    const { status, body } = await checkOut(await reader(), barcode);
    expect([status, body.detail]).toEqual([201, undefined]);
    expect(body.loan).toMatchObject({ dueBy: "day", dueAt: "2026-12-21T14:00:00.000Z" });
    expect(body.item.title).toMatch("合成测试书");
  });

  it("says that a book is lent to somebody else, in the reader's language", async () => {
    const [barcode = ""] = await title(1);
    await checkOut(await reader(), barcode);
    const refused = await checkOut(await reader(), barcode);
    expect(refused.status).toBe(409);
    expect(refused.body.findings.map((one: { code: string }) => one.code)).toContain("lent-to-other");
    expect(typeof refused.body.findings[0].text).toBe("string");
  });

  it("keeps reference works in the library, and lends them on the spot until closing", async () => {
    const [barcode = ""] = await title(1, "reference");
    const code = await reader();
    expect((await checkOut(code, barcode)).body.findings[0].code).toBe("not-lent");
    expect((await checkOut(code, barcode, { onSite: true })).status).toBe(201);
  });

  it("asks for a reason and the right when a limit is passed, and keeps both", async () => {
    const code = await reader("public");
    for (const barcode of await title(3)) expect((await checkOut(code, barcode)).status).toBe(201);
    const [fourth = ""] = await title(1);
    const refused = await checkOut(code, fourth);
    expect(refused.body.findings).toMatchObject([{ code: "limit-all", severity: "confirm", count: 3, max: 3 }]);
    expect((await checkOut(code, fourth, { override: { codes: ["limit-all"] } })).status).toBe(422);
    const device = await library.tokenFor("device");
    const override = { codes: ["limit-all"], reason: "论文急用" };
    const kiosk = await post("/api/v1/check-outs", { readerBarcode: code, itemBarcode: fourth, override }, device);
    expect(kiosk.status).toBe(403);
    expect((await checkOut(code, fourth, { override })).status).toBe(201);
  });

  it("is done once when it is sent twice", async () => {
    const [barcode = ""] = await title(1);
    const payload = { readerBarcode: await reader(), itemBarcode: barcode };
    const headers = { ...desk, "idempotency-key": "the same key twice" };
    const send = () => library.request({ method: "POST", url: "/api/v1/check-outs", payload, headers });
    const [first, second] = [await send(), await send()];
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(second.json()).toEqual(first.json());
  });
});

describe("a check-in", () => {
  it("ends the loan and sends the book to the shelf", async () => {
    const [barcode = ""] = await title(1);
    const code = await reader();
    await checkOut(code, barcode);
    const { status, body } = await checkIn(barcode, { branch: "main" });
    expect(status).toBe(200);
    expect(body).toMatchObject({ goes: { to: "shelf", branch: "main" }, cost: {} });
    expect((await checkOut(code, barcode)).status).toBe(201);
  });

  it("sends a book home that comes back at another branch", async () => {
    const [barcode = ""] = await title(1);
    await checkOut(await reader(), barcode);
    expect((await checkIn(barcode, { branch: "science" })).body.goes).toEqual({ to: "transit", branch: "main" });
    expect((await checkIn(barcode, { branch: "main" })).body.goes).toEqual({ to: "shelf", branch: "main" });
  });

  it("charges lateness by the rule the loan was made under", async () => {
    const [barcode = ""] = await title(1);
    await checkOut(await reader(), barcode);
    clock.move(35 * 86_400_000);
    const { body } = await checkIn(barcode, { branch: "main" });
    expect(body.cost.amount).toEqual({ minor: 50, currency: "CNY" });
    clock.move(-35 * 86_400_000);
  });
});

describe("a renewal", () => {
  it("moves the due date, once", async () => {
    const [barcode = ""] = await title(1);
    const { body } = await checkOut(await reader(), barcode);
    clock.move(10 * 86_400_000);
    const renew = () => post(`/api/v1/loans/${body.loan.id}/renewals`, {});
    const first = await renew();
    expect([first.status, first.body.detail]).toEqual([201, undefined]);
    expect(first.body.loan.renewals).toBe(1);
    expect((await renew()).body.findings[0].code).toBe("renewals-used-up");
    clock.move(-10 * 86_400_000);
  });
});

describe("many desks at once", () => {
  it("lend one item once", async () => {
    const [barcode = ""] = await title(1);
    const people = await Promise.all(Array.from({ length: 12 }, () => reader()));
    const answers = await Promise.all(people.map((code) => checkOut(code, barcode)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(11);
  });

  it("pass no limit", async () => {
    const code = await reader("public");
    const barcodes = await title(12);
    const answers = await Promise.all(barcodes.map((barcode) => checkOut(code, barcode)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
  });
});
