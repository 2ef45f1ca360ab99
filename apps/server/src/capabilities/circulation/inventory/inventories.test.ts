import { describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { createItems, savePlaces } from "../../catalogue/index.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";
import { smallPlaces } from "../testing/small-library.ts";
import { insertTestRecord } from "../testing/test-record.ts";

const desk = await openQueueDesk();
const { db } = desk.library.kernel;
let made = 0;

/** A place of its own with a copy for each call number. @returns its code and the barcodes, in the order given */
async function shelfOf(callNumbers: readonly string[]): Promise<{ location: string; barcodes: string[] }> {
  const location = `shelf-${++made}`;
  const place = {
    code: location,
    branch: "main",
    name: { zh: "书架", en: "Shelf" },
    closed: false,
    position: made + 9,
  };
  await transact(db, (tx) => savePlaces(tx, { ...smallPlaces, locations: [...smallPlaces.locations, place] }));
  const recordId = await insertTestRecord(db, `合成清点书${made}`);
  const barcodes = callNumbers.map((_, n) => `INV${String(made).padStart(3, "0")}${String(n).padStart(2, "0")}`);
  const items = callNumbers.map((callNumber, n) => ({
    recordId,
    callNumber,
    barcode: barcodes[n] ?? "",
    kind: "book",
    location,
  }));
  const { refused } = await transact(db, (tx) => createItems(tx, items, { changedBy: "system" }));
  expect(refused).toEqual([]);
  // A desk that sees a copy takes it up into lending.
  for (const barcode of barcodes) await desk.checkIn(barcode);
  return { location, barcodes };
}

const begin = async (wish: object) =>
  (await desk.post("/api/v1/inventories", wish)).body as { id: string; expected: number };
const scan = async (id: string, ...scans: (string | [string, number])[]) =>
  (
    await desk.post(`/api/v1/inventories/${id}/scans`, {
      scans: scans.map((one) =>
        typeof one === "string" ? { barcode: one, shelf: 1 } : { barcode: one[0], shelf: one[1] },
      ),
    })
  ).body.scans;
const report = async (id: string) => (await desk.get(`/api/v1/inventories/${id}`)).body;
const barcodesOf = async (id: string, list: string) =>
  (await desk.get(`/api/v1/inventories/${id}/${list}`)).body.items.map(
    (one: { barcode?: string; item?: { barcode: string } }) => one.barcode ?? one.item?.barcode,
  );
const statusOf = async (itemBarcode: string) => (await desk.post("/api/v1/item-lookups", { itemBarcode })).body.status;

describe("an inventory", () => {
  it("expects what belongs to the place, or to a stretch of its call numbers", async () => {
    const { location } = await shelfOf(["I247.5/1", "I247.57/2", "K20/3", "TP312/4"]);
    expect((await begin({ location })).expected).toBe(4);
    expect((await begin({ location, from: "I247.57", to: "K20" })).expected).toBe(2);
    expect((await desk.post("/api/v1/inventories", { location: "nowhere" })).body.code).toBe(
      "circulation.place-unknown",
    );
  });

  it("says at once what is odd about a book, and keeps it", async () => {
    const [here, there] = [await shelfOf(["I1/1", "I2/2", "I3/3"]), await shelfOf(["I9/9"])];
    const [one = "", two = "", three = ""] = here.barcodes;
    await desk.checkOut(await desk.reader(), two);
    await desk.post("/api/v1/item-conditions", { itemBarcode: three, missing: true });
    const { id } = await begin({ location: here.location });
    const answers = await scan(id, one, two, there.barcodes[0] ?? "", "NO-SUCH", three, one);
    expect(answers.map(({ verdict, again }: { verdict: string; again?: true }) => (again ? "again" : verdict))).toEqual(
      ["shelved", "other-state", "elsewhere", "unknown", "found", "again"],
    );
    expect(answers[1].status).toEqual({ zh: "借出", en: "on loan" });
    expect(await statusOf(three)).toBe("available");
    expect(await barcodesOf(id, "odd-scans")).toEqual([two, there.barcodes[0], "NO-SUCH"]);
  });

  it("names the fewest books that are out of order, and what each belongs behind", async () => {
    const { location, barcodes } = await shelfOf(["I1/1", "I2/2", "I3/3", "I4/4"]);
    const [one = "", two = "", three = "", four = ""] = barcodes;
    const { id } = await begin({ location });
    const answers = await scan(id, one, four, two, three);
    expect(answers.map(({ outOfOrder }: { outOfOrder?: true }) => outOfOrder ?? false)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    const { items } = (await desk.get(`/api/v1/inventories/${id}/misplaced`)).body;
    expect(items).toMatchObject([{ barcode: four, behind: { barcode: three } }]);
    const other = await begin({ location });
    await scan(other.id, [three, 1], [four, 1], [one, 2], [two, 2]);
    expect(await barcodesOf(other.id, "misplaced")).toEqual([]);
  });

  it("takes what nobody saw for missing, but not what is lent, and takes that back", async () => {
    const { location, barcodes } = await shelfOf(["I1/1", "I2/2", "I3/3", "I4/4"]);
    const [one = "", two = "", three = "", four = ""] = barcodes;
    await desk.checkOut(await desk.reader(), two);
    const { id } = await begin({ location });
    await scan(id, one);
    expect(await barcodesOf(id, "missing")).toEqual([three, four]);
    expect(await report(id)).toMatchObject({ seen: 1, missing: 2, marked: 0, inventory: { expected: 4 } });
    expect((await desk.post(`/api/v1/inventories/${id}/missing`, {})).body).toEqual({ copies: 2 });
    expect([await statusOf(three), await statusOf(two)]).toEqual(["missing", "checked-out"]);
    // One of them turns up at the desk: that is not taken back with the others.
    await desk.checkIn(four);
    expect(await report(id)).toMatchObject({ missing: 1, marked: 2 });
    expect((await desk.post(`/api/v1/inventories/${id}/missing-undos`, {})).body).toEqual({ copies: 1 });
    expect([await statusOf(three), await statusOf(four)]).toEqual(["available", "available"]);
  });

  it("goes on after a break, counts what is sent twice once, and takes nothing after its end", async () => {
    const { location, barcodes } = await shelfOf(["I1/1", "I2/2"]);
    const [one = "", two = ""] = barcodes;
    const { id } = await begin({ location });
    await scan(id, one);
    await scan(id, one, two);
    expect(await report(id)).toMatchObject({ seen: 2, scans: { shelved: 2 } });
    expect((await desk.get("/api/v1/inventories")).body.items[0]).toMatchObject({ id });
    expect((await desk.post(`/api/v1/inventories/${id}/close`, {})).body.closedAt).toBeDefined();
    const after = await desk.post(`/api/v1/inventories/${id}/scans`, { scans: [{ barcode: one, shelf: 1 }] });
    expect(after.body.code).toBe("circulation.inventory-closed");
  });

  it("is taken along as a file: what was not seen, what is out of order, what is odd", async () => {
    const { location, barcodes } = await shelfOf(["I1/1", "I2/2", "I3/3", "I4/4"]);
    const [one = "", two = "", three = ""] = barcodes;
    const { id } = await begin({ location });
    await scan(id, two, one, three, "not-a-barcode");
    const headers = { ...(await desk.library.tokenFor("circulation")), "accept-language": "zh" };
    const file = async (format: string) =>
      await desk.library.request({ url: `/api/v1/inventories/${id}/export?format=${format}`, headers });
    const lines = (await file("csv")).body.trimEnd().split("\r\n");
    expect(lines[0]).toBe("\uFEFF结果,条码号,题名,索书号,应在馆藏地,说明");
    expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(["未见", "错架", "没有这个条码"]);
    expect((await file("xlsx")).rawPayload.subarray(0, 2).toString()).toBe("PK");
    const none = await desk.library.request({ url: "/api/v1/inventories/99999/export?format=csv", headers });
    expect(none.statusCode).toBe(404);
  });
});
