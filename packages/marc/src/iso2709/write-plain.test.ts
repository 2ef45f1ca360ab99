import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isControlField, type MarcRecord } from "../record.ts";
import { anyRecord, anyText } from "../testing/arbitraries.ts";
import { writeIso2709 } from "./write-iso2709.ts";
import { writePlain } from "./write-plain.ts";

/** ISO 2709 as one would write it down, with the platform's encoder. */
function byTheBook({ leader, fields }: MarcRecord): Buffer {
  const data = fields.map((field) => {
    const values = isControlField(field)
      ? field.value
      : field.ind1 + field.ind2 + field.subfields.map(({ code, value }) => `\x1f${code}${value}`).join("");
    return Buffer.from(`${values}\x1e`);
  });
  let start = 0;
  const entries = data.map((bytes, i) => {
    const entry = fields[i]!.tag + String(bytes.length).padStart(4, "0") + String(start).padStart(5, "0");
    start += bytes.length;
    return entry;
  });
  const base = 24 + 12 * fields.length + 1;
  const [length, address] = [base + start + 1, base].map((number) => String(number).padStart(5, "0"));
  const head = length! + leader.slice(5, 12) + address! + leader.slice(17);
  return Buffer.concat([Buffer.from(`${head}${entries.join("")}\x1e`), ...data, Buffer.from("\x1d")]);
}

function aNote(value: string): MarcRecord {
  return { leader: "00000nam a2200000 a 4500", fields: [{ tag: "001", value }] };
}

describe("writePlain", () => {
  it("writes what the book says, byte for byte", () => {
    const wellFormed = anyText.filter((text) => text.isWellFormed());
    fc.assert(
      fc.property(anyRecord(wellFormed), (record) => {
        expect(Buffer.from(writePlain(record.leader, record.fields)!)).toEqual(byTheBook(record));
      }),
    );
  });

  it("writes long values of all widths", () => {
    const text = "Library, bibliothèque, библиотека, 圖書館, 𠮷野 ".repeat(40);
    const record: MarcRecord = {
      leader: "00000nam a2200000 a 4500",
      fields: [
        { tag: "001", value: text },
        { tag: "500", ind1: " ", ind2: " ", subfields: [{ code: "a", value: text.slice(3) }] },
      ],
    };
    expect(Buffer.from(writeIso2709(record))).toEqual(byTheBook(record));
  });

  it.each(["\x1d", "\x1e", "\x1f", "\ud842", "\udfb7"])(
    "leaves what holds %j to the long way, in a short value and a long one",
    (wrong) => {
      for (const value of [`ab${wrong}c`, `${"a long value ".repeat(4)}${wrong}c`])
        expect(writePlain("00000nam a2200000 a 4500", [{ tag: "001", value }])).toBeUndefined();
    },
  );

  it("gives no part of its memory out twice", () => {
    const first = writeIso2709(aNote("one"));
    const copy = first.slice();
    for (let i = 0; i < 100; i++) writeIso2709(aNote("x".repeat(9000)));
    expect(first).toEqual(copy);
  });
});
