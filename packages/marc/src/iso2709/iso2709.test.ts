import { describe, expect, it } from "vitest";
import { aDataField, type MarcRecord } from "../record.ts";
import { readIso2709, readIso2709Sync } from "./read-iso2709.ts";
import { writeIso2709 } from "./write-iso2709.ts";

const LEADER = "00000nam a2200000 a 4500";

function aRecord(...titles: string[]): MarcRecord {
  return {
    leader: LEADER,
    fields: [
      { tag: "001", value: "ocm1" },
      ...titles.map((title) => aDataField("245", "10", ["a", title], ["c", "鲁迅著"])),
    ],
  };
}

function records(bytes: Uint8Array): MarcRecord[] {
  return [...readIso2709Sync(bytes)].flatMap((result) => (result.kind === "record" ? [result.record] : []));
}

function concat(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

describe("ISO 2709", () => {
  it("gives back the record that was written, characters beyond the BMP among them", () => {
    const [back] = records(writeIso2709(aRecord("呐喊", "𠮷野家 café")));
    expect(back?.fields).toEqual(aRecord("呐喊", "𠮷野家 café").fields);
  });

  it("reads the same from chunks of one byte", async () => {
    const bytes = concat(writeIso2709(aRecord("呐喊")), writeIso2709(aRecord("𠮷")), writeIso2709(aRecord("x")));
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const read = await collect(readIso2709(chunks));
    expect(read.map((result) => result.offset)).toEqual([...readIso2709Sync(bytes)].map((result) => result.offset));
    expect(read.every((result) => result.kind === "record" && result.repairs.length === 0)).toBe(true);
  });

  it.each(["utf-8", "gbk"] as const)(
    "keeps a value whole that holds a record terminator, and names it (%s)",
    (encoding) => {
      const bytes = writeIso2709(aRecord("呐喊!", "彷徨"), { encoding }).slice();
      bytes[bytes.indexOf(0x21)] = 0x1d;
      const results = [...readIso2709Sync(bytes, { encoding })];
      expect(results).toMatchObject([
        { record: { fields: aRecord("呐喊 ", "彷徨").fields }, repairs: [{ code: "value-has-separator", tag: "245" }] },
      ]);
    },
  );

  it("keeps the next record when a length is wrong", () => {
    const wrong = writeIso2709(aRecord("呐喊"));
    wrong.set(Buffer.from("00500"), 0);
    const results = [...readIso2709Sync(concat(wrong, writeIso2709(aRecord("彷徨"))))];
    expect(results.map((result) => result.kind)).toEqual(["record", "record"]);
  });

  it("refuses a field of more than 9,999 bytes by name", () => {
    expect(() => writeIso2709(aRecord("字".repeat(3400)))).toThrow(/field-overflow.*245/);
  });
});

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of source) all.push(item);
  return all;
}
