import { createHmac, createPublicKey, verify } from "node:crypto";
import { expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { findReaderByBarcode } from "../../readers/index.ts";
import { lendingPersonalFacts } from "../history/collect-facts.ts";
import { lendingMatters } from "../history/collect-matters.ts";
import { openLendingDesk } from "../testing/lending-desk.ts";
import { blockReasons, entryBytes, hashBytes, packEntries, signedBytes } from "./block-list.ts";

const desk = await openLendingDesk();
const { clock } = desk.library;
const day = 86_400_000;
let made = 0;

const act = (more: object) => ({
  key: `offline-act-${String(++made).padStart(6, "0")}`,
  at: clock.now().toISOString(),
  ...more,
});
const send = async (...acts: object[]) =>
  (await desk.post("/api/v1/offline-acts", { device: "desk-1", branch: "main", acts })).body.acts;
const ask = async (url: string) =>
  (await desk.library.request({ method: "GET", url, headers: await desk.library.tokenFor("circulation") })).json();
const conflictOf = async (itemBarcode: string) =>
  (await ask("/api/v1/offline-conflicts?limit=200")).items.find(
    (one: { itemBarcode: string }) => one.itemBarcode === itemBarcode,
  );
const settle = (id: string, way: string) =>
  desk.post(`/api/v1/offline-conflicts/${id}/settlements`, { way, reason: "书已在读者手里" });

it("the list names nobody, is signed, and tells a blocked card by its keyed hash", async () => {
  const [blocked, free] = [await desk.reader(), await desk.reader()];
  const { first } = await desk.title(1);
  await desk.checkOut(blocked, first);
  clock.move(40 * day);
  const list = await ask("/api/v1/offline-list");
  clock.move(-40 * day);
  const entries = Buffer.from(list.entries, "base64");
  const key = createPublicKey({ key: Buffer.from(list.publicKey, "base64"), format: "der", type: "spki" });
  const signature = Buffer.from(list.signature, "base64");
  expect(verify(null, signedBytes({ ...list, entries }), key, signature)).toBe(true);
  entries[0]! ^= 1;
  expect(verify(null, signedBytes({ ...list, entries }), key, signature)).toBe(false);
  entries[0]! ^= 1;
  const reasonFor = (code: string) => {
    const hash = createHmac("sha256", Buffer.from(list.hashKey, "base64")).update(code).digest().subarray(0, hashBytes);
    for (let at = 0; at < entries.length; at += entryBytes)
      if (entries.subarray(at, at + hashBytes).equals(hash)) return blockReasons[entries[at + hashBytes]!];
    return undefined;
  };
  expect([reasonFor(blocked), reasonFor(free)]).toEqual(["overdue-blocks", undefined]);
  expect(JSON.stringify(list)).not.toContain(blocked);
});

it("forty thousand blocked cards take 240 KB", () => {
  const entries = Array.from({ length: 40_000 }, (_, n) => ({
    hash: createHmac("sha256", "key").update(String(n)).digest(),
    reason: "overdue-blocks" as const,
  }));
  expect(packEntries(entries).length).toBe(240_000);
});

it("an act is done once, however often it is sent, and as of the moment it was done", async () => {
  const { first: itemBarcode } = await desk.title(1);
  const readerBarcode = await desk.reader();
  const lent = act({ kind: "lend", itemBarcode, readerBarcode });
  clock.move(2 * day);
  expect(await send(lent)).toEqual([{ key: lent.key, outcome: "done" }]);
  expect(await send(lent)).toEqual([{ key: lent.key, outcome: "done" }]);
  const { body } = await desk.post("/api/v1/desk-lookups", { code: readerBarcode });
  expect(body.loans).toMatchObject([{ lentAt: lent.at }]);
  clock.move(-2 * day);
});

it("a check-out of which the answer was lost is not a conflict when it is sent again", async () => {
  const { first: itemBarcode } = await desk.title(1);
  const readerBarcode = await desk.reader();
  await desk.checkOut(readerBarcode, itemBarcode);
  expect(await send(act({ kind: "lend", itemBarcode, readerBarcode }))).toMatchObject([{ outcome: "done" }]);
});

it("acts are done in their order: lent, returned, lent to the next", async () => {
  const { first: itemBarcode } = await desk.title(1);
  const [one, two] = [await desk.reader(), await desk.reader()];
  const outcomes = await send(
    act({ kind: "lend", itemBarcode, readerBarcode: one }),
    act({ kind: "return", itemBarcode }),
    act({ kind: "lend", itemBarcode, readerBarcode: two }),
  );
  expect(outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual(["done", "done", "done"]);
});

const returnedAt = async (itemBarcode: string) => {
  const ended = await inside(desk.library.kernel.db).client.query<{ returned_at: Date; branch: string | null }>(
    `select l.returned_at, s.transit_to as branch from circulation.loan l
       join catalogue.item i on i.id = l.item_id join circulation.item_state s on s.item_id = i.id
      where i.barcode = $1 order by l.id desc limit 1`,
    [itemBarcode],
  );
  return ended.rows[0];
};
/** Lent ten days ago, and scanned on a morning at a desk without a network. */
async function scannedOffline(more: object) {
  const { first: itemBarcode } = await desk.title(1);
  const readerBarcode = await desk.reader();
  expect((await desk.checkOut(readerBarcode, itemBarcode)).status).toBe(201);
  clock.move(10 * day);
  const [answer] = await send(act({ kind: "return", itemBarcode, ...more }));
  const [scanned, found] = [clock.now(), await returnedAt(itemBarcode)];
  clock.move(-10 * day);
  return { answer, scanned, found };
}

it("a book out of the book drop counts from the closing before it was scanned, network or not", async () => {
  const { answer, scanned, found } = await scannedOffline({ bookDrop: true });
  expect(answer.outcome).toBe("done");
  const { first: online } = await desk.title(1);
  await desk.checkOut(await desk.reader(), online);
  clock.move(10 * day);
  await desk.checkIn(online, { bookDrop: true });
  clock.move(-10 * day);
  const same = await returnedAt(online);
  expect(found?.returned_at).toEqual(same?.returned_at);
  expect(found?.returned_at.getTime()).toBeLessThan(scanned.getTime());
});

it("a return that counts from an earlier day ends the loan, even where that day is before the loan", async () => {
  const named = new Date(clock.now().getTime() + 4 * day);
  const { found } = await scannedOffline({ returnedAt: named.toISOString() });
  expect(found?.returned_at).toEqual(named);
  const before = await scannedOffline({ returnedAt: new Date(clock.now().getTime() - day).toISOString() });
  expect([before.answer.outcome, before.found?.returned_at]).toEqual(["done", before.scanned]);
});

it("a copy taken back by a desk of another branch is on its way home", async () => {
  expect((await scannedOffline({ branch: "science" })).found?.branch).toBe("main");
});

it("a conflict of a book drop is settled as of the closing before it was scanned", async () => {
  const { first: itemBarcode } = await desk.title(1);
  await desk.checkOut(await desk.reader(), itemBarcode);
  const own =
    "update circulation.item_state set loan_id = null, due_at = null from catalogue.item i where i.id = item_id and i.barcode = $1 returning item_id";
  const { client } = inside(desk.library.kernel.db);
  const { rows } = await client.query<{ item_id: string }>(own, [itemBarcode]);
  clock.move(10 * day);
  expect(await send(act({ kind: "return", itemBarcode, bookDrop: true }))).toMatchObject([{ outcome: "conflict" }]);
  await client.query(
    `update circulation.item_state s set loan_id = l.id, due_at = l.due_at
       from circulation.loan l where l.item_id = s.item_id and l.returned_at is null and s.item_id = $1`,
    [rows[0]?.item_id],
  );
  const scanned = clock.now();
  clock.move(day / 2);
  expect((await settle((await conflictOf(itemBarcode)).id, "do")).status).toBe(200);
  clock.move(-10.5 * day);
  expect((await returnedAt(itemBarcode))?.returned_at.getTime()).toBeLessThan(scanned.getTime());
});

it("a book that another desk lent meanwhile is a conflict that says who has it; settling follows the book", async () => {
  const { first: itemBarcode } = await desk.title(1);
  const [offline, online] = [await desk.reader(), await desk.reader()];
  const lent = act({ kind: "lend", itemBarcode, readerBarcode: offline });
  await desk.checkOut(online, itemBarcode);
  clock.move(day / 24);
  expect(await send(lent)).toMatchObject([
    { outcome: "conflict", conflict: { findings: [{ code: "lent-to-other" }] } },
  ]);
  const conflict = await conflictOf(itemBarcode);
  expect(conflict).toMatchObject({ readerName: "合成读者", holder: { name: "合成读者" } });
  expect((await settle(conflict.id, "do")).body).toEqual({ outcome: "settled" });
  const { body } = await desk.post("/api/v1/desk-lookups", { code: offline });
  expect(body.loans).toHaveLength(1);
  expect((await settle(conflict.id, "do")).status).toBe(404);
  clock.move(-day / 24);
});

it("a book lent to a reader whose card had expired is written down by somebody's word", async () => {
  const { first: itemBarcode } = await desk.title(1);
  const readerBarcode = await desk.reader();
  clock.move(1500 * day);
  const [answer] = await send(act({ kind: "lend", itemBarcode, readerBarcode }));
  expect(answer.conflict.findings[0].code).toBe("reader-expired");
  const conflict = await conflictOf(itemBarcode);
  const settled = await settle(conflict.id, "do");
  expect([settled.status, settled.body.detail]).toEqual([200, undefined]);
  clock.move(-1500 * day);
});

it("a conflict is an open matter of its reader until it is decided, and names him no more when he is erased", async () => {
  const readerBarcode = await desk.reader();
  await send(act({ kind: "lend", itemBarcode: "NOWHERE", readerBarcode }));
  const { db } = desk.library.kernel;
  const readerId = (await findReaderByBarcode(db, readerBarcode))!.readerId;
  const matters = async () => await lendingMatters.matters(db, [readerId]);
  expect((await matters()).map(({ what }) => what.zh)).toEqual(["断网时办的1笔借还还没有核定，请流通台先处理"]);
  expect(await lendingPersonalFacts.mustStay(db, readerId)).toHaveLength(1);
  await transact(db, (tx) => lendingPersonalFacts.erase(tx, readerId));
  expect([await matters(), await conflictOf("NOWHERE")]).toEqual([[], undefined]);
});

it("a conflict can be dropped, and then keeps no card", async () => {
  const readerBarcode = await desk.reader();
  await send(act({ kind: "lend", itemBarcode: "NOTHING", readerBarcode }));
  const conflict = await conflictOf("NOTHING");
  expect(conflict.conflict.code).toBe("circulation.item-unknown");
  expect((await settle(conflict.id, "drop")).body).toEqual({ outcome: "dropped" });
  expect(await conflictOf("NOTHING")).toBeUndefined();
});
