import type { MarcRecord } from "@wenyuan/marc";
import { beforeAll, describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { findEditedRecord } from "../records/edited-record.store.ts";
import { saveRecords } from "../records/save-records.ts";

let library: TestApp;
let headers: Record<string, string>;
let keys = 0;

beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("cataloguer");
});

const aRecord = (title: string, author: string): MarcRecord => ({
  leader: "00000nam a2200000 a 4500",
  fields: [
    { tag: "100", ind1: "1", ind2: " ", subfields: [{ code: "a", value: author }] },
    { tag: "245", ind1: "1", ind2: "0", subfields: [{ code: "a", value: title }] },
  ],
});

async function save(title: string, author: string): Promise<string> {
  const records = [{ key: `w${++keys}`, record: aRecord(title, author) }];
  const { saved } = await transact(library.kernel.db, (tx) =>
    saveRecords(tx, records, { source: "test", profile: "marc21" }),
  );
  return saved[0]!.id;
}

const workOf = async (id: string) => (await findEditedRecord(library.kernel.db, id))!.workId!;

async function post(path: string, payload?: object) {
  const url = `/api/v1/works/${path}`;
  return (await library.request({ method: "POST", url, headers, ...(payload ? { payload } : {}) })).json();
}

async function editions(work: string): Promise<string[]> {
  const answer = await library.request({ url: `/api/v1/works/${work}/records` });
  return answer.json().items.map((one: { id: string }) => one.id);
}

describe("works", () => {
  it("are found by the rule when records are saved, and listed to everybody", async () => {
    const [one, two, other] = [await save("围城", "钱钟书"), await save("圍城", "錢鍾書"), await save("围城", "别人")];
    expect(await editions(await workOf(one))).toEqual([one, two]);
    expect(await workOf(other)).not.toBe(await workOf(one));
  });

  it("that an editor joined take what the rule finds for either later", async () => {
    const [chinese, english] = [await save("红楼梦", "曹雪芹"), await save("Dream of the Red Chamber", "Cao, Xueqin")];
    const work = await workOf(chinese);
    expect(await post(`${work}/join`, { workIds: [await workOf(english)] })).toEqual({ workId: work, records: 1 });
    const later = await save("Dream of the red chamber", "Cao Xueqin");
    expect(await editions(work)).toEqual([chinese, english, later]);
  });

  it("are parted again when the work is reset", async () => {
    const [chinese, english] = [await save("骆驼祥子", "老舍"), await save("Rickshaw", "Lao She")];
    const [work, other] = [await workOf(chinese), await workOf(english)];
    await post(`${work}/join`, { workIds: [other] });
    expect(await post(`${work}/reset`)).toEqual({ records: 2 });
    expect([await editions(work), await editions(other)]).toEqual([[chinese], [english]]);
  });

  it("hold a record where an editor put it, though it is saved anew", async () => {
    const [one, two] = [await save("家", "巴金"), await save("家", "巴金")];
    const { workId } = await post("part", { recordIds: [two] });
    expect([await editions(await workOf(one)), await editions(workId)]).toEqual([[one], [two]]);
    await transact(library.kernel.db, (tx) =>
      saveRecords(tx, [{ key: "w-later", id: two, record: aRecord("家 (新版)", "巴金") }], {
        source: "test",
        profile: "marc21",
      }),
    );
    expect(await workOf(two)).toBe(workId);
    await post("reset", { recordIds: [two] });
    expect(await workOf(two)).not.toBe(workId);
  });

  it("take a single record by hand", async () => {
    const [one, two] = [await save("Midnight", "Mao, Dun"), await save("子夜", "茅盾")];
    const work = await workOf(two);
    expect(await post(`${work}/records`, { recordIds: [one] })).toEqual({ workId: work, records: 1 });
    expect(await editions(work)).toEqual([one, two]);
  });

  it("that do not exist are refused", async () => {
    const { code } = await post("999999/join", { workIds: ["1"] });
    expect(code).toBe("catalogue.work-not-found");
    expect((await post("part", { recordIds: ["999999"] })).code).toBe("catalogue.record-not-found");
  });
});
