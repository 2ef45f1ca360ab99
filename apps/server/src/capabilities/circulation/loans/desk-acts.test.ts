import { Temporal } from "@wenyuan/calendar";
import { describe, expect, it } from "vitest";
import { anonymous } from "../../../kernel/auth/principal.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { setCondition } from "../items/set-condition.ts";
import { openLendingDesk } from "../testing/lending-desk.ts";

const desk = await openLendingDesk();
const { library } = desk;
const { clock } = library;
const day = 86_400_000;

const undo = (loanId: string) => desk.post(`/api/v1/loans/${loanId}/undos`, {});
const inHand = async (itemBarcode: string) => (await desk.post("/api/v1/item-lookups", { itemBarcode })).body;

/** A card for a reader of which the test knows the id. */
async function shown(code: string): Promise<string> {
  return (await desk.post("/api/v1/desk-lookups", { code })).body.id;
}

describe("taking back", () => {
  it("a check-out leaves no loan and the item as it was", async () => {
    const { first } = await desk.title(1);
    const code = await desk.reader();
    const { body } = await desk.checkOut(code, first);
    expect((await undo(body.loan.id)).body).toMatchObject({ kind: "lent" });
    expect((await inHand(first)).status).toBe("available");
    expect((await desk.post("/api/v1/desk-lookups", { code })).body).toMatchObject({ loansHome: 0, loans: [] });
  });

  it("a return runs the loan on and takes the charge back", async () => {
    const { first } = await desk.title(1);
    const code = await desk.reader();
    const { body: lent } = await desk.checkOut(code, first);
    clock.move(35 * day);
    expect((await desk.checkIn(first)).body.cost.amount.minor).toBeGreaterThan(0);
    expect((await undo(lent.loan.id)).status).toBe(200);
    const { body } = await desk.post("/api/v1/desk-lookups", { code });
    expect(body).toMatchObject({ loansHome: 1, overdueItems: 1, owes: { minor: 0 } });
    clock.move(-35 * day);
  });

  it("a renewal gives the old due date back", async () => {
    const { first } = await desk.title(1);
    const { body } = await desk.checkOut(await desk.reader(), first);
    clock.move(10 * day);
    await desk.post(`/api/v1/loans/${body.loan.id}/renewals`, {});
    expect((await undo(body.loan.id)).body).toMatchObject({ kind: "renewed" });
    expect((await inHand(first)).loan.dueAt).toBe(body.loan.dueAt);
    clock.move(-10 * day);
  });

  it("comes too late after a minute, and is nobody else's", async () => {
    const { first } = await desk.title(1);
    const { body } = await desk.checkOut(await desk.reader(), first);
    const colleague = await library.tokenFor("circulation");
    expect((await desk.post(`/api/v1/loans/${body.loan.id}/undos`, {}, colleague)).status).toBe(409);
    clock.move(61_000);
    expect((await undo(body.loan.id)).body.code).toBe("circulation.undo-too-late");
    clock.move(-61_000);
  });

  it("a check-out of a held copy puts it back on the hold shelf for the same reader", async () => {
    const { first, recordId } = await desk.title(1);
    const waiting = await desk.reader();
    await desk.checkOut(await desk.reader(), first);
    const hold = { readerBarcode: waiting, recordId, pickup: "main" };
    expect((await desk.post("/api/v1/holds", hold)).status).toBe(201);
    const back = await desk.checkIn(first);
    expect(back.body).toMatchObject({
      goes: { to: "hold-shelf" },
      holdSlip: { reader: "合＊＊＊" },
    });
    const { body } = await desk.checkOut(waiting, first);
    expect((await undo(body.loan.id)).status).toBe(200);
    expect((await inHand(first)).status).toBe("awaiting-pickup");
    expect((await desk.checkOut(await desk.reader(), first)).body.findings[0].code).toBe("on-shelf-for-other");
  });
});

describe("a return of an earlier moment", () => {
  it("is charged for its lateness up to then, and ends the loan then", async () => {
    const { first } = await desk.title(1);
    const { body } = await desk.checkOut(await desk.reader(), first);
    const due = new Date(body.loan.dueAt).getTime();
    clock.move(40 * day);
    const back = await desk.checkIn(first, { returnedAt: new Date(due + 2 * day).toISOString() });
    expect(back.body.cost.amount.minor).toBe(20);
    clock.move(-40 * day);
  });

  it("costs nothing when the book was back in time, and is not believed before it was lent or after today", async () => {
    for (const days of [20, -3, 400]) {
      const { first } = await desk.title(1);
      const { body } = await desk.checkOut(await desk.reader(), first);
      const lentAt = clock.now().getTime();
      clock.move(40 * day);
      const back = await desk.checkIn(first, { returnedAt: new Date(lentAt + days * day).toISOString() });
      expect([days, back.status, back.body.cost.amount === undefined]).toEqual([days, 200, days < 40]);
      expect(body.loan.id).toBe(back.body.loan.id);
      clock.move(-40 * day);
    }
  });

  it("counts from the day that the reader named, as the library's days begin", async () => {
    const { first } = await desk.title(1);
    const { body } = await desk.checkOut(await desk.reader(), first);
    const dueOn = Temporal.Instant.from(body.loan.dueAt).toZonedDateTimeISO("Asia/Shanghai").toPlainDate();
    clock.move(60 * day);
    await desk.post(`/api/v1/loans/${body.loan.id}/claims`, { on: dueOn.toString() });
    expect((await desk.checkIn(first, { asClaimed: true })).body.cost).toEqual({});
    clock.move(-60 * day);
  });
});

describe("the book drop", () => {
  it("counts as returned when the desk was last open, so that a night costs nothing", async () => {
    const { first } = await desk.title(1);
    // Due at 22:00 of 21 December; emptied at 8:30 the next morning.
    await desk.checkOut(await desk.reader(), first);
    clock.move(30 * day + 22.5 * 3_600_000);
    expect((await desk.checkIn(first, { bookDrop: true })).body.cost).toEqual({});
    clock.move(-(30 * day + 22.5 * 3_600_000));
  });
});

describe("a reader without the card", () => {
  it("is served by who may, and the audit says how he was known", async () => {
    const id = await shown(await desk.reader());
    const { first } = await desk.title(1);
    const { status } = await desk.post("/api/v1/desk-lookups", { readerId: id, knownBy: "document" });
    expect(status).toBe(200);
    expect((await desk.post("/api/v1/check-outs", { readerId: id, itemBarcode: first })).status).toBe(201);
    const device = await library.tokenFor("device");
    expect((await desk.post("/api/v1/desk-lookups", { readerId: id, knownBy: "photo" }, device)).status).toBe(403);
  });
});

describe("whoever fetches for another", () => {
  it("has to be registered, and is never the reader", async () => {
    const code = await desk.reader();
    const proxyBarcode = await desk.reader();
    const { first } = await desk.title(1);
    expect((await desk.checkOut(code, first, { proxyBarcode })).body.code).toBe("circulation.proxy-unknown");
    expect((await desk.checkOut(code, first, { proxyBarcode: code })).body.findings[0].code).toBe("proxy-is-self");
    const [readerId, proxyId] = [await shown(code), await shown(proxyBarcode)];
    const made = await library.request({
      method: "PUT",
      url: `/api/v1/readers/${readerId}/proxies/${proxyId}`,
      payload: {},
      headers: await library.tokenFor("circulation"),
    });
    expect(made.statusCode).toBeLessThan(300);
    expect((await desk.checkOut(code, first, { proxyBarcode })).status).toBe(201);
  });
});

describe("a book in hand", () => {
  it("counts what was used in the library, without a reader", async () => {
    const { first: itemBarcode } = await desk.title(1);
    const use = () => desk.post("/api/v1/in-library-uses", { itemBarcode, branch: "main" });
    expect((await use()).body).toMatchObject({ usesToday: 1, lent: false });
    expect((await use()).body.usesToday).toBe(2);
  });

  it("a damaged book goes to repair, and is not lent until it is mended", async () => {
    const { first: itemBarcode } = await desk.title(1);
    await desk.post("/api/v1/item-conditions", { itemBarcode, damage: "书脊脱落", repair: true });
    expect((await desk.checkIn(itemBarcode)).body).toMatchObject({ goes: { to: "repair" }, damage: "书脊脱落" });
    expect((await desk.checkOut(await desk.reader(), itemBarcode)).body.findings[0].code).toBe("item-status");
    await desk.post("/api/v1/item-conditions", { itemBarcode, damage: null, repair: false });
    expect((await desk.checkOut(await desk.reader(), itemBarcode)).status).toBe(201);
  });

  it.each(["in-process", "at-binding"] as const)(
    "a book that is %s is not lent until a desk has it in hand again",
    async (aside) => {
      const { first: itemBarcode } = await desk.title(1);
      await transact(library.kernel.db, (tx) =>
        setCondition(tx, { itemBarcode, aside }, { actor: anonymous, now: clock.now() }),
      );
      expect((await desk.checkOut(await desk.reader(), itemBarcode)).body.findings[0].code).toBe("item-status");
      expect((await desk.checkIn(itemBarcode)).body.goes).toEqual({ to: "shelf", branch: "main" });
      expect((await desk.checkOut(await desk.reader(), itemBarcode)).status).toBe(201);
    },
  );

  it("a claim stops the loan from being taken for lost, and a find on the shelf proves the reader right", async () => {
    const { first } = await desk.title(1);
    const { body } = await desk.checkOut(await desk.reader(), first);
    const claim = (on: string | null) => desk.post(`/api/v1/loans/${body.loan.id}/claims`, { on });
    expect((await claim("2026-12-01")).status).toBe(200);
    expect((await claim("2026-12-02")).body.code).toBe("circulation.loan-cannot");
    expect((await inHand(first)).status).toBe("claimed-returned");
    clock.move(60 * day);
    const found = await desk.checkIn(first, { asClaimed: true });
    expect(found.body).toMatchObject({ was: "claimed-returned", cost: {} });
    clock.move(-60 * day);
  });

  it("course reserve changes the rules at once, and back", async () => {
    const { first: itemBarcode } = await desk.title(1);
    const until = "2027-01-24T14:00:00Z";
    const put = await desk.post("/api/v1/course-reserves", { itemBarcode, location: "main-3", until });
    expect(put.status).toBe(200);
    const { body } = await desk.checkOut(await desk.reader(), itemBarcode);
    expect(body.loan.dueAt).toBe("2026-11-24T14:00:00.000Z");
    await desk.checkIn(itemBarcode);
    await desk.post("/api/v1/course-reserves", { itemBarcode });
    expect((await inHand(itemBarcode)).reserve).toBeUndefined();
  });

  it("a book that nobody catalogued can be lent within one scan more", async () => {
    const fast = { itemBarcode: "FAST-1", title: "刚到的书", author: "某人", kind: "book", location: "main-3" };
    expect((await desk.post("/api/v1/fast-items", fast)).body).toMatchObject({ title: "刚到的书" });
    expect((await desk.checkOut(await desk.reader(), "FAST-1")).status).toBe(201);
    expect((await desk.post("/api/v1/fast-items", fast)).body.code).toBe("circulation.barcode-taken");
  });
});
