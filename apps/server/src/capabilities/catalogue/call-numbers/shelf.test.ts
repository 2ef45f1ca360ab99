import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { aLibrary, anItem, haveItems, someRecords } from "../items/testing/an-item.ts";
import { savePlaces } from "../places/place.store.ts";
import { refileItems } from "./rebuild-shelf-order.ts";

/** The order of 中图法 with 种次号, as staff read it off a shelf. */
const shelf = [
  "I247.5/1",
  "I247.57/9",
  "I247.57/10",
  "I247.57/123",
  "I247.57/1234",
  "I247.57/1234=2",
  "I247.57/1234=2:1",
  "I247.58/1",
  "I25/1",
  "K20/1",
  "K204.2/1",
  "K21/1",
  "TP3/1",
  "TP3-43/1",
  "TP30/1",
  "TP301.6/1",
  "TP31/1",
  "TP311.12/1",
  "TP311.13/1",
  "TP311.56/1",
  "TP312C/1",
  "TP312JA/1",
  "TP316/1",
  "TP391/1",
];

let library: TestApp;
let cataloguer: Record<string, string>;

interface Answer {
  items: { itemId: string; callNumber: string; title: string; location: string }[];
  anchor?: { index: number; present: boolean };
  before?: string;
  after?: string;
}

beforeAll(async () => {
  library = await testApp();
  const { db } = library.kernel;
  cataloguer = await library.signedInAs("cataloguer");
  await aLibrary(db);
  const [record, hidden] = (await someRecords(db, "围城", "秘")) as [string, string];
  const shuffled = shelf.toSorted((a, b) =>
    a.split("").toReversed().join() < b.split("").toReversed().join() ? -1 : 1,
  );
  await haveItems(db, ...shuffled.map((callNumber) => anItem(record, { callNumber })));
  await haveItems(
    db,
    anItem(hidden, { callNumber: "TP30/2" }),
    anItem(record, { callNumber: "TP30/3", suppressed: true }),
    anItem(record, { callNumber: "TP30/4", location: "science-1" }),
  );
  await inside(db).client.query("update catalogue.record set suppressed = true where id = $1", [hidden]);
});

async function look(query: string): Promise<Answer> {
  const answer = await library.request({ url: `/api/v1/shelf?${query}` });
  expect([query, answer.statusCode]).toEqual([query, 200]);
  return answer.json();
}

const around = (callNumber: string, more = "") => look(`around=${encodeURIComponent(callNumber)}${more}`);
const numbers = ({ items }: Answer) => items.map(({ callNumber }) => callNumber);

describe("the shelf", () => {
  it("is walked to both its ends in the order of the books, each once", async () => {
    const start = await around("K21/1", "&limit=3&location=main-3");
    const all = numbers(start);
    for (let at = start.after; at !== undefined; ) {
      const page = await look(`after=${at}&limit=4&location=main-3`);
      all.push(...numbers(page));
      at = page.after;
    }
    for (let at = start.before; at !== undefined; ) {
      const page = await look(`before=${at}&limit=5&location=main-3`);
      all.unshift(...numbers(page));
      at = page.before;
    }
    expect(all).toEqual(shelf);
  });

  it("shows where a number stands", async () => {
    const found = await around("TP301.6/1", "&limit=2&location=main-3");
    expect(numbers(found)).toEqual(["TP3-43/1", "TP30/1", "TP301.6/1", "TP31/1"]);
    expect(found.anchor).toEqual({ index: 2, present: true });
  });

  it("shows where a number would stand that no book has", async () => {
    const found = await around("TP310/5", "&limit=1&location=main-3");
    expect(numbers(found)).toEqual(["TP31/1", "TP311.12/1"]);
    expect(found.anchor).toEqual({ index: 1, present: false });
  });

  it.each([
    ["I24", "I247.5/1"],
    ["TP31", "TP31/1"],
    ["TP311", "TP311.12/1"],
    ["K", "K20/1"],
  ])("is opened by the class %s alone where that begins", async (typed, first) => {
    const { items, anchor } = await around(typed, "&limit=2&location=main-3");
    expect(items[anchor!.index]?.callNumber).toBe(first);
  });

  it("leaves out what readers do not see, and holds all locations unless one is asked for", async () => {
    expect(numbers(await around("TP30/2", "&limit=2"))).toEqual(["TP3-43/1", "TP30/1", "TP30/4", "TP301.6/1"]);
  });

  it("begins and ends", async () => {
    const first = await around("A1/1", "&limit=1");
    expect([numbers(first), first.anchor, "before" in first]).toEqual([
      ["I247.5/1"],
      { index: 0, present: false },
      false,
    ]);
    const last = await around("Z9/1", "&limit=1");
    expect([numbers(last), "after" in last]).toEqual([["TP391/1"], false]);
  });

  it.each(["", "after=AAAA", "before=Zm9v"])("needs to be told where to begin: ?%s", async (query) => {
    const answer = await library.request({ url: `/api/v1/shelf?${query}` });
    expect([answer.statusCode, answer.json().code]).toEqual([400, "catalogue.shelf-place-missing"]);
  });
});

const request = (method: "PUT" | "POST" | "DELETE", path: string, payload?: object) =>
  library.request({
    method,
    url: `/api/v1/call-number-series${path}`,
    headers: cataloguer,
    ...(payload ? { payload } : {}),
  });
const series = async (code: string) =>
  (await library.request({ url: "/api/v1/call-number-series", headers: cataloguer }))
    .json()
    .items.find((one: { code: string }) => one.code === code);

describe("the library's grammar", () => {
  it("is tried before it is saved: what it reads, what is wrong, how the numbers stand", async () => {
    const { grammar } = await series("clc");
    const { items } = (
      await request("POST", "/trials", { grammar, texts: ["I24757/12", "TP3/1", "1247/3", "I247.5/9"] })
    ).json();
    expect(items[0]).toMatchObject({ written: "I247.57/12", label: ["I247.57", "12"], place: 3 });
    expect(items[0].faults[0].mended).toBe("I247.57/12");
    expect(items[2].faults[0].mended).toBe("I247/3");
    // What the grammar cannot read stands before the classes.
    expect([items[2].place, items[3].place, items[1].place]).toEqual([1, 2, 4]);
  });

  it("that is changed files all items anew", async () => {
    const { code: _code, ...clc } = await series("clc");
    const digitsFirst = { ...clc.grammar, classOrder: ["end", "digits", "-", "letters"] };
    expect((await request("PUT", "/clc", { ...clc, grammar: digitsFirst })).json().version).toBe(2);
    expect(await refileItems(library.kernel.db)).toBeGreaterThan(0);
    const found = await around("TP3-43/1", "&limit=1&location=main-3");
    expect(numbers(found)).toEqual(["TP391/1", "TP3-43/1"]);
    expect((await request("PUT", "/clc", { ...clc, version: 2 })).statusCode).toBe(200);
    await refileItems(library.kernel.db);
    expect(await refileItems(library.kernel.db)).toBe(0);
    expect(numbers(await around("TP3-43/1", "&limit=1&location=main-3"))).toEqual(["TP3/1", "TP3-43/1"]);
  });

  it("is not overwritten when another changed it", async () => {
    const { code: _code, ...clc } = await series("clc");
    const stale = await request("PUT", "/clc", { ...clc, version: 1 });
    expect([stale.statusCode, stale.json().code]).toEqual([409, "catalogue.series-changed"]);
  });

  it("may be a branch's own", async () => {
    const { code: _code, version: _version, ...clc } = await series("clc");
    const grammar = { ...clc.grammar, bookNumbers: ["author"], prefixes: [] };
    const made = await request("PUT", "/law", { ...clc, name: { zh: "法学", en: "Law" }, grammar, position: 9 });
    expect(made.json()).toMatchObject({ code: "law", version: 1 });
    const name = { zh: "法学院资料室", en: "Law library" };
    await transact(library.kernel.db, (tx) =>
      savePlaces(tx, {
        branches: [{ code: "law", name, position: 5, callNumberSeries: "law" }],
        locations: [{ code: "law-1", branch: "law", name, closed: false, position: 5 }],
      }),
    );
    const [record] = await someRecords(library.kernel.db, "民法");
    await haveItems(
      library.kernel.db,
      anItem(record!, { callNumber: "D913/N24", location: "law-1" }),
      anItem(record!, { callNumber: "D913/N2338", location: "law-1" }),
    );
    expect(numbers(await around("D913/N2338", "&limit=2&location=law-1"))).toEqual(["D913/N2338", "D913/N24"]);
    expect((await request("DELETE", "/law")).json().code).toBe("catalogue.series-in-use");
    expect((await request("DELETE", "/udc")).statusCode).toBe(404);
  });
});
