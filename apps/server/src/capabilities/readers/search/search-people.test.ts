import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { aReader } from "../testing/a-reader.ts";
import { searchPeople } from "./search-people.ts";

let db: Database;
/** Synthetic people with names that break systems. */
const people: readonly (readonly string[])[] = [
  ["单雄信"],
  ["仇小英", "QIU, Xiaoying"],
  ["曾国文"],
  ["欧阳明月"],
  ["买买提·艾力", "AILI, Maimaiti"],
  ["𠮷田花子", "YOSHIDA, Hanako"],
  ["CARREÑO QUIÑONES, María José"],
  ["吕晓布"],
  ["王小明"],
  ["王晓明"],
  ["O’Brien-Smith, Aoife"],
];

beforeAll(async () => {
  db = await testDatabase();
  for (const [at, called] of people.entries())
    await aReader(db, {
      called,
      cards: [
        { kind: "campus-number", code: `2026${String(at).padStart(4, "0")}` },
        { kind: "nfc", code: `04A22B${String(at).padStart(2, "0")}` },
      ],
    });
});

async function found(text: string): Promise<string[]> {
  const { readers } = await searchPeople(db, { text }, { limit: 20 });
  return readers.map(({ displayName }) => displayName);
}

describe("a search for readers", () => {
  it.each([
    ["单雄信", "单雄信"],
    ["單雄信", "单雄信"],
    ["雄信", "单雄信"],
    ["shan xiong xin", "单雄信"],
    ["shanxiong", "单雄信"],
    ["danxiongxin", "单雄信"],
    ["xiongxin shan", "单雄信"],
    ["SXX", "单雄信"],
    ["qiuxiaoying", "仇小英"],
    ["xiaoying qiu", "仇小英"],
    ["qxy", "仇小英"],
    ["zengguowen", "曾国文"],
    ["oymy", "欧阳明月"],
    ["欧阳", "欧阳明月"],
    ["明月", "欧阳明月"],
    ["买买提", "买买提·艾力"],
    ["买买提艾力", "买买提·艾力"],
    ["艾力", "买买提·艾力"],
    ["买买提．艾力", "买买提·艾力"],
    ["maimaiti aili", "买买提·艾力"],
    ["𠮷田", "𠮷田花子"],
    ["吉田", "𠮷田花子"],
    ["hanako yoshida", "𠮷田花子"],
    ["lv xiao bu", "吕晓布"],
    ["luxiaobu", "吕晓布"],
    ["lyu xiaobu", "吕晓布"],
    ["Lü Xiaobu", "吕晓布"],
    ["obrien", "O’Brien-Smith, Aoife"],
    ["20260003", "欧阳明月"],
    ["04:a2:2b:03", "欧阳明月"],
    ["032ba204", "欧阳明月"],
  ])("for %j finds %s", async (text, name) => {
    expect(await found(text)).toContain(name);
  });

  it.each(["maria jose carreno", "Carreño Quiñones María José", "quinones maria", "MARÍA JOSÉ CARREÑO QUIÑONES"])(
    "finds a passport's name in the order %j",
    async (text) => {
      expect(await found(text)).toEqual(["CARREÑO QUIÑONES, María José"]);
    },
  );

  it("puts who is meant exactly first", async () => {
    await aReader(db, { called: ["王小明月"] });
    expect((await found("王小明"))[0]).toBe("王小明");
  });

  it.each([
    ["王筱明", ["王小明", "王晓明"]],
    ["shanxoingxin", ["单雄信"]],
    ["carrenno", ["CARREÑO QUIÑONES, María José"]],
    ["mingyue ouyeng", []],
  ])("for %j, as nobody is called, offers who is a slip away", async (text, names) => {
    const { readers, near } = await searchPeople(db, { text }, { limit: 20 });
    expect([near, readers.map(({ displayName }) => displayName).toSorted()]).toEqual([true, names.toSorted()]);
  });

  it("shows every reader once, page after page", async () => {
    const all: string[] = [];
    let after: Parameters<typeof searchPeople>[2]["after"];
    for (let pages = 0; pages < 20; pages += 1) {
      const page = await searchPeople(db, { text: "2026" }, { limit: 3, ...(after ? { after } : {}) });
      all.push(...page.readers.map(({ id }) => id));
      after = page.next;
      if (!after) break;
    }
    expect([all.length, new Set(all).size]).toEqual([people.length, people.length]);
  });

  it("files the names of a class by pinyin, surnames read as surnames", async () => {
    const { readers } = await searchPeople(db, { category: "undergraduate" }, { limit: 50 });
    const names = readers.map(({ displayName }) => displayName);
    const order = ["欧阳明月", "仇小英", "单雄信", "王晓明", "曾国文"];
    expect(names.filter((name) => order.includes(name))).toEqual(order);
  });

  it.each(["", "   ", "%", "'; drop table readers.reader; --", "\u{10ffff}", "·"])(
    "answers %j without a fault",
    async (text) => {
      await expect(found(text)).resolves.toBeInstanceOf(Array);
    },
  );
});
