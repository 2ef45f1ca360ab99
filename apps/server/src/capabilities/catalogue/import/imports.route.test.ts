import { type MarcRecord, writeIso2709 } from "@wenyuan/marc";
import { beforeAll, describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { findItemByBarcode } from "../items/item.store.ts";
import { savePlaces } from "../places/place.store.ts";
import { countRecords, findRecords } from "../records/record.store.ts";
import { runWaitingImports } from "./runs/run-waiting-imports.ts";

let library: TestApp;
let headers: Record<string, string>;
let imports = 0;

beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("cataloguer");
  const name = { zh: "主馆", en: "Main" };
  await transact(library.kernel.db, (tx) =>
    savePlaces(tx, {
      branches: [{ code: "main", name, position: 0 }],
      locations: [{ code: "stacks", branch: "main", name, closed: false, position: 0 }],
    }),
  );
});

const field = (tag: string, ...subfields: [string, string][]) => ({
  tag,
  ind1: " ",
  ind2: " ",
  subfields: subfields.map(([code, value]) => ({ code, value })),
});

function aBook(number: string, title: string, ...more: MarcRecord["fields"][number][]): MarcRecord {
  return {
    leader: "00000nam0 2200000   450 ",
    fields: [
      { tag: "001", value: number },
      field("010", ["a", "9787020002207"], ["d", "CNY59.70"]),
      field("101", ["a", "chi"]),
      field("102", ["a", "CN"]),
      field("200", ["a", title], ["f", "某某著"]),
      field("690", ["a", "I247.57"]),
      ...more,
    ],
  };
}

const anItem = (barcode: string, place = "ZK") =>
  field("905", ["b", barcode], ["c", place], ["d", "I247.57"], ["e", "12"]);
const gbk = (...records: MarcRecord[]) => Buffer.concat(records.map((one) => writeIso2709(one, { encoding: "gbk" })));

async function upload(payload: Uint8Array, fileName = `batch-${++imports}.iso`) {
  return await library.request({
    method: "POST",
    url: `/api/v1/imports?fileName=${encodeURIComponent(fileName)}`,
    headers: { ...headers, "content-type": "application/octet-stream" },
    payload: Buffer.from(payload),
  });
}

const post = (url: string, payload: object, language = "en") =>
  library.request({ method: "POST", url, headers: { ...headers, "accept-language": language }, payload });
const get = (url: string, language = "en") =>
  library.request({ url, headers: { ...headers, "accept-language": language } });

const settings = { source: "vendor", policy: "overlay", protectedFields: [], threshold: 1000, places: {}, kinds: {} };

async function run(): Promise<void> {
  const { kernel } = library;
  await runWaitingImports({ ...kernel, guards: [] }, { log: kernel.log });
}

async function imported(content: Uint8Array, more: object = {}): Promise<string> {
  const { id } = (await upload(content)).json();
  const started = await post(`/api/v1/imports/${id}/start`, { ...settings, ...more });
  expect([started.statusCode, started.json()]).toMatchObject([200, { state: "running" }]);
  await run();
  return started.json().id;
}

describe("an uploaded file", () => {
  it("is looked at before anything is written: format, encoding, three titles, items", async () => {
    const before = await countRecords(library.kernel.db);
    const titles = ["红楼梦", "三国演义", "水浒传", "西游记"];
    const answer = await upload(gbk(...titles.map((title, i) => aBook(`a${i}`, title, anItem(`A${i}`)))), "样本.iso");
    expect([answer.statusCode, answer.json()]).toMatchObject([
      201,
      { state: "waiting", format: "iso2709", profile: "cnmarc", fileName: "样本.iso" },
    ]);
    const preview = await post(`/api/v1/imports/${answer.json().id}/preview`, { itemProfile: "huiwen" });
    expect(preview.json()).toMatchObject({
      encodings: expect.arrayContaining([
        expect.objectContaining({ encoding: "gb18030", confidence: expect.any(Number) }),
      ]),
      samples: titles.slice(0, 3).map((title, i) => ({
        title,
        items: [{ barcode: `A${i}`, place: "ZK", callNumber: "I247.57/12", price: { minor: 5970, currency: "CNY" } }],
      })),
      scanned: 4,
      complete: true,
      places: [{ code: "ZK", count: 4 }],
      itemProfile: "huiwen",
    });
    expect(preview.json().encodings[0].encoding).toBe("gb18030");
    expect(await countRecords(library.kernel.db)).toBe(before);
  });

  it("that holds no records is refused, and says what can be imported", async () => {
    const answer = await upload(Buffer.from("%PDF-1.7 …"), "list.pdf");
    expect([answer.statusCode, answer.json().code]).toEqual([422, "catalogue.import-unreadable"]);
  });

  it("tries a library's own reading of items", async () => {
    const { id } = (await upload(gbk(aBook("own", "城南旧事", field("905", ["x", "77"], ["y", "一楼"]))))).json();
    const layout = { tag: "905", subfields: { barcode: "x", place: "y" }, currency: "CNY" };
    const preview = await post(`/api/v1/imports/${id}/preview`, { layout });
    expect(preview.json().samples[0].items).toEqual([{ barcode: "77", place: "一楼" }]);
  });
});

describe("an import", () => {
  it("does not begin while places are not mapped, and names them", async () => {
    const { id } = (await upload(gbk(aBook("p1", "呐喊", anItem("P1"))))).json();
    const refused = await post(`/api/v1/imports/${id}/start`, { ...settings, itemProfile: "huiwen" });
    expect([refused.statusCode, refused.json().code]).toEqual([422, "catalogue.import-not-planned"]);
    expect(refused.json().detail).toContain("ZK");
    const begun = await post(`/api/v1/imports/${id}/start`, {
      ...settings,
      itemProfile: "huiwen",
      places: { ZK: "stacks" },
    });
    expect(begun.json()).toMatchObject({ state: "running", source: "vendor" });
    await run();
    expect((await get(`/api/v1/imports/${id}`)).json()).toMatchObject({
      state: "done",
      read: 1,
      counts: { created: 1, items: 1 },
    });
    expect(await findItemByBarcode(library.kernel.db, "P1")).toMatchObject({
      location: "stacks",
      callNumber: "I247.57/12",
      price: { minor: 5970, currency: "CNY" },
    });
  });

  it("leaves out the items of unmapped places when it is told to, and makes them when they are mapped", async () => {
    const file = gbk(aBook("q1", "彷徨", anItem("Q1", "XX")));
    const id = await imported(file, { itemProfile: "huiwen", leaveOut: true });
    const noted = (await get(`/api/v1/imports/${id}/entries?filter=noted`, "zh")).json();
    expect(noted.items[0].notes.join()).toContain("馆藏地代码“XX”没有对应");
    await imported(file, { itemProfile: "huiwen", places: { XX: "stacks" } });
    expect(await findItemByBarcode(library.kernel.db, "Q1")).toMatchObject({ location: "stacks" });
  });

  it("lays a record over the one with its ISBN and title, keeps what is protected, and says why", async () => {
    await imported(gbk(aBook("own-1", "边城", field("300", ["a", "本馆附注"]))), { source: "own" });
    const id = await imported(gbk(aBook("union-9", "边城", field("330", ["a", "提要"]))), {
      source: "union",
      protectedFields: ["300"],
    });
    const [entry] = (await get(`/api/v1/imports/${id}/entries`)).json().items;
    expect(entry).toMatchObject({ outcome: "changed" });
    expect(entry.notes[0]).toMatch(/ISBN 9787020002207, title.* points, threshold 1000/);
    const [record] = await findRecords(library.kernel.db, [entry.recordId]);
    const text = JSON.stringify(record!.marc);
    expect([text.includes("本馆附注"), text.includes("提要"), text.includes("own-1")]).toEqual([true, true, true]);
  });

  it("takes two books with one ISBN for two, and names the likeness", async () => {
    const id = await imported(gbk(aBook("t1", "家"), aBook("t2", "春")), { source: "set" });
    expect((await get(`/api/v1/imports/${id}`)).json().counts).toMatchObject({ created: 2 });
  });

  it("skips what is here when its source says so", async () => {
    await imported(gbk(aBook("s1", "雷雨")), { source: "first" });
    const id = await imported(gbk(aBook("s2", "雷雨")), { source: "second", policy: "skip" });
    const [entry] = (await get(`/api/v1/imports/${id}/entries`)).json().items;
    expect([entry.outcome, entry.notes.at(-1)]).toEqual([
      "skipped",
      "is here already; left as it is, as the source says",
    ]);
  });

  it("refuses an item whose barcode another has, and names both", async () => {
    await imported(gbk(aBook("b1", "茶馆", anItem("DUP1"))), {
      source: "x1",
      itemProfile: "huiwen",
      places: { ZK: "stacks" },
    });
    const id = await imported(gbk(aBook("b2", "骆驼祥子", anItem("DUP1"))), {
      source: "x2",
      itemProfile: "huiwen",
      places: { ZK: "stacks" },
    });
    expect((await get(`/api/v1/imports/${id}`)).json().counts).toMatchObject({ created: 1, items: 0, itemsRefused: 1 });
    const [entry] = (await get(`/api/v1/imports/${id}/entries?filter=noted`)).json().items;
    expect(entry.notes.join()).toContain("DUP1 belongs to item");
  });

  it("is taken back: what it made is gone, what it changed is as before, what was edited since stays and is named", async () => {
    const plan = { source: "revert", itemProfile: "huiwen", places: { ZK: "stacks" } };
    await imported(gbk(aBook("r1", "原来的题名")), plan);
    const id = await imported(
      gbk(aBook("r1", "改过的题名"), aBook("r2", "新书一", anItem("R2")), aBook("r3", "新书二")),
      plan,
    );
    const { items } = (await get(`/api/v1/imports/${id}/entries`)).json();
    await imported(gbk(aBook("r3", "后来又改")), plan);
    await post(`/api/v1/imports/${id}/actions`, { action: "revert" });
    await run();
    expect((await get(`/api/v1/imports/${id}`)).json()).toMatchObject({ state: "reverted" });
    const [changed, created, edited] = await Promise.all(
      items.map(async ({ recordId }: { recordId: string }) => (await findRecords(library.kernel.db, [recordId]))[0]),
    );
    expect(changed.summary.title.text).toBe("原来的题名");
    expect(await findItemByBarcode(library.kernel.db, "R2")).toBeUndefined();
    expect(created).toBeUndefined();
    expect(edited.summary.title.text).toBe("后来又改");
    expect((await get(`/api/v1/imports/${id}/kept`)).json()).toMatchObject({
      records: [{ number: 3, title: "新书二" }],
      items: [],
    });
  });

  it("is paused and goes on; the same file is not imported twice at once", async () => {
    const file = gbk(aBook("z1", "子夜"));
    const { id } = (await upload(file)).json();
    await post(`/api/v1/imports/${id}/start`, { ...settings, source: "twice" });
    expect((await post(`/api/v1/imports/${id}/actions`, { action: "pause" })).json()).toMatchObject({
      state: "paused",
    });
    await run();
    expect((await get(`/api/v1/imports/${id}`)).json()).toMatchObject({ state: "paused", read: 0 });
    await post(`/api/v1/imports/${id}/actions`, { action: "resume" });
    const second = (await upload(file)).json();
    const refused = await post(`/api/v1/imports/${second.id}/start`, { ...settings, source: "twice" });
    expect([refused.statusCode, refused.json().code]).toEqual([409, "catalogue.import-under-way"]);
    await run();
    expect((await get(`/api/v1/imports/${id}`)).json()).toMatchObject({ state: "done", read: 1 });
  });
});

describe("the report", () => {
  it("is a table for a spreadsheet, and refused records come as a file to mend", async () => {
    const bad = Buffer.from("00042 not a record at all\x1d");
    const id = await imported(Buffer.concat([gbk(aBook("c1", "@SUM(A1)")), bad]), { source: "csv" });
    const csv = await get(`/api/v1/imports/${id}/report.csv`, "zh");
    expect(csv.headers["content-type"]).toContain("text/csv");
    const [head, first, second] = csv.body.split("\r\n");
    expect(head).toBe("\u{feff}文件中第几条,字节位置,结果,修补,题名,控制号（001）,馆藏记录,说明与处理");
    expect(first).toContain("新增,,'@SUM(A1),c1,");
    expect(second).toContain("拒收");
    const refused = await get(`/api/v1/imports/${id}/refused`);
    expect(refused.rawPayload).toEqual(bad);
  });
});
