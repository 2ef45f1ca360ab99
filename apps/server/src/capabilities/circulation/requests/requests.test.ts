import { CHINA_2026, openingFrom, Temporal, yunzeCalendars } from "@wenyuan/calendar";
import { describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { createItems, findItemByBarcode, savePlaces } from "../../catalogue/index.ts";
import { findItemsNow } from "../items/item-state.store.ts";
import { itemStatus } from "../items/item-status.ts";
import { openRules } from "../rules/open-rules.ts";
import { SHIPPED_SERVICES } from "../services/service-terms.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";
import { insertTestRecord } from "../testing/test-record.ts";
import { bringTimeOf } from "./delivery-time.ts";
import { endRequestsNow } from "./end-requests.job.ts";

const desk = await openQueueDesk();
const { clock, kernel } = desk.library;
const day = 86_400_000;
let made = 0;

await transact(kernel.db, (tx) =>
  savePlaces(tx, {
    branches: [
      { code: "main", name: { zh: "主馆", en: "Main Library" }, position: 1 },
      { code: "science", name: { zh: "理工分馆", en: "Science Library" }, position: 2 },
    ],
    locations: [
      { code: "main-3", branch: "main", name: { zh: "主馆三楼", en: "Main, floor 3" }, closed: false, position: 1 },
      {
        code: "main-b1",
        branch: "main",
        name: { zh: "密集书库", en: "Stacks" },
        floor: "B1",
        closed: true,
        position: 2,
      },
    ],
    kinds: [
      { code: "book", name: { zh: "图书", en: "Book" }, position: 1 },
      { code: "reference", name: { zh: "工具书", en: "Reference work" }, position: 2 },
    ],
  }),
);

/** A title with copies in the closed stacks of the main library. */
async function inStacks(copies = 1, kind = "book") {
  const recordId = await insertTestRecord(kernel.db, `合成书库书${++made}`);
  const barcodes = Array.from({ length: copies }, (_, n) => `S${String(made).padStart(5, "0")}${n}`);
  const items = barcodes.map((barcode) => ({ recordId, barcode, kind, location: "main-b1" }));
  await transact(kernel.db, (tx) => createItems(tx, items, { changedBy: "system" }));
  // A desk that sees a copy takes it up into lending.
  for (const barcode of barcodes) await desk.checkIn(barcode);
  return { recordId, barcodes, first: barcodes[0] ?? "" };
}

async function seen(title: { recordId: string; barcodes: string[]; first: string }) {
  for (const barcode of title.barcodes) await desk.checkIn(barcode);
  return title;
}

const ask = (readerBarcode: string, recordId: string, more = {}) =>
  desk.post("/api/v1/requests", { readerBarcode, recordId, pickup: "main", ...more });

async function statusOf(barcode: string): Promise<string> {
  const id = (await findItemByBarcode(kernel.db, barcode))?.id ?? "";
  const now = (await findItemsNow(kernel.db, [id])).get(id);
  return now ? itemStatus(now) : "";
}

describe("a copy in closed stacks", () => {
  it("is asked for, picked, found, ready and fetched; its status says so at each step", async () => {
    const { recordId, first } = await inStacks();
    const reader = await desk.reader();
    const { status, body } = await ask(reader, recordId);
    expect([status, body.service, body.use]).toEqual([201, "stacks", "home"]);
    expect(await statusOf(first)).toBe("paged");
    expect((await desk.post("/api/v1/requests/picks", { ids: [body.id] })).body.ids).toEqual([body.id]);
    expect((await desk.post("/api/v1/requests/picks", { ids: [body.id] })).body.ids).toEqual([]);
    expect((await desk.post("/api/v1/requests/found", { itemBarcode: first })).body).toEqual({
      id: body.id,
      pickup: "main",
    });
    expect((await desk.checkIn(first)).body.goes).toMatchObject({ to: "request-shelf", requestId: body.id });
    expect(await statusOf(first)).toBe("awaiting-delivery");
    expect((await desk.checkOut(await desk.reader(), first)).status).toBe(409);
    expect((await desk.checkOut(reader, first)).status).toBe(201);
    expect(await desk.disagreements(recordId)).toEqual([]);
    expect((await desk.checkIn(first)).body.goes).toEqual({ to: "shelf", branch: "main" });
    expect(await statusOf(first)).toBe("available");
  });

  it("that is not lent is read in the library", async () => {
    const { recordId, first } = await inStacks(1, "reference");
    const reader = await desk.reader();
    const { body } = await ask(reader, recordId);
    expect(body.use).toBe("reading-room");
    await desk.checkIn(first);
    expect((await desk.checkOut(reader, first)).status).toBe(409);
    expect((await desk.checkOut(reader, first, { onSite: true })).status).toBe(201);
  });

  it("that is not in its place makes way for the next, and the reader is told when there is none", async () => {
    const { recordId } = await inStacks(2);
    const { body } = await ask(await desk.reader(), recordId);
    expect((await desk.post(`/api/v1/requests/${body.id}/not-found`, {})).body).toEqual({ next: true });
    expect(await desk.disagreements(recordId)).toEqual([]);
    expect((await desk.post(`/api/v1/requests/${body.id}/not-found`, {})).body).toEqual({ next: false });
    expect(await desk.rows("select state from circulation.request where id = $1", body.id)).toEqual([
      { state: "not-found" },
    ]);
  });

  it("that nobody fetches goes back, and is on its way until it is scanned there", async () => {
    const { recordId, first } = await inStacks();
    await ask(await desk.reader(), recordId);
    await desk.checkIn(first);
    clock.move(20 * day);
    await endRequestsNow(kernel.db, openRules(), clock.now());
    expect(await statusOf(first)).toBe("in-transit");
    const back = (await desk.get("/api/v1/requests/going-back")).body.items;
    expect(back).toContainEqual(expect.objectContaining({ barcode: first, floor: "B1" }));
    expect((await desk.checkIn(first)).body.goes).toEqual({ to: "shelf", branch: "main" });
    expect(await statusOf(first)).toBe("available");
    clock.move(-20 * day);
  });

  it("is free at once when the request is cancelled before anybody went", async () => {
    const { recordId, first } = await inStacks();
    const { body } = await ask(await desk.reader(), recordId);
    expect((await desk.post(`/api/v1/requests/${body.id}/cancellation`, {})).body).toEqual({ goesBack: false });
    expect(await statusOf(first)).toBe("available");
  });

  it("is brought to one reader only, however many ask at once", async () => {
    const { recordId } = await inStacks();
    const readers = await Promise.all(Array.from({ length: 6 }, () => desk.reader()));
    const answers = await Promise.all(readers.map((reader) => ask(reader, recordId)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await desk.disagreements(recordId)).toEqual([]);
  });
});

describe("a copy of another branch", () => {
  it("is sent where it is wanted", async () => {
    const { recordId, first } = await seen(await desk.title(1));
    const { body } = await ask(await desk.reader(), recordId, { pickup: "science" });
    expect(body.service).toBe("branch");
    expect((await desk.checkIn(first)).body.goes).toMatchObject({
      to: "transit",
      branch: "science",
      requestId: body.id,
    });
    expect(await statusOf(first)).toBe("in-transit");
    expect((await desk.checkIn(first, { branch: "science" })).body.goes).toMatchObject({ to: "request-shelf" });
  });

  it("is left alone when one stands open where the reader is; staff may have it fetched all the same", async () => {
    const { recordId } = await seen(await desk.title(1));
    const refused = await ask(await desk.reader(), recordId);
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining("可以自己去取")]);
    expect((await ask(await desk.reader(), recordId, { openShelfToo: true })).status).toBe(201);
  });
});

it("refuses the sixth request at a time, in words", async () => {
  const reader = await desk.reader();
  for (let one = 0; one < 5; one += 1) expect((await ask(reader, (await inStacks()).recordId)).status).toBe(201);
  const sixth = await ask(reader, (await inStacks()).recordId);
  expect(sixth.body.detail).toBe("同时最多委托5册，取走一册再来。");
});

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Asia/Shanghai]`).toInstant();
const local = (instant: Temporal.Instant) => instant.toZonedDateTimeISO("Asia/Shanghai").toPlainDateTime().toString();

describe("the time it takes", () => {
  const opening = openingFrom(yunzeCalendars(Temporal.PlainDate.from("2026-09-07")).desk, [CHINA_2026]);

  it("counts from the next round of the day", () => {
    const { expected } = bringTimeOf(SHIPPED_SERVICES.stacks, at("2026-09-22T10:31:00"), opening);
    expect(local(expected)).toBe("2026-09-22T14:30:00");
  });

  it("counts from the first round of the next open day after the last", () => {
    const { round } = bringTimeOf(SHIPPED_SERVICES.stacks, at("2026-09-22T17:00:00"), opening);
    expect(local(round)).toBe("2026-09-23T09:00:00");
  });

  it("adds an open day for what comes from another branch", () => {
    const { expected } = bringTimeOf(SHIPPED_SERVICES.branch, at("2026-09-22T09:00:00"), opening);
    expect(local(expected)).toBe("2026-09-23T10:00:00");
  });
});
