import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Encoding } from "../charset/encoding.ts";
import { fromMarcJson, parseMarcJson, toMarcJson } from "../json/marc-json.ts";
import { PROFILES, type Profile } from "../profile.ts";
import type { ControlField, MarcRecord } from "../record.ts";
import { anyRecord, anyText, catalogueText, gbkText } from "../testing/arbitraries.ts";
import { aCnmarcNovel, aMarc21Novel } from "../testing/fixtures.ts";
import { parseMarcXml, readMarcXml } from "../xml/read-marcxml.ts";
import { writeMarcXml, writeMarcXmlCollection } from "../xml/write-marcxml.ts";
import { type ReadOptions, type ReadResult, readIso2709, readIso2709Sync } from "./read-iso2709.ts";
import { writeIso2709 } from "./write-iso2709.ts";

const LEADERS: Readonly<Record<Profile, string>> = {
  marc21: "00000nam a2200000 a 4500",
  unimarc: "00000nam0 2200000   450 ",
  cnmarc: "00000nam0 2200000   450 ",
};

function read(bytes: Uint8Array, options?: ReadOptions): MarcRecord[] {
  return [...readIso2709Sync(bytes, options)].map((result) => {
    expect(result).toMatchObject({ kind: "record", repairs: [] });
    return (result as Extract<ReadResult, { kind: "record" }>).record;
  });
}

function* chunksOf(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of source) all.push(item);
  return all;
}

/** Text that each encoding can hold. */
const TEXTS: Readonly<Record<Exclude<Encoding, "marc-8">, fc.Arbitrary<string>>> = {
  "utf-8": anyText,
  gb18030: catalogueText,
  gbk: gbkText,
};

describe("what is written is what is read", () => {
  for (const profile of PROFILES) {
    for (const [encoding, text] of Object.entries(TEXTS) as [Encoding, fc.Arbitrary<string>][]) {
      it(`in ${profile}, ${encoding}`, () => {
        fc.assert(
          fc.property(anyRecord(text, LEADERS[profile]), (record) => {
            const bytes = writeIso2709(record, { encoding });
            expect(read(bytes, { profile, encoding })[0]?.fields).toEqual(record.fields);
          }),
        );
      });
    }
  }

  it("byte for byte, when a record that was read is written again", () => {
    fc.assert(
      fc.property(anyRecord(catalogueText), fc.constantFrom<Encoding>("utf-8", "gb18030"), (record, encoding) => {
        const bytes = writeIso2709(record, { encoding });
        expect(Buffer.compare(writeIso2709(read(bytes, { encoding })[0]!, { encoding }), bytes)).toBe(0);
      }),
    );
  });
});

describe("bytes that were written", () => {
  it("stay as they are however many records are written after them", () => {
    const records = Array.from({ length: 300 }, (_, i) => ({ leader: LEADERS.marc21, fields: [aField(1 + i)] }));
    const written = records.map((record) => writeIso2709(record));
    expect(written.map((bytes) => read(bytes)[0]?.fields)).toEqual(records.map(({ fields }) => fields));
  });

  it("may be given away with their buffer", () => {
    const record = aMarc21Novel();
    const expected = Buffer.from(writeIso2709(record)).toString("hex");
    structuredClone(null, { transfer: [writeIso2709(record).buffer as ArrayBuffer] });
    expect(Buffer.from(writeIso2709(record)).toString("hex")).toBe(expected);
  });

  it("hold no half of a surrogate pair and no tag that is none", () => {
    const leader = LEADERS.marc21;
    expect(() => writeIso2709({ leader, fields: [{ tag: "001", value: "a\ud842" }] })).toThrow(
      /character-unencodable.*U\+D842/,
    );
    expect(() => writeIso2709({ leader, fields: [{ tag: "0 1", value: "a" }] })).toThrow(/tag-invalid/);
  });
});

describe("chunks of any size", () => {
  const records = [aMarc21Novel(), aCnmarcNovel(), aMarc21Novel()];
  const streams: Readonly<Record<string, Uint8Array>> = {
    "utf-8": Buffer.concat(records.map((record) => writeIso2709(record))),
    gb18030: Buffer.concat(records.map((record) => writeIso2709(record, { encoding: "gb18030" }))),
    "with line ends between": Buffer.concat(records.flatMap((record) => [writeIso2709(record), Buffer.from("\r\n")])),
  };

  it.each(Object.entries(streams))("give the same records from %s, sizes 1 to n", (_, bytes) => {
    const whole = JSON.stringify(read(bytes));
    const sizes = [...Array.from({ length: 64 }, (_, i) => i + 1), 100, 1000, bytes.length - 1, bytes.length];
    for (const size of sizes) {
      const results = [...readIso2709Sync(chunksOf(bytes, size))];
      expect(JSON.stringify(results.map((result) => (result.kind === "record" ? result.record : result.fault)))).toBe(
        whole,
      );
    }
  });

  it("give the same from a promise-driven source", async () => {
    const bytes = streams["utf-8"]!;
    const results = await collect(readIso2709(chunksOf(bytes, 13)));
    expect(results.map((result) => result.kind)).toEqual(["record", "record", "record"]);
  });
});

/** A field of so many bytes, its terminator among them. */
function aField(bytes: number): ControlField {
  return { tag: "001", value: "x".repeat(bytes - 1) };
}

/** A record of exactly so many bytes: full fields and one that fills up the rest. */
function aRecordOf(total: number): MarcRecord {
  const full = 9999 + 12;
  const room = total - 24 - 1 - 1;
  const count = Math.floor(room / full);
  return {
    leader: LEADERS.marc21,
    fields: [...Array.from({ length: count }, () => aField(9999)), aField(room - count * full - 12)],
  };
}

describe("limits of ISO 2709", () => {
  it("holds a field of 9,999 bytes and refuses one of 10,000 by name and tag", () => {
    const leader = LEADERS.marc21;
    expect(read(writeIso2709({ leader, fields: [aField(9999)] }))[0]?.fields).toEqual([aField(9999)]);
    expect(() => writeIso2709({ leader, fields: [aField(10_000)] })).toThrow(/field-overflow.*10000.*001/);
  });

  it("holds a record of 99,999 bytes and refuses one of 100,000", () => {
    expect(writeIso2709(aRecordOf(99_999))).toHaveLength(99_999);
    expect(read(writeIso2709(aRecordOf(99_999)))).toHaveLength(1);
    expect(() => writeIso2709(aRecordOf(100_000))).toThrow(/record-overflow.*100000/);
  });

  it("refuses a value that holds a separator", () => {
    expect(() => writeIso2709({ leader: LEADERS.marc21, fields: [{ tag: "001", value: "a\u001eb" }] })).toThrow(
      /value-has-separator/,
    );
    expect(() =>
      writeIso2709({
        leader: LEADERS.marc21,
        fields: [{ tag: "245", ind1: "0", ind2: "0", subfields: [{ code: "a", value: "a\u001fb" }] }],
      }),
    ).toThrow(/value-has-separator/);
  });

  it("passes over a stretch without a terminator in constant memory, and reads what follows", () => {
    const junk = Buffer.alloc(300_000, "x");
    const bytes = Buffer.concat([junk, Buffer.of(0x1d), writeIso2709(aMarc21Novel())]);
    const results = [...readIso2709Sync(chunksOf(bytes, 5000), { maxRecordBytes: 100_000 })];
    expect(results.map((result) => (result.kind === "fault" ? result.fault.code : "record"))).toEqual([
      "record-too-long",
      "record",
    ]);
  });
});

describe("MARCXML", () => {
  it("gives back any record that XML can hold", () => {
    // XML 1.0 folds line ends and has no place for control characters
    const text = catalogueText.map((value) => value.replace(/\p{Cc}/gu, ""));
    fc.assert(
      fc.property(anyRecord(text), (record) => {
        const [result] = parseMarcXml(writeMarcXml(record, { standalone: true }));
        expect(result).toMatchObject({ kind: "record", repairs: [], record });
      }),
    );
  });

  it("gives the same from pieces of any size", async () => {
    const xml = (await collect(writeMarcXmlCollection([aMarc21Novel(), aCnmarcNovel()]))).join("");
    const bytes = Buffer.from(xml);
    for (const size of [1, 2, 3, 10, 1000, bytes.length]) {
      const results = await collect(readMarcXml(chunksOf(bytes, size)));
      expect(results.map((result) => (result.kind === "record" ? result.record : result.fault))).toEqual([
        aMarc21Novel(),
        aCnmarcNovel(),
      ]);
    }
  });

  it("reads on at the next record after broken XML", () => {
    const good = writeMarcXml(aMarc21Novel());
    const xml = `<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>x</lead></record>${good}<record><datafield</record>${good}</collection>`;
    expect(parseMarcXml(xml).map((result) => result.kind)).toEqual(["fault", "record", "fault", "record"]);
  });

  it("expands no entity of the document's own", () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><record><leader>${LEADERS.marc21}</leader><controlfield tag="001">&b;</controlfield></record>`;
    expect(parseMarcXml(bomb)).toMatchObject([{ kind: "fault", fault: { code: "xml-malformed" } }]);
  });

  it("finds records within other documents, prefixed or not", () => {
    const inner = writeMarcXml(aMarc21Novel())
      .replaceAll(/<(\/?)(?=\w)/g, "<$1m:")
      .replace("<m:record", '<m:record xmlns:m="http://www.loc.gov/MARC21/slim"');
    const sru = `<zs:records xmlns:zs="http://docs.oasis-open.org/ns/search-ws/sruResponse"><zs:record><zs:recordData>${inner}</zs:recordData></zs:record></zs:records>`;
    expect(parseMarcXml(sru)).toMatchObject([{ kind: "record", record: aMarc21Novel() }]);
  });

  it("refuses a character that XML has no place for, or replaces it when told to", () => {
    const record = { leader: LEADERS.marc21, fields: [{ tag: "001", value: "a\u0001" }] };
    expect(() => writeMarcXml(record)).toThrow(/xml-character.*U\+0001/);
    expect(writeMarcXml(record, { illegal: "replace" })).toContain("a\ufffd");
  });
});

describe("MARC-in-JSON", () => {
  it("gives back any record", () => {
    fc.assert(
      fc.property(anyRecord(anyText), (record) => {
        expect(fromMarcJson(JSON.parse(JSON.stringify(toMarcJson(record))))).toEqual(record);
      }),
    );
  });

  it("says where the shape is wrong", () => {
    expect(() =>
      parseMarcJson('{"leader":"","fields":[{"245":{"ind1":"1","ind2":"0","subfields":[{"a":1}]}}]}'),
    ).toThrow(/json-shape.*fields\[0\]\.245\.subfields\[0\]\.a/);
  });
});
