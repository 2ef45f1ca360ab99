import { readIso2709Sync } from "@wenyuan/marc";
import { describe, expect, it } from "vitest";
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

  it("are twelve with some four hundred titles, all of them of journals that are there", () => {
    expect(kbartPackages(now)).toHaveLength(12);
    expect(lines.length).toBeGreaterThan(380);
    const known = new Set(journals.map(({ issn }) => issn));
    expect(lines.slice(1).filter(([, issn = ""]) => !known.has(issn))).toEqual([]);
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
