import { describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { createItems, findItemByBarcode } from "../../catalogue/index.ts";
import { changeItemState } from "../items/item-state.store.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";
import { insertTestRecord } from "../testing/test-record.ts";

/* Cases of peers that need the database or the application; those of pure rules stand beside the rules (packages/lending-rules/CASES.md). */
const desk = await openQueueDesk();
const { clock, kernel } = desk.library;
const day = 86_400_000;
const codes = (body: { findings?: { code: string; severity: string }[] }) =>
  body.findings?.map(({ code, severity }) => `${code} ${severity}`);

const lookUp = async (itemBarcode: string) => (await desk.post("/api/v1/item-lookups", { itemBarcode })).body;
const itemId = async (barcode: string) => (await findItemByBarcode(kernel.db, barcode))?.id ?? "";
const change = (id: string, facts: Parameters<typeof changeItemState>[2]) =>
  transact(kernel.db, (tx) => changeItemState(tx, id, facts));

async function lent() {
  const title = await desk.title(1);
  const card = await desk.reader();
  const { body } = await desk.checkOut(card, title.first);
  return { ...title, card, loanId: body.loan.id as string };
}

describe("K55: an item whose facts do not agree with its loan", () => {
  it("is not taken back; nothing is charged and the loan is kept", async () => {
    const { first, loanId } = await lent();
    const id = await itemId(first);
    clock.move(60 * day);
    await change(id, { loan_id: null, due_at: null });
    const refused = await desk.checkIn(first);
    expect([refused.status, refused.body.code]).toEqual([409, "circulation.moved-meanwhile"]);
    const [loan] = await desk.rows("select returned_at from circulation.loan where id = $1", loanId);
    expect(loan).toEqual({ returned_at: null });
    expect(await desk.rows("select from circulation.charge where loan_id = $1", loanId)).toEqual([]);
    await change(id, { loan_id: loanId, due_at: clock.now() });
    expect((await desk.checkIn(first)).status).toBe(200);
    expect(await desk.rows("select from circulation.charge where loan_id = $1", loanId)).toHaveLength(1);
    clock.move(-60 * day);
  });
});

describe("F15: a copy handed in where it does not belong", () => {
  it("is in transit home, stays so wherever else it is scanned, and is available when it is home", async () => {
    const { first, loanId } = await lent();
    expect((await desk.checkIn(first, { branch: "science" })).body.goes).toMatchObject({
      to: "transit",
      branch: "main",
    });
    const [loan] = await desk.rows(
      "select returned_at is not null as over from circulation.loan where id = $1",
      loanId,
    );
    expect([loan, (await lookUp(first)).status]).toEqual([{ over: true }, "in-transit"]);
    await desk.checkIn(first, { branch: "law" });
    expect((await lookUp(first)).status).toBe("in-transit");
    await desk.checkIn(first);
    expect((await lookUp(first)).status).toBe("available");
  });
});

describe("F19: what a desk lends when it is confirmed", () => {
  it.each([
    ["missing", { missing_since: new Date("2026-11-20T00:00:00Z") }],
    ["on-order", { process: "on-order" }],
    ["in-process", { process: "in-process" }],
    ["lost-and-paid", { lost: "paid", lost_at: new Date("2026-11-20T00:00:00Z") }],
  ] as const)("%s", async (_status, facts) => {
    const { first } = await desk.title(1);
    await desk.checkIn(first);
    await change(await itemId(first), facts);
    const card = await desk.reader();
    const asked = await desk.checkOut(card, first);
    expect([asked.status, codes(asked.body)]).toEqual([409, ["item-status confirm"]]);
    expect(
      (await desk.checkOut(card, first, { override: { codes: ["item-status"], reason: "书在手上" } })).status,
    ).toBe(201);
  });

  it("takes a barcode with spaces", async () => {
    const recordId = await insertTestRecord(kernel.db, "合成空格书");
    const item = { recordId, barcode: "A 100 7", kind: "book", location: "main-3" };
    await transact(kernel.db, (tx) => createItems(tx, [item], { changedBy: "system" }));
    expect((await desk.checkOut(await desk.reader(), "A 100 7")).status).toBe(201);
  });

  it("refuses what is lent already, and a reader who has left", async () => {
    const { first } = await lent();
    const again = await desk.checkOut(await desk.reader(), first);
    expect([again.status, codes(again.body)]).toEqual([409, ["lent-to-other impossible"]]);
    const card = await desk.reader();
    await desk.rows(
      "update readers.reader set left_on = '2026-11-01' where id = (select reader_id from readers.card where code = $1)",
      card,
    );
    const { first: other } = await desk.title(1);
    expect((await desk.checkOut(card, other)).status).toBe(409);
  });
});

it("F21: two check-outs of one reader at one instant, one short of his limit: one 201, one 409", async () => {
  const card = await desk.reader("public");
  const { barcodes } = await desk.title(4);
  const [one = "", two = "", ...both] = barcodes;
  for (const barcode of [one, two]) expect((await desk.checkOut(card, barcode)).status).toBe(201);
  const answers = await Promise.all(both.map((barcode) => desk.checkOut(card, barcode)));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect(codes(refused?.body)).toEqual(["limit-all confirm"]);
});

describe("F24: a claim that a loan was returned", () => {
  it("needs a loan that is open and known", async () => {
    const { first, loanId } = await lent();
    const claim = (id: string) => desk.post(`/api/v1/loans/${id}/claims`, { on: "2026-11-20" });
    expect((await claim("999999999")).status).toBe(404);
    expect((await desk.post(`/api/v1/loans/${loanId}/claims`, {})).status).toBe(400);
    await desk.checkIn(first);
    expect((await claim(loanId)).status).toBe(404);
  });
});

const renew = (id: string, headers: Record<string, string>) => desk.post(`/api/v1/loans/${id}/renewals`, {}, headers);

describe("who may renew a loan at a desk (I3), and who is nobody (I7)", () => {
  it.each([
    ["administrator", 201],
    ["circulation", 201],
    ["cataloguer", 403],
    ["reader", 403],
  ] as const)("I3: %s gets %i", async (role, status) => {
    const { loanId } = await lent();
    clock.move(25 * day);
    expect((await renew(loanId, await desk.library.signedInAs(role))).status).toBe(status);
    clock.move(-25 * day);
  });

  it("I7: without a sign-in nothing is lent, renewed or cancelled", async () => {
    const { recordId, loanId, card, first } = await lent();
    const { body } = await desk.post("/api/v1/holds", { readerBarcode: await desk.reader(), recordId, pickup: "main" });
    for (const [url, payload] of [
      ["/api/v1/check-outs", { readerBarcode: card, itemBarcode: first }],
      [`/api/v1/loans/${loanId}/renewals`, {}],
      [`/api/v1/holds/${body.id}/cancellation`, {}],
    ] as const)
      expect((await desk.post(url, payload, {})).status).toBe(401);
  });
});
