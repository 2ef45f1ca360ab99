import fc from "fast-check";
import type { ControlField, DataField, MarcRecord } from "../record.ts";

/** Any text that a MARC value may hold: all of Unicode but the three separators. */
export const anyText = fc.string({ unit: "binary", maxLength: 40 }).map(withoutSeparators);

/** Text as catalogues have it: ASCII, Latin with marks, Han in and beyond the BMP. */
export const catalogueText = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.string({
        unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)),
        maxLength: 6,
      }),
      fc.constantFrom("é", "ü", "ǚ", "ñ", "Ł", "𠮷", "𡈽", "😀", "　", "《", "…", "€"),
    ),
    { maxLength: 6 },
  )
  .map((parts) => withoutSeparators(parts.join("")));

/** Han characters that GBK has. */
export const gbkText = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom("红楼梦", "曹雪芹", "北京", "人民文学出版社", "镕", "囍", "（精装）"),
    ),
    {
      maxLength: 5,
    },
  )
  .map((parts) => withoutSeparators(parts.join("")));

function withoutSeparators(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the separators are control characters
  return text.replace(/[\u001d-\u001f]/g, "");
}

const digit = fc.constantFrom(..."0123456789");
const indicator = fc.constantFrom(" ", ..."0123456789abcz");
const code = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789AZ");

function controlField(text: fc.Arbitrary<string>): fc.Arbitrary<ControlField> {
  return fc.record({ tag: digit.map((d) => `00${d}`), value: text });
}

function dataField(text: fc.Arbitrary<string>): fc.Arbitrary<DataField> {
  return fc.record({
    tag: fc.tuple(fc.constantFrom(..."123456789"), digit, digit).map((digits) => digits.join("")),
    ind1: indicator,
    ind2: indicator,
    subfields: fc.array(fc.record({ code, value: text }), { minLength: 1, maxLength: 5 }),
  });
}

export function anyRecord(text: fc.Arbitrary<string>, leader = "00000nam a2200000 a 4500"): fc.Arbitrary<MarcRecord> {
  return fc
    .tuple(fc.array(controlField(text), { maxLength: 3 }), fc.array(dataField(text), { maxLength: 12 }))
    .map(([control, data]) => ({ leader, fields: [...control, ...data] }));
}
