import type { MarcRecord } from "@wenyuan/marc";
import { toMarcJson } from "@wenyuan/marc";
import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { findRecords, findSummaries, newestRecords, recordsAfter } from "./record.store.ts";
import { saveRecords } from "./save-records.ts";

let library: TestApp;
let headers: Record<string, string>;
let keys = 0;

beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("cataloguer");
});

const aRecord = (title: string, ...more: [string, string][]): MarcRecord => ({
  leader: "00000nam a2200000 a 4500",
  fields: [
    { tag: "001", value: "from-elsewhere" },
    { tag: "008", value: "261121s1947    cc            000 1 chi d" },
    { tag: "245", ind1: "0", ind2: "0", subfields: [{ code: "a", value: title }] },
    ...more.map(([tag, value]) => ({ tag, ind1: " ", ind2: "4", subfields: [{ code: "a", value }] })),
  ],
});

async function send(method: "GET" | "POST" | "PUT" | "DELETE", path: string, payload?: object, given = headers) {
  const key: Record<string, string> = method === "POST" ? { "idempotency-key": `records-route-test-${++keys}` } : {};
  const answer = await library.request({
    method,
    url: `/api/v1/records${path}`,
    headers: { ...given, ...key },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.json() };
}

async function created(title: string, ...more: [string, string][]) {
  const answer = await send("POST", "", { profile: "marc21", marc: toMarcJson(aRecord(title, ...more)) });
  expect(answer.status).toBe(201);
  return answer.body.record as { id: string; version: number; marc: { fields: Record<string, unknown>[] } };
}

const put = (id: string, version: number, record: MarcRecord, given = headers) =>
  send("PUT", `/${id}`, { version, marc: toMarcJson(record) }, given);

/** What readers are shown of a record, by each way in. */
const readers = async (id: string) => {
  const { db } = library.kernel;
  const [found, summaries, newest, all] = await Promise.all([
    findRecords(db, [id]),
    findSummaries(db, [id]),
    newestRecords(db, 1000),
    recordsAfter(db, "0", 1000),
  ]);
  return [found.length, summaries.size, newest.some((one) => one.id === id), all.some((one) => one.id === id)];
};

describe("a record that is made here", () => {
  it("gets a control number of its own and the time, whatever it was copied from", async () => {
    const record = await created("围城");
    expect(record.marc.fields.slice(0, 2)).toEqual([
      { "001": expect.stringMatching(/^W\d{9}$/) },
      { "005": "20261121020000.0" },
    ]);
    expect((await created("围城")).marc.fields[0]).not.toEqual(record.marc.fields[0]);
  });

  it("is refused with all that is wrong with it", async () => {
    const faulty = { leader: "short", fields: [{ tag: "99", value: "x" }] };
    const answer = await send("POST", "", { profile: "marc21", marc: toMarcJson(faulty) });
    expect([answer.status, answer.body.code]).toEqual([422, "catalogue.record-faulty"]);
    expect(answer.body.findings.map((one: { code: string }) => one.code)).toEqual(
      expect.arrayContaining(["fixed-length", "tag-invalid", "field-missing"]),
    );
  });

  it("is refused with the place where it is no MARC", async () => {
    const answer = await send("POST", "", {
      profile: "marc21",
      marc: { leader: "x", fields: [{ "245": { ind1: 1 } }] },
    });
    expect([answer.status, answer.body.code]).toEqual([422, "catalogue.record-malformed"]);
    expect(answer.body.detail).toContain("fields[0].245");
  });
});

describe("a record that is saved", () => {
  it("is a new version, by whom and when, and the one before is kept", async () => {
    const { id } = await created("呐喊");
    const saved = await put(id, 1, aRecord("吶喊", ["650", "短篇小说"]));
    expect([saved.status, saved.body.record.version]).toEqual([200, 2]);
    const { body } = await send("GET", `/${id}/versions`);
    expect(body.items.map((one: { id: string }) => one.id)).toEqual(["2", "1"]);
    expect(body.items[0].changes.map((one: { kind: string; tag: string }) => `${one.kind} ${one.tag}`)).toEqual(
      expect.arrayContaining(["changed 245", "added 650"]),
    );
    expect(body.items[0].changedBy).toMatch(/^token:\d+$/);
  });

  it("without a change makes no version", async () => {
    const record = await created("家");
    const again = await send("PUT", `/${record.id}`, { version: 1, marc: record.marc });
    expect([again.status, again.body.record.version]).toEqual([200, 1]);
  });

  it("over a newer version is refused, with who saved it, when, and what it changed", async () => {
    const { id } = await created("春");
    const colleague = await library.tokenFor("cataloguer");
    expect((await put(id, 1, aRecord("春", ["650", "长篇小说"]), colleague)).status).toBe(200);
    const late = await put(id, 1, aRecord("春天"));
    expect([late.status, late.body.code, late.body.version]).toEqual([409, "catalogue.record-changed", 2]);
    expect(late.body.changedBy).toMatch(/^token:\d+$/);
    expect(late.body.changes).toContainEqual(expect.objectContaining({ kind: "added", tag: "650" }));
  });

  it("by two editors at once keeps one, and tells the other", async () => {
    const { id } = await created("秋");
    const answers = await Promise.all(["秋 (一)", "秋 (二)", "秋 (三)"].map((title) => put(id, 1, aRecord(title))));
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2);
    const won = answers.find(({ status }) => status === 200);
    const { body } = await send("GET", `/${id}`);
    expect([body.version, body.title]).toEqual([2, won?.body.record.title]);
  });

  it("can be undone to any version, as a new one", async () => {
    const { id } = await created("雷雨");
    await put(id, 1, aRecord("日出"));
    const undone = await send("POST", `/${id}/undo`, { version: 2, to: 1 });
    expect([undone.status, undone.body.record.version, undone.body.record.title]).toEqual([200, 3, "雷雨"]);
    expect((await send("POST", `/${id}/undo`, { version: 3, to: 9 })).body.code).toBe(
      "catalogue.record-version-not-found",
    );
  });

  it("shows a version whole with what it changed in the one before", async () => {
    const { id } = await created("北京人");
    await put(id, 1, aRecord("北京人", ["650", "话剧"]));
    const { body } = await send("GET", `/${id}/versions/2`);
    expect(body.changes.filter((one: { tag: string }) => one.tag === "650")).toEqual([
      expect.objectContaining({
        kind: "added",
        after: { "650": { ind1: " ", ind2: "4", subfields: [{ a: "话剧" }] } },
      }),
    ]);
    expect((await send("GET", `/${id}/versions/1`)).body.changes).toEqual([]);
  });
});

describe("a record that is deleted", () => {
  it("is hidden from readers, kept for staff, and can be restored", async () => {
    const { id } = await created("茶馆");
    expect((await send("DELETE", `/${id}?version=1`)).status).toBe(200);
    expect(await readers(id)).toEqual([0, 0, false, false]);
    expect((await send("GET", `/${id}`)).body).toMatchObject({
      version: 2,
      act: "deleted",
      deletedAt: expect.any(String),
    });
    expect((await put(id, 2, aRecord("茶馆 (新)"))).body.code).toBe("catalogue.record-deleted");
    expect((await send("POST", `/${id}/restore`)).body).toMatchObject({ version: 3, act: "restored" });
    expect(await readers(id)).toEqual([1, 1, true, true]);
  });

  it("stays while it has items, and says how many", async () => {
    const { id } = await created("骆驼祥子");
    const { client } = inside(library.kernel.db);
    await client.query(`
      insert into catalogue.branch (code, name) values ('m', '{}') on conflict do nothing;
      insert into catalogue.location (code, branch, name) values ('m', 'm', '{}') on conflict do nothing;
      insert into catalogue.item_kind (code, name) values ('book', '{}') on conflict do nothing`);
    await client.query("insert into catalogue.item (record_id, kind, location) values ($1, 'book', 'm')", [id]);
    const answer = await send("DELETE", `/${id}?version=1`);
    expect([answer.status, answer.body.code]).toEqual([409, "catalogue.record-tied"]);
    expect(answer.body.detail).toContain("1 item");
  });

  it("is hidden from readers too when it is only suppressed", async () => {
    const { id } = await created("四世同堂");
    const { body } = await send("POST", `/${id}/suppress`, { version: 1, suppressed: true });
    expect(body).toMatchObject({ suppressed: true, version: 2, act: "suppressed" });
    expect(await readers(id)).toEqual([0, 0, false, false]);
    await send("POST", `/${id}/suppress`, { version: 2, suppressed: false });
    expect(await readers(id)).toEqual([1, 1, true, true]);
  });
});

describe("what is wrong with a record from elsewhere", () => {
  it("does not keep an editor from mending something else in it, but nothing new may be wrong", async () => {
    const record = {
      ...aRecord("原野"),
      fields: [...aRecord("原野").fields, { tag: "245", ind1: "9", ind2: "0", subfields: [] }],
    };
    const { saved } = await transact(library.kernel.db, (tx) =>
      saveRecords(tx, [{ key: "elsewhere", record }], { source: "elsewhere", profile: "marc21" }),
    );
    const { id } = saved[0]!;
    const better = { ...record, fields: [...record.fields, ...aRecord("", ["650", "话剧"]).fields.slice(-1)] };
    const mended = await put(id, 1, better);
    expect([mended.status, mended.body.warnings.length > 0]).toEqual([200, true]);
    const worse = await put(id, 2, { ...better, leader: "short" });
    expect([worse.status, worse.body.code]).toEqual([422, "catalogue.record-faulty"]);
  });
});
