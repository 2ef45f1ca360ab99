import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { openBytes } from "./file/open-file.ts";
import { importRecords } from "./import-records.ts";
import { entryView } from "./import-view.ts";
import { vendorProfiles } from "./items/vendor-layouts.ts";
import { describeFile } from "./preview/describe-file.ts";
import { listEntries } from "./runs/entry.store.ts";
import { uglyFile, uglyFileLines } from "./testing/ugly-file.ts";

let db: Database;
let report: ReturnType<typeof entryView>[];
let counts: Awaited<ReturnType<typeof importRecords>>;

beforeAll(async () => {
  db = await testDatabase();
  const { layout } = vendorProfiles.find(({ code }) => code === "huiwen")!;
  const items = { layout, places: {}, kinds: {}, defaultKind: "book" };
  counts = await importRecords(db, uglyFile(), { source: "vendor", profile: "cnmarc", plan: { items } });
  const entries = await listEntries(db, counts.id, { filter: "all", after: 0, limit: 100 });
  report = entries.map((entry) => entryView(entry, "zh"));
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
  });

  it("reads a record in UTF-8 among the others", () => {
    expect(of("混进来的 UTF-8")).toMatchObject({ outcome: "created" });
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
