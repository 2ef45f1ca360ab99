import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { openBytes } from "./file/open-file.ts";
import { importRecords } from "./import-records.ts";
import { entryView } from "./import-view.ts";
import { vendorProfiles } from "./items/vendor-layouts.ts";
import { describeFile } from "./preview/describe-file.ts";
import { listEntries } from "./runs/entry.store.ts";
import { preparePlaces } from "./testing/prepare-places.ts";
import { uglyFile, uglyFileLines } from "./testing/ugly-file.ts";

type Report = ReturnType<typeof entryView>[];

let db: Database;
let english: Report;
let report: Report;
let counts: Awaited<ReturnType<typeof importRecords>>;

beforeAll(async () => {
  db = await testDatabase();
  const { layout } = vendorProfiles.find(({ code }) => code === "huiwen")!;
  await preparePlaces(db);
  const items = { layout, places: { ZK: "stacks" }, kinds: {}, defaultKind: "book" };
  counts = await importRecords(db, uglyFile(), { source: "vendor", profile: "cnmarc", plan: { items } });
  const entries = await listEntries(db, counts.id, { filter: "all", after: 0, limit: 100 });
  report = entries.map((entry) => entryView(entry, "zh"));
  english = entries.map((entry) => entryView(entry, "en"));
});

/** The report's line of a title. */
const of = (title: string) => report.find((entry) => entry.title?.startsWith(title));

describe("an ugly file of GBK records", () => {
  it("is told for what it is before anything is written", async () => {
    const { format, encodings, profile, samples } = await describeFile(openBytes(uglyFile()));
    expect([format, encodings[0]?.encoding, profile.profile]).toEqual(["iso2709", "gb18030", "cnmarc"]);
    expect(samples[0]?.title).toBe("好记录");
  });

  it("gives every record that can be read, and counts what cannot", () => {
    expect(counts).toMatchObject({ read: uglyFileLines.length, refused: 1, skipped: 1 });
    expect(counts.created).toBe(uglyFileLines.length - 2);
    expect(report.map(({ title }) => title?.replace(/\ufffd.*/u, "") ?? "")).toEqual(uglyFileLines);
  });

  it.each([
    ["长度写错", "与头标 00-04 所示长度不符"],
    ["没有结束符", "缺少记录结束符"],
    ["头标写错", "数据基地址"],
    ["目次不符", "字段超出记录"],
    ["坏字节", "字节在该编码中无效"],
  ])("says of %s what was mended", (title, note) => {
    const entry = of(title);
    expect([entry?.outcome, entry?.repaired]).toEqual(["created", true]);
    expect(entry?.notes.join()).toContain(note);
    // What, where, and what to do.
    expect(entry?.notes.join()).toMatch(/位于字节 \d+.*。.*(?:核对|改正|补齐)/u);
  });

  it("reads a record in UTF-8 among the others, and says so", () => {
    expect(of("混进来的 UTF-8")).toMatchObject({ outcome: "created" });
    expect(of("混进来的 UTF-8")?.notes.join()).toContain("编码（UTF-8）与文件里其他记录不同");
  });

  it.each([
    ["书号不对", "ISBN 9787020002208 位数或校验位不对", "请对照原书改正"],
    ["没有控制号", "没有控制号（001）", "请让来源补上 001"],
    ["单册不全", "单册 0020001：没有索书号", "请补上"],
    ["单册不全", "单册（G250/3）没有条码", "补上条码之前不能借出"],
    ["条码撞号", "条码 0020001 的单册已在馆藏记录", "改正条码后重新导入同一文件"],
    ["同号不同书", "另有记录也用编号 v0001", "合并"],
  ])("says of %s what is doubtful, and what to do", (title, what, doing) => {
    expect(of(title)?.notes.find((note) => note.includes(what))).toContain(doing);
  });

  it("says what it could not take at all, how it begins and what is to be done about it", () => {
    const junk = report.find(({ outcome }) => outcome === "refused");
    expect(junk?.notes.join()).toMatch(/“这一段不是记录”.*“下载拒收的记录”/u);
  });

  it("says in one sentence of a record that breaks off with the file that the file is not whole", () => {
    const cut = report.at(-1)?.notes.filter((note) => !note.includes("没有题名"));
    expect(cut).toHaveLength(1);
    expect(cut?.[0]).toMatch(/数据在记录中途结束.*请向来源重新索取完整的文件/u);
  });

  it("says all of it in English, too, without a word of Chinese but what the file has", () => {
    const told = english.flatMap(({ notes }) => notes).join("\n");
    expect(told.replaceAll(/“[^”]*”/gu, "")).not.toMatch(/\p{Script=Han}/u);
    expect(told).toContain("Ask the source to add 001");
    expect(english.map(({ notes }) => notes.length)).toEqual(report.map(({ notes }) => notes.length));
  });

  it("keeps two records of one number that differ, drops the one that is the same, and says so", () => {
    expect(of("同号不同书")?.notes.join()).toContain("两条都保留");
    expect(report.findLast(({ title }) => title === "好记录")).toMatchObject({
      outcome: "skipped",
      notes: ["与本文件第 1 条编号和内容都相同，没有重复写入"],
    });
  });

  it("names a record without a title by where it stands", () => {
    const nameless = report.find(({ title, outcome }) => title === "" && outcome === "created");
    expect(nameless?.notes[0]).toContain("没有题名");
  });

  it("names items whose place nobody knows, and prices that are none", () => {
    expect(of("馆藏地不明")?.notes.join()).toContain("馆藏地代码“天书阁”没有对应到本馆");
  });

  it("says nothing of a record that is sound", () => {
    expect(report[0]).toMatchObject({ outcome: "created", repaired: false, notes: [] });
  });
});
