import { describeBib, type MarcRecord } from "@wenyuan/marc";
import { describe, expect, it } from "vitest";
import { matchKeyOf } from "./match-key.ts";
import { recordIdentifiers } from "./record-identifiers.ts";

const field = (tag: string, ...subfields: [string, string][]) => ({
  tag,
  ind1: " ",
  ind2: " ",
  subfields: subfields.map(([code, value]) => ({ code, value })),
});

const aBook = (...fields: MarcRecord["fields"][number][]): MarcRecord => ({
  leader: "00000nam0 2200000   450 ",
  fields,
});
const keyOf = (...fields: MarcRecord["fields"][number][]) =>
  matchKeyOf(describeBib(aBook(...fields), { profile: "cnmarc" }));
const numbersOf = (record: MarcRecord, profile: "cnmarc" | "marc21" = "cnmarc") =>
  recordIdentifiers(record, describeBib(record, { profile })).map(({ type, value }) => `${type} ${value}`);

const volume = (h: string) => keyOf(field("200", ["a", "平凡的世界"], ["h", h]));

describe("a match key", () => {
  const traditional = keyOf(
    field("200", ["a", "紅樓夢"], ["e", "彙校本"]),
    field("701", ["a", "曹雪芹"]),
    field("210", ["d", "2008"]),
  );

  it("is one for a title in other characters, with other marks, with and without subtitle", () => {
    expect(traditional).toBe("红楼梦|曹雪芹|2008");
    expect(keyOf(field("200", ["a", "《红楼梦》"]), field("701", ["a", "曹雪芹"]), field("210", ["d", "2008.5"]))).toBe(
      traditional,
    );
  });

  it("differs by volume", () => {
    expect(volume("第一部")).not.toBe(volume("第二部"));
  });

  it("is none without a title", () => {
    expect(keyOf(field("701", ["a", "曹雪芹"]))).toBeUndefined();
  });

  it("is short enough for an index whatever the title", () => {
    expect(keyOf(field("200", ["a", "长".repeat(5000)]))!.length).toBeLessThan(500);
  });
});

describe("a record's numbers", () => {
  it("are its ISBN with thirteen digits, once", () => {
    expect(numbersOf(aBook(field("010", ["a", "7-02-000220-X"]), field("010", ["a", "978-7-02-000220-7"])))).toEqual([
      "isbn 9787020002207",
    ]);
  });

  it("are its control number with the agency, in 003 and 001 and in 035", () => {
    const record = aBook(
      { tag: "001", value: "  89001234 " },
      { tag: "003", value: "DLC" },
      field("035", ["a", "(OCoLC)ocm00012345"]),
    );
    expect(numbersOf(record, "marc21")).toEqual(["control DLC 89001234", "control OCoLC ocm00012345", "oclc 12345"]);
  });

  it("do not hold a number that nobody vouches for, nor a cancelled or a wrong one", () => {
    const record = aBook(
      { tag: "001", value: "12" },
      field("010", ["z", "9787020002207"]),
      field("010", ["a", "9787020002208"]),
    );
    expect(numbersOf(record)).toEqual([]);
  });
});
