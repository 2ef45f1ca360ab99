import { expect, it } from "vitest";
import { openMoneyDesk, yuan } from "./money-desk.ts";

/* Whatever a client names that there is not, each write of lending answers in words: a fault of the database is no answer. */
const desk = await openMoneyDesk();
const { recordId } = await desk.title(1);
const { readerId } = await desk.debtor(500);
const readerBarcode = await desk.reader();
const none = "999999999";
const till = { till: "desk-1", means: "cash" };

it.each<readonly [string, object]>([
  ["/api/v1/check-outs", { readerBarcode: "nobody", itemBarcode: "nothing" }],
  ["/api/v1/check-ins", { itemBarcode: "nothing", branch: "nowhere" }],
  ["/api/v1/holds", { readerBarcode, recordId: none, pickup: "main" }],
  ["/api/v1/holds", { readerBarcode, recordId, volumeId: none, pickup: "main" }],
  ["/api/v1/holds", { readerBarcode, recordId, itemId: none, pickup: "main" }],
  ["/api/v1/holds", { readerBarcode, recordId, pickup: "nowhere" }],
  ["/api/v1/holds", { readerId: none, recordId, pickup: "main" }],
  [`/api/v1/holds/${none}/cancellation`, {}],
  [`/api/v1/holds/${none}/change`, { pickup: "nowhere" }],
  [`/api/v1/holds/${none}/place`, { place: 1, reason: "合成" }],
  [`/api/v1/holds/${none}/recall`, {}],
  ["/api/v1/requests", { readerBarcode, recordId: none, pickup: "main" }],
  ["/api/v1/requests", { readerBarcode, recordId, volumeId: none, pickup: "main" }],
  ["/api/v1/requests", { readerBarcode, recordId, itemId: none, pickup: "science" }],
  [`/api/v1/requests/${none}/cancellation`, {}],
  [`/api/v1/readers/${none}/charges`, { income: "card", amount: yuan(1), note: "合成" }],
  [`/api/v1/readers/${none}/payments`, { amount: yuan(1), ...till }],
  [`/api/v1/readers/${readerId}/payments`, { amount: yuan(1), till: "nowhere", means: "cash" }],
  [`/api/v1/readers/${readerId}/payments`, { amount: yuan(1), ...till, chargeIds: [none] }],
  [`/api/v1/readers/${none}/deposits`, { way: "take", amount: yuan(1), ...till }],
  [`/api/v1/readers/${none}/payouts`, { amount: yuan(1), ...till }],
  [`/api/v1/charges/${none}/waivers`, { amount: yuan(1), reason: "合成" }],
  [`/api/v1/charges/${none}/refunds`, { amount: yuan(1), reason: "合成" }],
  [`/api/v1/ledger-entries/${none}/reversals`, { reason: "合成" }],
  [`/api/v1/loans/${none}/renewals`, {}],
  [`/api/v1/loans/${none}/undos`, {}],
  [`/api/v1/loans/${none}/losses`, { because: "reader" }],
  [`/api/v1/loans/${none}/damages`, { level: "light" }],
  ["/api/v1/tills/nowhere/sessions", { float: 0 }],
  [`/api/v1/till-sessions/${none}/closes`, { cash: 0, card: 0 }],
  ["/api/v1/in-library-uses", { itemBarcode: "nothing", branch: "nowhere" }],
  ["/api/v1/item-conditions", { itemBarcode: "nothing", missing: true }],
  ["/api/v1/course-reserves", { itemBarcode: "nothing" }],
  ["/api/v1/fast-items", { itemBarcode: "Z1", title: "合成", kind: "nothing", location: "nowhere" }],
  ["/api/v1/inventories", { location: "nowhere" }],
])("%s %j is refused", async (url, body) => {
  const { status, body: answer } = await desk.post(url, body, desk.inCharge);
  expect(status, JSON.stringify(answer)).toBeGreaterThanOrEqual(400);
  expect(status, JSON.stringify(answer)).toBeLessThan(500);
  expect(answer.detail).toMatch(/\S/);
});

it("a book used or returned at a branch that is none is refused, and one returned where a branch is not", async () => {
  const { first } = await desk.title(1);
  await desk.checkOut(readerBarcode, first);
  const answers = [
    await desk.post("/api/v1/in-library-uses", { itemBarcode: first, branch: "nowhere" }),
    await desk.post("/api/v1/check-ins", { itemBarcode: first, branch: "nowhere" }),
  ];
  for (const { status } of answers) expect(status).toBeLessThan(500);
});
