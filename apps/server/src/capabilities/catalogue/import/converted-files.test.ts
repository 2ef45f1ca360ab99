import { type DataField, type MarcRecord, writeIso2709 } from "@wenyuan/marc";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { countRecords } from "../records/record.store.ts";
import type { FileFormat } from "./file/file-format.ts";
import { openBytes } from "./file/open-file.ts";
import { importRecords } from "./import-records.ts";
import { entryView } from "./import-view.ts";
import { describeFile } from "./preview/describe-file.ts";
import { listEntries } from "./runs/entry.store.ts";

let db: Database;
beforeAll(async () => {
  db = await testDatabase();
  await importRecords(db, writeIso2709(aBook), { source: "own", profile: "cnmarc" });
});

function aField(tag: string, indicators: string, ...subfields: [string, string][]): DataField {
  const [ind1 = " ", ind2 = " "] = indicators;
  return { tag, ind1, ind2, subfields: subfields.map(([code, value]) => ({ code, value })) };
}

const aBook: MarcRecord = {
  leader: "00000nam0 2200000   450 ",
  fields: [
    { tag: "001", value: "own1" },
    aField("010", "  ", ["a", "9787999000006"]),
    aField("101", "0 ", ["a", "chi"]),
    aField("200", "1 ", ["a", "合成文库目录"], ["f", "合成作者著"]),
    aField("210", "  ", ["a", "北京"], ["c", "合成出版社"], ["d", "2020"]),
    aField("690", "  ", ["a", "G250"]),
  ],
};

/** The same book and another, as each format says it. */
const files: Record<"mods" | "dc" | "ris", string> = {
  mods: `<modsCollection xmlns="http://www.loc.gov/mods/v3">
    <mods><titleInfo><title>合成文库目录</title></titleInfo><name type="personal"><namePart>合成作者</namePart></name>
      <originInfo><dateIssued>2020</dateIssued></originInfo><identifier type="isbn">9787999000006</identifier>
      <extension>x</extension><recordInfo><recordIdentifier>m1</recordIdentifier></recordInfo></mods>
    <mods><titleInfo><title>A synthetic MODS book</title></titleInfo><recordInfo><recordIdentifier>m2</recordIdentifier></recordInfo></mods>
  </modsCollection>`,
  dc: `<records xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/">
    <oai_dc:dc><dc:title>合成文库目录</dc:title><dc:creator>合成作者</dc:creator><dc:date>2020</dc:date>
      <dc:identifier>urn:isbn:9787999000006</dc:identifier><dc:provenance>x</dc:provenance></oai_dc:dc>
    <oai_dc:dc><dc:title>A synthetic DC book</dc:title></oai_dc:dc></records>`,
  ris: "TY  - BOOK\nID  - r1\nTI  - 合成文库目录\nAU  - 合成作者\nPY  - 2020\nSN  - 9787999000006\nDB  - x\nER  - \nTY  - BOOK\nID  - r2\nTI  - A synthetic RIS book\nER  - \n",
};

describe.each(Object.entries(files))("a file of %s", (name, text) => {
  const bytes = Buffer.from(text);
  const format = name as FileFormat;
  const take = () =>
    // What is here stays as it is, so that each format meets the same record.
    importRecords(db, bytes, { source: name, profile: "marc21", plan: { format, policy: "skip" } });

  it("is told for what it is, with its titles, before anything is written", async () => {
    const seen = await describeFile(openBytes(bytes));
    expect([seen.format, seen.profile.profile, seen.scanned, seen.repaired]).toEqual([format, "marc21", 2, 1]);
    expect(seen.samples.map(({ title }) => title)).toEqual(["合成文库目录", expect.stringContaining("synthetic")]);
  });

  it("finds the book that is here, brings the other, says what MARC has no place for, and doubles nothing when it comes again", async () => {
    const before = await countRecords(db);
    const { id, created, skipped, refused } = await take();
    expect({ created, skipped, refused }).toEqual({ created: 1, skipped: 1, refused: 0 });
    const [first] = await listEntries(db, id, { filter: "all", after: 0, limit: 10 });
    const said = JSON.stringify(first && entryView(first, "zh"));
    expect(said).toContain("ISBN 9787999000006 相同");
    expect(said).toContain("MARC 中没有与此元素对应的字段");
    await take();
    expect(await countRecords(db)).toBe(before + 1);
  });
});

const leader = (type: string) => `00000n${type}  a2200000n  4500`;

describe("authorities and holdings among the titles", () => {
  const stray: MarcRecord[] = [
    { leader: leader("z"), fields: [{ tag: "001", value: "a1" }, aField("100", "1 ", ["a", "Synthetic, Name"])] },
    {
      leader: leader("y"),
      fields: [{ tag: "001", value: "h1" }, { tag: "004", value: "b1" }, aField("866", "41", ["a", "v.1-5"])],
    },
    // A wrong leader, and yet a title.
    { leader: leader("z"), fields: [{ tag: "001", value: "b2" }, aField("245", "00", ["a", "A synthetic title"])] },
  ];

  it("are refused by name, with what to do; a title with a wrong leader is stored", async () => {
    const bytes = Buffer.concat(stray.map((record) => writeIso2709(record)));
    const { id, created, refused } = await importRecords(db, bytes, { source: "mixed", profile: "marc21" });
    expect({ created, refused }).toEqual({ created: 1, refused: 2 });
    const entries = await listEntries(db, id, { filter: "all", after: 0, limit: 10 });
    const said = entries.map((entry) => JSON.stringify(entryView(entry, "en")));
    expect(said[0]).toContain("is an authority record");
    expect(said[1]).toContain("is a holdings record (of title b1)");
  });
});
