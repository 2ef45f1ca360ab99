import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { endTemporaryPlaces } from "./end-temporary-places.ts";
import { aLibrary, anItem, haveItems, someRecords } from "./testing/an-item.ts";

let library: TestApp;
let cataloguer: Record<string, string>;
let record: string;
let other: string;

beforeAll(async () => {
  library = await testApp();
  await aLibrary(library.kernel.db);
  cataloguer = await library.signedInAs("cataloguer");
});

beforeEach(async () => {
  await inside(library.kernel.db).client.query("delete from catalogue.book_number; delete from catalogue.item");
  [record, other] = (await someRecords(library.kernel.db, "围城", "活着")) as [string, string];
});

const facts = { kind: "book", location: "main-3" };

function add(items: object[], { to = record, ...more }: { to?: string; confirmed?: string[] } = {}) {
  return library.request({
    method: "POST",
    url: `/api/v1/records/${to}/items`,
    headers: { ...cataloguer, "idempotency-key": randomUUID() },
    payload: { items, ...more },
  });
}

async function added(item: object): Promise<{ id: string; version: number; [fact: string]: unknown }> {
  const answer = await add([{ ...facts, ...item }]);
  expect(answer.statusCode).toBe(201);
  return answer.json().items[0];
}

function put(id: string, payload: object, headers = cataloguer) {
  return library.request({ method: "PUT", url: `/api/v1/items/${id}`, headers, payload: { ...facts, ...payload } });
}

function post(path: string, payload: object) {
  return library.request({ method: "POST", url: `/api/v1/${path}`, headers: cataloguer, payload });
}

async function get(path: string) {
  return (await library.request({ url: `/api/v1/${path}`, headers: cataloguer })).json();
}

const codes = (answer: { json(): { findings: { code: string; pointer: string }[] } }) =>
  answer.json().findings.map(({ code, pointer }) => `${code} ${pointer}`);

describe("items added over the API", () => {
  it("are all there, and found by their barcodes", async () => {
    const answer = await add([
      { ...facts, barcode: "0001", copyNumber: 1 },
      { ...facts, barcode: "0002", copyNumber: 2 },
    ]);
    expect(answer.statusCode).toBe(201);
    expect((await get(`records/${record}/items`)).items).toEqual(answer.json().items);
    expect((await get("items?barcode=0002")).items).toEqual([answer.json().items[1]]);
    expect((await get("items?barcode=2")).items).toEqual([]);
  });

  it("are refused with every fault at once, each with its place, and none is made", async () => {
    await added({ barcode: "0001", rfidUid: "E0040150" });
    const answer = await add(
      [
        { ...facts, barcode: "0002" },
        {
          kind: "boook",
          location: "cellar",
          barcode: "0001",
          rfidUid: "e0040150",
          volumeId: "999",
          holdingsId: "999",
          price: { minor: 100, currency: "XQX" },
          acquiredOn: "2026-02-30",
          temporary: { location: "cellar", kind: "lost", until: "2020-01-01T00:00:00Z" },
        },
        { ...facts, barcode: "0002" },
      ],
      { to: other },
    );
    expect([answer.statusCode, answer.json().code]).toEqual([422, "catalogue.item-faulty"]);
    expect(codes(answer)).toEqual([
      "location-unknown /body/items/1/location",
      "kind-unknown /body/items/1/kind",
      "location-unknown /body/items/1/temporary/location",
      "kind-unknown /body/items/1/temporary/kind",
      "temporary-same /body/items/1/temporary/location",
      "temporary-over /body/items/1/temporary/until",
      "barcode-taken /body/items/1/barcode",
      "rfid-taken /body/items/1/rfidUid",
      "volume-foreign /body/items/1/volumeId",
      "holdings-foreign /body/items/1/holdingsId",
      "currency-unknown /body/items/1/price/currency",
      "date-unreal /body/items/1/acquiredOn",
      "barcode-taken /body/items/2/barcode",
    ]);
    expect((await get(`records/${other}/items`)).items).toEqual([]);
  });

  it("name the item that has the barcode, and its title", async () => {
    const holder = await added({ barcode: "0001" });
    const answer = await add([{ ...facts, barcode: "0001" }], { to: other });
    expect(answer.json().findings[0]).toMatchObject({ itemId: holder.id, severity: "impossible" });
    expect(answer.json().findings[0].text).toContain("围城");
    expect(answer.json().errors[0].pointer).toBe("/body/items/0/barcode");
  });

  it("with a doubtful call number are offered its mend, and made as they are when that is confirmed", async () => {
    const doubtful = { ...facts, callNumber: "1247.57/12" };
    const answer = await add([doubtful]);
    expect([answer.statusCode, answer.json().code]).toEqual([409, "catalogue.item-to-confirm"]);
    expect(answer.json().findings[0]).toMatchObject({ code: "call-number-doubtful", mended: "I247.57/12" });
    expect((await add([doubtful], { confirmed: ["call-number-doubtful"] })).statusCode).toBe(201);
  });

  it("of a bound journal say what it holds, or it is asked", async () => {
    const journal = { ...facts, kind: "bound-journal" };
    expect(codes(await add([journal]))).toEqual(["enumeration-missing /body/items/0/enumeration"]);
    expect((await add([{ ...journal, enumeration: "2019,no.1–6" }])).statusCode).toBe(201);
  });

  it("with another title's book number or a known accession number have to be confirmed", async () => {
    await added({ callNumber: "I246.5/123", accessionNumber: "77" });
    const twin = { ...facts, callNumber: "I246.5/123=2", accessionNumber: "77" };
    const answer = await add([twin], { to: other });
    expect(codes(answer)).toEqual([
      "accession-repeated /body/items/0/accessionNumber",
      "book-number-taken /body/items/0/callNumber",
    ]);
    expect(answer.json().findings[1].text).toContain("围城");
    expect((await add([twin], { to: other, confirmed: ["accession-repeated"] })).statusCode).toBe(409);
    expect((await add([twin], { to: other, confirmed: ["accession-repeated", "book-number-taken"] })).statusCode).toBe(
      201,
    );
  });

  it("need a record that is there", async () => {
    const answer = await add([facts], { to: "999999" });
    expect([answer.statusCode, answer.json().code]).toEqual([404, "catalogue.record-not-found"]);
  });

  it.each([
    ["a price without its currency", { price: { minor: 4500 } }],
    ["a disc without its count", { accompanying: { text: "光盘" } }],
    ["a barcode with a space", { barcode: "00 01" }],
    ["a negative price", { price: { minor: -1, currency: "CNY" } }],
    ["a place for a time without an end", { temporary: { location: "reserve" } }],
    ["what items do not have", { colour: "red" }],
  ])("are refused for %s", async (_, fault) => {
    expect((await add([{ ...facts, ...fault }])).statusCode).toBe(400);
  });
});

describe("an item that is changed", () => {
  it("has what was written, and nothing that was left out", async () => {
    const item = await added({ barcode: "0001", notePublic: "书脊修补" });
    const answer = await put(item.id, { version: 1, barcode: "0001", copyNumber: 3 });
    expect([answer.statusCode, answer.json().version]).toEqual([200, 2]);
    const after = await get(`items/${item.id}`);
    expect(after).toMatchObject({ barcode: "0001", copyNumber: 3, version: 2 });
    expect(after).not.toHaveProperty("notePublic");
  });

  it("meanwhile by another is not overwritten: who, when and what is said", async () => {
    const item = await added({ barcode: "0001" });
    const colleague = await library.signedInAs("cataloguer");
    await put(item.id, { version: 1, barcode: "0002", copyNumber: 2 }, colleague);
    const answer = await put(item.id, { version: 1, barcode: "0003" });
    expect([answer.statusCode, answer.json().code]).toEqual([409, "catalogue.item-changed"]);
    expect(answer.json().changedBy).toMatch(/^account:\d+$/);
    expect(answer.json().detail).toContain("barcode, copy number");
    expect(answer.json().changed).toMatchObject([
      { field: "barcode", before: "0001", after: "0002" },
      { field: "copyNumber", before: null, after: 2 },
    ]);
    expect((await get(`items/${item.id}`)).barcode).toBe("0002");
  });

  it("by two at the same time is changed by one", async () => {
    const item = await added({ barcode: "0001" });
    const answers = await Promise.all([2, 3, 4, 5].map((copyNumber) => put(item.id, { version: 1, copyNumber })));
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409]);
    expect((await get(`items/${item.id}`)).version).toBe(2);
  });

  it("keeps its barcode, and cannot take another's", async () => {
    await added({ barcode: "0001" });
    const item = await added({ barcode: "0002" });
    expect((await put(item.id, { version: 1, barcode: "0002" })).statusCode).toBe(200);
    expect(codes(await put(item.id, { version: 2, barcode: "0001" }))).toEqual(["barcode-taken /body/barcode"]);
  });

  it("of two that take one barcode at the same time one gets it, and the other is told", async () => {
    const items = [await added({}), await added({}), await added({})];
    const answers = await Promise.all(items.map(({ id }) => put(id, { version: 1, barcode: "0009" })));
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 422, 422]);
  });
});

describe("the history of an item", () => {
  it("says for each version who, when and what, and gives earlier states back", async () => {
    const item = await added({ barcode: "0001", price: { minor: 4500, currency: "CNY" } });
    await put(item.id, { version: 1, barcode: "0002" });
    const { items } = await get(`items/${item.id}/versions`);
    expect(items.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(items[0].changes).toEqual([
      { field: "barcode", label: "barcode", before: "0001", after: "0002" },
      { field: "price", label: "price", before: { minor: 4500, currency: "CNY" }, after: null },
    ]);
    expect(items[1].changes).toEqual([]);
    const undone = await post(`items/${item.id}/undo`, { version: 2, to: 1 });
    expect(undone.json()).toMatchObject({ version: 3, barcode: "0001", price: { minor: 4500, currency: "CNY" } });
  });

  it("is undone only where nothing has been taken since", async () => {
    const item = await added({ barcode: "0001" });
    await put(item.id, { version: 1, barcode: "0002" });
    await added({ barcode: "0001" });
    const undone = await post(`items/${item.id}/undo`, { version: 2, to: 1 });
    expect([undone.statusCode, ...codes(undone)]).toEqual([422, "barcode-taken /body/barcode"]);
  });

  it("is paged", async () => {
    const item = await added({});
    for (let version = 1; version < 5; version++) await put(item.id, { version, copyNumber: version });
    const first = await get(`items/${item.id}/versions?limit=2`);
    const second = await get(`items/${item.id}/versions?limit=2&cursor=${first.next}`);
    const third = await get(`items/${item.id}/versions?limit=2&cursor=${second.next}`);
    const all = [first, second, third].flatMap(({ items }) => items);
    expect(all.map(({ version }: { version: number }) => version)).toEqual([5, 4, 3, 2, 1]);
    expect(all.map(({ changes }: { changes: unknown[] }) => changes.length)).toEqual([1, 1, 1, 1, 0]);
    expect("next" in third).toBe(false);
  });
});

describe("an item that is withdrawn", () => {
  it("keeps the reason, and comes back with another", async () => {
    const item = await added({ barcode: "0001" });
    const gone = await post(`items/${item.id}/withdrawal`, { version: 1, reason: "严重破损" });
    expect(gone.json().withdrawn).toEqual({ at: "2026-11-21T02:00:00.000Z", reason: "严重破损" });
    expect((await post(`items/${item.id}/withdrawal`, { version: 2, reason: "x" })).statusCode).toBe(409);
    const back = await post(`items/${item.id}/reinstatement`, { version: 2, reason: "找到了" });
    expect([back.statusCode, "withdrawn" in back.json()]).toEqual([200, false]);
    const { items } = await get(`items/${item.id}/versions`);
    expect(items.map(({ note }: { note?: string }) => note)).toEqual(["找到了", "严重破损", undefined]);
  });

  it("keeps its barcode from others", async () => {
    const item = await added({ barcode: "0001" });
    await post(`items/${item.id}/withdrawal`, { version: 1, reason: "剔旧" });
    expect(codes(await add([{ ...facts, barcode: "0001" }]))).toEqual(["barcode-taken /body/items/0/barcode"]);
  });
});

describe("items that are moved", () => {
  it("belong to the other record, with all that they have, and both records are told of", async () => {
    const [one, two] = await haveItems(library.kernel.db, anItem(record, { barcode: "0001" }), anItem(record));
    const { client } = inside(library.kernel.db);
    await client.query("delete from events.pending");
    const moved = await post("item-moves", { ids: [one, two], recordId: other });
    expect(moved.json().items).toMatchObject([{ recordId: other, barcode: "0001" }, { recordId: other }]);
    const { rows } = await client.query("select payload from events.pending where topic = 'catalogue.items-changed'");
    expect(new Set(rows.flatMap((row: { payload: { recordIds: string[] } }) => row.payload.recordIds))).toEqual(
      new Set([record, other]),
    );
  });

  it("stay where they are, all of them, when one is missing or the record is not there", async () => {
    const [one] = await haveItems(library.kernel.db, anItem(record));
    expect((await post("item-moves", { ids: [one, "999999"], recordId: other })).json().code).toBe(
      "catalogue.item-not-found",
    );
    expect((await post("item-moves", { ids: [one], recordId: "999999" })).statusCode).toBe(404);
    expect((await get(`items/${one}`)).recordId).toBe(record);
  });
});

describe("a temporary place", () => {
  it("ends by itself at its time and not before", async () => {
    const until = new Date("2027-01-24T00:00:00Z");
    const temporary = { location: "reserve", kind: "course-reserve", until };
    const [id] = await haveItems(library.kernel.db, anItem(record, { temporary }));
    expect(await endTemporaryPlaces(library.kernel.db, new Date("2027-01-23T23:59:59Z"))).toBe(0);
    expect((await get(`items/${id}`)).temporary.location).toBe("reserve");
    expect(await endTemporaryPlaces(library.kernel.db, until)).toBe(1);
    expect(await get(`items/${id}`)).not.toHaveProperty("temporary");
    const { items } = await get(`items/${id}/versions`);
    expect(items[0]).toMatchObject({ changedBy: "system", changes: [{ field: "temporary", after: null }] });
  });
});

function putPlace(path: string, payload: object, headers = cataloguer) {
  return library.request({ method: "PUT", url: `/api/v1/${path}`, headers, payload });
}

function removePlace(path: string) {
  return library.request({ method: "DELETE", url: `/api/v1/${path}`, headers: cataloguer });
}

describe("places", () => {
  it("are made, changed, read by everyone, and removed when empty", async () => {
    const name = { zh: "医学分馆", en: "Medical library" };
    await putPlace("branches/med", { name });
    await putPlace("locations/med-1", { branch: "med", name, floor: "1F", closed: true, position: 9 });
    const { branches, locations } = (await library.request({ url: "/api/v1/places" })).json();
    expect(branches).toContainEqual({ code: "med", name, position: 0 });
    expect(locations).toContainEqual({ code: "med-1", branch: "med", name, floor: "1F", closed: true, position: 9 });
    expect((await removePlace("branches/med")).json().code).toBe("catalogue.place-in-use");
    expect((await removePlace("locations/med-1")).statusCode).toBe(200);
    expect((await removePlace("branches/med")).statusCode).toBe(200);
    expect((await removePlace("branches/med")).statusCode).toBe(404);
  });

  it("stay while items stand there", async () => {
    await added({});
    expect((await removePlace("locations/main-3")).json().code).toBe("catalogue.place-in-use");
  });

  it("are managed only by those who may", async () => {
    const clerk = await library.signedInAs("circulation");
    expect((await putPlace("branches/x", { name: { zh: "x", en: "x" } }, clerk)).statusCode).toBe(403);
  });
});
