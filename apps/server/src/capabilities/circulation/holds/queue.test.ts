import { describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { findItemByBarcode } from "../../catalogue/index.ts";
import { changeItemState } from "../items/item-state.store.ts";
import { openRules } from "../rules/open-rules.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";
import { endHoldsNow } from "./end-holds.job.ts";
import { followCopies } from "./follow-copies.consumer.ts";
import { findOpenHold } from "./hold.store.ts";

const desk = await openQueueDesk();
const { clock, kernel } = desk.library;
const day = 86_400_000;

const hold = (readerBarcode: string, recordId: string, more = {}) =>
  desk.post("/api/v1/holds", { readerBarcode, recordId, pickup: "main", ...more });
const placed = async (recordId: string, more = {}) =>
  (await hold(await desk.reader(), recordId, more)).body.id as string;
const stateOf = async (id: string) => await findOpenHold(kernel.db, id);
const itemId = async (barcode: string) => (await findItemByBarcode(kernel.db, barcode))?.id ?? "";
const list = async (name: string, branch = "main") =>
  (await desk.get(`/api/v1/holds?list=${name}&branch=${branch}`)).body.items as { id: string; barcode: string }[];

/** The follower catches up with what was changed of these titles. */
async function follow(recordId: string): Promise<void> {
  const event = {
    position: "1",
    topic: "circulation.availability-changed",
    payload: { recordIds: [recordId] },
    at: clock.now(),
  };
  await transact(kernel.db, (tx) => followCopies(clock, openRules()).consume(tx, [event]));
}

/** A title with copies on their shelves, as desks have seen them. */
async function onShelf(copies: number) {
  const title = await desk.title(copies);
  for (const barcode of title.barcodes) await desk.checkIn(barcode);
  return title;
}

/** A title of which every copy is lent. */
async function lentOut(copies = 1) {
  const title = await desk.title(copies);
  for (const barcode of title.barcodes) await desk.checkOut(await desk.reader(), barcode);
  return title;
}

describe("a copy on its shelf elsewhere", () => {
  it("is set aside for a hold, stands on the pull list, and goes to where it is fetched", async () => {
    const { recordId, first } = await onShelf(1);
    const id = await placed(recordId, { pickup: "science" });
    expect(await list("pull")).toContainEqual(expect.objectContaining({ id, barcode: first }));
    expect((await desk.checkIn(first)).body.goes).toMatchObject({ to: "transit", branch: "science", holdId: id });
    expect(await list("transit", "science")).toContainEqual(expect.objectContaining({ id }));
    expect((await desk.checkIn(first, { branch: "science" })).body.goes).toMatchObject({
      to: "hold-shelf",
      holdId: id,
    });
  });

  it("that is not found makes way for the next; when there is none the hold waits in its place", async () => {
    const { recordId, barcodes } = await onShelf(2);
    const id = await placed(recordId, { pickup: "science" });
    const one = (await list("pull")).find((row) => row.id === id);
    expect((await desk.post(`/api/v1/holds/${id}/not-found`, {})).body).toEqual({ next: true });
    const two = (await list("pull")).find((row) => row.id === id);
    expect(new Set([one?.barcode, two?.barcode])).toEqual(new Set(barcodes));
    expect((await desk.post(`/api/v1/holds/${id}/not-found`, {})).body).toEqual({ next: false });
    expect(await list("hopeless", "science")).toContainEqual(expect.objectContaining({ id }));
  });

  it("that one reader waits for and that will not come makes way for any other, in the same place", async () => {
    const { recordId, barcodes } = await onShelf(2);
    const [one = "", two = ""] = barcodes;
    await desk.checkOut(await desk.reader(), two);
    const id = await placed(recordId, { itemId: await itemId(one), pickup: "science" });
    await desk.post("/api/v1/item-conditions", { itemBarcode: one, missing: true });
    await desk.post(`/api/v1/holds/${id}/not-found`, {});
    expect(await list("hopeless", "science")).toContainEqual(expect.objectContaining({ id }));
    expect((await desk.post(`/api/v1/holds/${id}/any-copy`, {})).body).toEqual({ converted: true });
    expect(await list("hopeless", "science")).not.toContainEqual(expect.objectContaining({ id }));
    expect((await desk.checkIn(two)).body.goes).toMatchObject({ to: "transit", holdId: id });
    expect((await desk.post(`/api/v1/holds/${id}/any-copy`, {})).body).toEqual({ converted: false });
  });

  it("that turns up again after all fills the hold no other copy filled", async () => {
    const { recordId, first } = await onShelf(1);
    const id = await placed(recordId, { pickup: "science" });
    const other = await placed(recordId, { pickup: "science" });
    await desk.post(`/api/v1/holds/${id}/not-found`, {});
    expect((await desk.checkIn(first)).body.goes).toMatchObject({ holdId: other });
  });

  it("is let go when another comes back where the reader fetches it", async () => {
    const { recordId, barcodes } = await onShelf(2);
    const [one = "", two = ""] = barcodes;
    await desk.checkOut(await desk.reader(), two);
    const id = await placed(recordId, { pickup: "science" });
    expect(await stateOf(id)).toMatchObject({ pulling: true, copyId: await itemId(one) });
    expect((await desk.checkIn(two, { branch: "science" })).body.goes).toMatchObject({ to: "hold-shelf", holdId: id });
    expect(await list("pull")).not.toContainEqual(expect.objectContaining({ barcode: one }));
    expect((await desk.checkOut(await desk.reader(), one)).body.findings).toEqual([]);
  });
});

describe("a hold", () => {
  it("that is suspended lets the copy pass and keeps its place", async () => {
    const { recordId, first } = await lentOut();
    const [resting, next] = [await placed(recordId), await placed(recordId)];
    await desk.post(`/api/v1/holds/${resting}/change`, { suspend: {} });
    expect((await desk.checkIn(first)).body.goes).toMatchObject({ holdId: next });
    await desk.post(`/api/v1/holds/${resting}/change`, { suspend: null });
    await desk.post(`/api/v1/holds/${next}/cancellation`, {});
    expect(await stateOf(resting)).toMatchObject({ state: "ready" });
  });

  it("that wakes by its date takes the copy on the shelf", async () => {
    const { recordId, first } = await lentOut();
    const today = clock.now().getTime();
    const id = await placed(recordId);
    const until = new Date(today + 3 * day).toISOString().slice(0, 10);
    await desk.post(`/api/v1/holds/${id}/change`, { suspend: { until } });
    expect((await desk.checkIn(first)).body.goes).toEqual({ to: "shelf", branch: "main" });
    clock.move(4 * day);
    await endHoldsNow(kernel.db, openRules(), clock.now());
    expect(await stateOf(id)).toMatchObject({ pulling: true });
    clock.move(-4 * day);
  });

  it("K38: that begins later is passed over until then", async () => {
    const { recordId, first } = await lentOut();
    const from = new Date(clock.now().getTime() + 4 * day).toISOString().slice(0, 10);
    await placed(recordId, { from });
    const now = await placed(recordId);
    expect((await desk.checkIn(first)).body.goes).toMatchObject({ holdId: now });
  });

  it("is refused when it would be over before it begins", async () => {
    const { recordId } = await lentOut();
    const refused = await hold(await desk.reader(), recordId, { from: "2030-05-02", until: "2030-05-01" });
    expect(refused.status).toBe(422);
    expect((await hold(await desk.reader(), recordId, { until: "2001-01-01" })).status).toBe(422);
  });

  it("that is ready is carried to another branch when its reader wishes so", async () => {
    const { recordId, first } = await lentOut();
    const id = await placed(recordId);
    await desk.checkIn(first);
    const changed = await desk.post(`/api/v1/holds/${id}/change`, { pickup: "science" });
    expect(changed.body.goes).toMatchObject({ to: "transit", branch: "science", holdId: id });
    expect((await desk.checkIn(first, { branch: "science" })).body.goes).toMatchObject({
      to: "hold-shelf",
      holdId: id,
    });
  });

  it("K37: moves up when those before it are gone, and by hand with a reason that the log keeps", async () => {
    const { recordId, first } = await lentOut();
    const [a, b, c] = [await placed(recordId), await placed(recordId), await placed(recordId)];
    expect((await desk.post(`/api/v1/holds/${c}/place`, { place: 1, reason: "" })).status).toBe(400);
    await desk.post(`/api/v1/holds/${c}/place`, { place: 1, reason: "教学急用" });
    const queue = await desk.get(`/api/v1/records/${recordId}/queue`);
    expect(queue.body.items.map(({ id }: { id: string }) => id)).toEqual([c, a, b]);
    await desk.checkIn(first);
    const log = (await desk.get(`/api/v1/records/${recordId}/hold-log`)).body.items;
    expect(log).toContainEqual(expect.objectContaining({ holdId: c, because: "moved", note: "教学急用" }));
    expect(log).toContainEqual(expect.objectContaining({ holdId: c, outcome: "chosen", because: "first" }));
    expect(log).toContainEqual(expect.objectContaining({ holdId: a, outcome: "passed-over", text: "前面还有读者" }));
  });

  it("goes back to its old place when its copy is lost, and gets the next one", async () => {
    const { recordId, barcodes } = await lentOut(2);
    const [one = "", two = ""] = barcodes;
    const [first, second] = [await placed(recordId), await placed(recordId)];
    await desk.checkIn(one);
    await transact(kernel.db, async (tx) =>
      changeItemState(tx, await itemId(one), { lost: "declared", lost_at: clock.now() }),
    );
    await follow(recordId);
    expect(await stateOf(first)).toMatchObject({ state: "waiting" });
    expect((await desk.checkIn(two)).body.goes).toMatchObject({ holdId: first });
    expect(await stateOf(second)).toMatchObject({ state: "waiting" });
  });

  it("E10: is known to be hopeless while nothing can fill it, and no longer when a copy comes", async () => {
    const { recordId, first } = await lentOut();
    const id = await placed(recordId);
    const lost = async (at: Date | null) =>
      await transact(kernel.db, async (tx) =>
        changeItemState(tx, await itemId(first), { lost: at && "declared", lost_at: at }),
      );
    await lost(clock.now());
    await follow(recordId);
    expect(await list("hopeless")).toContainEqual(expect.objectContaining({ id }));
    await lost(null);
    await follow(recordId);
    expect(await list("hopeless")).not.toContainEqual(expect.objectContaining({ id }));
  });

  it("is not ended when the desk lends its copy to another all the same: it gets the next one", async () => {
    const { recordId, barcodes } = await lentOut(2);
    const [one = "", two = ""] = barcodes;
    const id = await placed(recordId, { pickup: "science" });
    await desk.checkIn(one);
    const passing = { override: { codes: ["item-status", "wanted-by-others"] } };
    expect((await desk.checkOut(await desk.reader(), one, passing)).status).toBe(201);
    expect(await stateOf(id)).toMatchObject({ state: "waiting" });
    expect((await desk.checkIn(two)).body.goes).toMatchObject({ holdId: id });
  });

  it("gains no days when its copy is scanned again on the hold shelf", async () => {
    const { recordId, first } = await lentOut();
    const id = await placed(recordId);
    const { keepUntil } = (await desk.checkIn(first)).body.goes;
    clock.move(3 * day);
    expect((await desk.checkIn(first)).body.goes).toMatchObject({ holdId: id, keepUntil });
    clock.move(-3 * day);
  });

  it("that was not fetched three times in a term takes the right away for the rest of it", async () => {
    const reader = await desk.reader();
    const start = clock.now().getTime();
    for (let time = 0; time < 3; time += 1) {
      const { recordId, first } = await lentOut();
      await hold(reader, recordId);
      await desk.checkIn(first);
      clock.move(10 * day);
      await endHoldsNow(kernel.db, openRules(), clock.now());
    }
    const { recordId } = await lentOut();
    const refused = await hold(reader, recordId);
    expect(refused.body.findings.map(({ code }: { code: string }) => code)).toEqual(["hold-no-shows"]);
    expect((await list("left")).length).toBeGreaterThan(0);
    clock.move(start - clock.now().getTime());
  });
});

describe("at once", () => {
  it("a cancelled hold and its copy's arrival leave one copy with one hold", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { recordId, first } = await lentOut();
      const [one, two] = [await placed(recordId, { pickup: "science" }), await placed(recordId, { pickup: "science" })];
      await desk.checkIn(first);
      await Promise.all([
        desk.post(`/api/v1/holds/${one}/cancellation`, {}),
        desk.checkIn(first, { branch: "science" }),
        desk.post(`/api/v1/holds/${two}/change`, { pickup: "main" }),
      ]);
      expect(await desk.disagreements(recordId)).toEqual([]);
      expect(await stateOf(two)).toBeDefined();
    }
  });

  it("many holds on a few copies on their shelves set each aside once", async () => {
    const { recordId, barcodes } = await onShelf(3);
    const readers = await Promise.all(Array.from({ length: 8 }, () => desk.reader()));
    const made = await Promise.all(readers.map((reader) => hold(reader, recordId, { pickup: "science" })));
    expect(made.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    await follow(recordId);
    const pulled = (await list("pull")).filter(({ barcode }) => barcodes.includes(barcode));
    expect(pulled).toHaveLength(3);
    expect(await desk.disagreements(recordId)).toEqual([]);
  });
});
