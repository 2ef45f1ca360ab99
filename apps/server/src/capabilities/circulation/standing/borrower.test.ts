import { expect, it } from "vitest";
import { openLendingDesk } from "../testing/lending-desk.ts";

const desk = await openLendingDesk();

it("a card at the desk tells who it is, what is left to borrow, and what is out", async () => {
  const code = await desk.reader();
  const { first } = await desk.title(1);
  await desk.checkOut(code, first);
  const { status, body } = await desk.post("/api/v1/desk-lookups", { code });
  expect(status).toBe(200);
  expect(body).toMatchObject({ displayName: "合成读者", allowed: true, left: 19, loansHome: 1, overdueItems: 0 });
  expect(body.loans).toMatchObject([{ item: { barcode: first }, renewals: 0 }]);
});

it("an overdue book is why nothing can be borrowed", async () => {
  const code = await desk.reader();
  const { first } = await desk.title(1);
  await desk.checkOut(code, first);
  desk.library.clock.move(40 * 86_400_000);
  const { body } = await desk.post("/api/v1/desk-lookups", { code });
  expect(body).toMatchObject({ allowed: false, overdueItems: 1, findings: [{ code: "overdue-blocks" }] });
  desk.library.clock.move(-40 * 86_400_000);
});

it("an unknown card is said to be unknown", async () => {
  expect((await desk.post("/api/v1/desk-lookups", { code: "R9999999" })).status).toBe(404);
});
