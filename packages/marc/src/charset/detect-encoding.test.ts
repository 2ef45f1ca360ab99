import { describe, expect, it } from "vitest";
import { readIso2709Sync } from "../iso2709/read-iso2709.ts";
import { writeIso2709 } from "../iso2709/write-iso2709.ts";
import type { Profile } from "../profile.ts";
import { aDataField, type MarcRecord } from "../record.ts";
import { detectEncoding } from "./detect-encoding.ts";
import type { Encoding } from "./encoding.ts";

function aBook(title: string, coding = " "): MarcRecord {
  return {
    leader: `00000nam ${coding}2200000   450 `,
    fields: [aDataField("200", "1 ", ["a", title], ["f", "曹雪芹著"])],
  };
}

function bytesOf(titles: readonly string[], encoding: Encoding, coding = " "): Uint8Array {
  return new Uint8Array(Buffer.concat(titles.map((title) => writeIso2709(aBook(title, coding), { encoding }))));
}

function encodingsRead(bytes: Uint8Array, profile: Profile): string[] {
  return [...readIso2709Sync(bytes, { profile })].map((result) =>
    result.kind === "record" ? result.encoding.encoding : "",
  );
}

const TITLES = ["红楼梦", "三国演义", "水浒传", "西游记"];

describe("detection of the encoding", () => {
  it("finds GBK in CNMARC, whatever leader/09 says", () => {
    for (const coding of [" ", "a"]) {
      const [best] = detectEncoding(bytesOf(TITLES, "gbk", coding), "cnmarc");
      expect(best?.encoding).toBe("gb18030");
      expect(best?.confidence).toBeGreaterThan(0.9);
    }
  });

  it("finds UTF-8 in CNMARC", () => {
    expect(detectEncoding(bytesOf(TITLES, "utf-8"), "cnmarc")[0]?.encoding).toBe("utf-8");
    expect(encodingsRead(bytesOf(TITLES, "utf-8"), "cnmarc")).toEqual(TITLES.map(() => "utf-8"));
  });

  it("finds MARC-8 by its diacritics and by its escapes", () => {
    const diacritics = Buffer.from("\x1e10\x1faEscritos pol\xe2iticos /\x1fcSim\xe2on Bol\xe2ivar.", "latin1");
    const escapes = Buffer.from("\x1e10\x1fa\x1b$1'HW\x1b(B", "latin1");
    expect(detectEncoding(diacritics)[0]?.encoding).toBe("marc-8");
    expect(detectEncoding(escapes)[0]?.encoding).toBe("marc-8");
  });

  it("reads a file of mixed encodings record by record", () => {
    const mixed = Buffer.concat([bytesOf(TITLES, "gbk"), bytesOf(TITLES, "utf-8")]);
    expect(encodingsRead(mixed, "cnmarc")).toEqual([...TITLES.map(() => "gb18030"), ...TITLES.map(() => "utf-8")]);
  });

  it("yields to the caller", () => {
    const [result] = readIso2709Sync(bytesOf(["é"], "utf-8"), { encoding: "gb18030" });
    expect(result).toMatchObject({ encoding: { encoding: "gb18030", confidence: 1 } });
  });

  it("is sure of ASCII", () => {
    expect(detectEncoding(Buffer.from("plain"))).toEqual([{ encoding: "utf-8", confidence: 1 }]);
  });
});
