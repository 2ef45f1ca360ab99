import { readIso2709Sync } from "@wenyuan/marc";
import { describe, expect, it } from "vitest";
import { allWorks } from "../catalogue/all-works.ts";
import { workId } from "../catalogue/identify-work.ts";
import { journals } from "../periodicals/journals.ts";
import { kbartColumns, kbartFile, kbartPackages } from "./kbart-packages.ts";
import { uglyVendorFile } from "./ugly-vendor-file.ts";

const column = (line: readonly string[], name: (typeof kbartColumns)[number]) => line[kbartColumns.indexOf(name)] ?? "";

const now = new Date("2026-11-21T00:00:00Z");

describe("the title lists of electronic packages", () => {
  const lines = kbartFile(kbartPackages(now))
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

  it("have the columns of KBART in their order, in every line", () => {
    expect(lines[0]).toEqual([...kbartColumns]);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([25]));
  });

  it("are twelve with some five hundred rows, all of them of journals and works that are there", () => {
    expect(kbartPackages(now)).toHaveLength(12);
    expect(lines.length).toBeGreaterThan(480);
    expect(lines.length).toBeLessThan(540);
    const known = new Set([...journals.map(({ issn }) => issn.replace("-", "")), ...allWorks.map(workId)]);
    expect(lines.slice(1).filter((line) => !known.has(column(line, "title_id")))).toEqual([]);
  });

  it("state coverage with a gap in two rows whose years do not touch", () => {
    const rows = kbartPackages(now).flatMap(({ name, rows }) => rows.map((row) => ({ ...row, name })));
    const journalRows = rows.filter(({ publication_type: type }) => type === "serial");
    const byTitle = Object.values(Object.groupBy(journalRows, ({ name, title_id: id }) => `${name} ${id}`));
    const parted = byTitle.filter((group = []) => group.length > 1);
    expect(parted.length).toBeGreaterThan(20);
    for (const [before, after] of parted as (typeof journalRows)[])
      expect(Number(after?.date_first_issue_online) - Number(before?.date_last_issue_online)).toBeGreaterThan(1);
  });

  it("have no identifier that is not certain: books are named by the library's own", () => {
    const books = lines.filter((line) => column(line, "publication_type") === "monograph");
    expect(books.length).toBeGreaterThan(60);
    expect(books.filter((line) => column(line, "print_identifier") + column(line, "online_identifier") !== "")).toEqual(
      [],
    );
  });

  it("begin no access after it ends, and use the grammar of embargoes", () => {
    for (const line of lines.slice(1)) {
      const last = column(line, "date_last_issue_online");
      if (last !== "") expect(Number(last)).toBeGreaterThanOrEqual(Number(column(line, "date_first_issue_online")));
      expect(column(line, "embargo_info")).toMatch(/^(?:[RP]\d+[DMY])?$/u);
    }
  });
});

describe("the ugly file of a vendor", () => {
  const file = Buffer.from(uglyVendorFile());

  it("has what comes right in GBK, and a record in UTF-8 among it", () => {
    expect(() => new TextDecoder("gbk", { fatal: true }).decode(file)).toThrow();
    expect(file.includes(Buffer.from("以下为第二箱"))).toBe(true);
  });

  it("is broken off in its last record", () => expect(file.at(-1)).not.toBe(0x1d));

  it("can be read but for what is junk or broken off, and names a fault in each that is spoilt", () => {
    const results = [...readIso2709Sync(file, { profile: "cnmarc" })];
    const read = results.filter((result) => result.kind === "record");
    expect(read.length).toBeGreaterThanOrEqual(28);
    expect(results.length).toBeGreaterThan(read.length);
    expect(read.filter(({ repairs }) => repairs.length > 0).length).toBeGreaterThanOrEqual(3);
  });
});
