import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { aLibrary, anItem, haveItems, someRecords } from "../items/testing/an-item.ts";

let library: TestApp;
let cataloguer: Record<string, string>;
let first: string;
let second: string;

beforeAll(async () => {
  library = await testApp();
  cataloguer = await library.signedInAs("cataloguer");
  await aLibrary(library.kernel.db);
});

beforeEach(async () => {
  const { client } = inside(library.kernel.db);
  await client.query("delete from catalogue.item; delete from catalogue.book_number");
  [first, second] = (await someRecords(library.kernel.db, "围城", "围城（修订版）")) as [string, string];
  await client.query(
    `update catalogue.record set summary = summary || '{"clc": "I246.5", "authors": [{"text": "钱锺书"}]}' where id = any($1)`,
    [[first, second]],
  );
});

async function inOneWork(): Promise<void> {
  const { client } = inside(library.kernel.db);
  const { rows } = await client.query<{ id: string }>("insert into catalogue.work (key) values (null) returning id");
  await client.query("update catalogue.record set work_id = $1 where id = any($2)", [rows[0]!.id, [first, second]]);
}

async function suggested(record: string, more = ""): Promise<string[]> {
  const url = `/api/v1/records/${record}/call-number-suggestions?location=main-3${more}`;
  const { items } = (await library.request({ url, headers: cataloguer })).json();
  return items.map(({ callNumber, reason }: { callNumber: string; reason: string }) => `${callNumber} ${reason}`);
}

function send(method: "POST" | "PUT", path: string, payload: object) {
  return library.request({
    method,
    url: `/api/v1/${path}`,
    headers: { ...cataloguer, "idempotency-key": `${path}-${Math.random()}` },
    payload,
  });
}

describe("the call numbers suggested for a record", () => {
  it("begin with what its items bear, without volume and copy", async () => {
    await inOneWork();
    await haveItems(library.kernel.db, anItem(first, { callNumber: "I246.5/7=2:3 c.2" }));
    expect((await suggested(first))[0]).toBe("I246.5/7=2 same-record");
  });

  it("follow the other editions of its work", async () => {
    await inOneWork();
    await haveItems(library.kernel.db, anItem(first, { callNumber: "I246.5/7" }));
    expect((await suggested(second))[0]).toBe("I246.5/7=2 same-work");
    await haveItems(library.kernel.db, anItem(first, { callNumber: "I246.5/7=2" }));
    expect((await suggested(second))[0]).toBe("I246.5/7=3 same-work");
  });

  it("have the next number of the record's class, or of the class asked for", async () => {
    await haveItems(library.kernel.db, anItem(first, { callNumber: "I246.5/7" }));
    expect(await suggested(second)).toEqual(["I246.5/8 next-number"]);
    expect(await suggested(second, "&class=I24657")).toEqual(["I246.57/1 next-number"]);
  });

  it("keep the number that is reserved for it", async () => {
    await send("POST", "call-numbers/reservations", { class: "I246.5", recordId: second });
    await send("POST", "call-numbers/reservations", { class: "I246.5" });
    expect(await suggested(second)).toEqual(["I246.5/1 reserved"]);
    expect(await suggested(first)).toEqual(["I246.5/3 next-number"]);
  });

  it("have the author's number from the library's table, told apart from his other works", async () => {
    const { client } = inside(library.kernel.db);
    const table = { name: "试用表", kind: "names", text: "Qian\tQ100\nQian Z\tQ230\nZhang\tZ400" };
    expect((await send("PUT", "author-tables/test", table)).json()).toEqual({ loaded: 3 });
    await client.query(
      `update catalogue.call_number_series set allocation = allocation || '{"authorTable": "test"}' where code = 'clc'`,
    );
    expect((await suggested(second))[1]).toBe("I246.5/Q230 author-number");
    await haveItems(library.kernel.db, anItem(first, { callNumber: "I246.5/Q230:2" }));
    expect((await suggested(second))[1]).toBe("I246.5/Q230-2 author-number");
    await haveItems(library.kernel.db, anItem(first, { callNumber: "I246.5/Q230-2" }));
    expect((await suggested(second))[1]).toBe("I246.5/Q230-3 author-number");
  });

  it("need a record", async () => {
    const url = "/api/v1/records/999999/call-number-suggestions?location=main-3";
    expect((await library.request({ url, headers: cataloguer })).statusCode).toBe(404);
  });
});

describe("a table of author numbers", () => {
  it("that is faulty is not loaded, and its lines are named", async () => {
    const answer = await send("PUT", "author-tables/x", { name: "x", kind: "names", text: "Abel,A1\nBaker\nabel,A2" });
    expect([answer.statusCode, answer.json().errors.map(({ line }: { line: number }) => line)]).toEqual([422, [2, 3]]);
  });
});

describe("spine labels", () => {
  it("break at the slash and before words, in the order asked for", async () => {
    const [one, two, strange] = await haveItems(
      library.kernel.db,
      anItem(first, { callNumber: "R I246.5/7=2 v.3", barcode: "0001" }),
      anItem(first, { callNumber: "TP311.131/1234" }),
      anItem(first, { callNumber: "旧号 甲/12" }),
    );
    const answer = await send("POST", "spine-labels", { ids: [two, one, strange, "999999"], width: 8 });
    expect(answer.json().items.map(({ lines }: { lines: string[] }) => lines)).toEqual([
      ["TP311.", "131", "1234"],
      ["R", "I246.5", "7=2", "v.3"],
      ["旧号", "甲", "12"],
    ]);
    expect(answer.json().items[1]).toMatchObject({ barcode: "0001", title: "围城" });
  });
});
