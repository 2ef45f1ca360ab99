import type { MarcRecord } from "@wenyuan/marc";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  contentOf,
  editedFields,
  editedRecord,
  placedSubfields,
  subfieldAt,
  withSubfieldValue,
} from "./edited-field.ts";

const subfield = fc.record({
  code: fc.constantFrom(..."abcxyz0689A"),
  value: fc.string({ unit: fc.constantFrom("红", "楼", "a", "$", "‡", " ", "|", "9", "𠮷") }),
});
const dataField = fc.record({
  tag: fc.constantFrom("200", "245", "606", "9XX"),
  ind1: fc.constantFrom(" ", "1", "0"),
  ind2: fc.constantFrom(" ", "2"),
  subfields: fc.array(subfield, { minLength: 1 }),
});
const controlField = fc.record({ tag: fc.constantFrom("001", "005", "008"), value: fc.string() });

it("gives back the record that it took, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.oneof(dataField, controlField)), (leader, fields) => {
      const record: MarcRecord = { leader, fields };
      expect(editedRecord(editedFields(record))).toEqual(record);
    }),
  );
});

it("keeps a control field that a local system has under a tag of its own", () => {
  const record: MarcRecord = { leader: "x", fields: [{ tag: "SYS", value: "000123" }] };
  expect(editedRecord(editedFields(record))).toEqual(record);
});

it("takes text before the first subfield for its a, and loses nothing", () => {
  const [, field] = editedFields({ leader: "x", fields: [{ tag: "200", ind1: "1", ind2: " ", subfields: [] }] });
  expect(editedRecord([{ ...field!, content: "红楼梦‡f曹雪芹著" }]).fields[0]).toEqual({
    tag: "200",
    ind1: "1",
    ind2: " ",
    subfields: [
      { code: "a", value: "红楼梦" },
      { code: "f", value: "曹雪芹著" },
    ],
  });
});

it("knows the subfield that the cursor is in", () => {
  const content = "‡a红楼梦‡f曹雪芹著";
  expect(subfieldAt(content, 0)?.code).toBe("a");
  expect(subfieldAt(content, 4)?.code).toBe("a");
  expect(subfieldAt(content, 5)?.code).toBe("f");
  expect(subfieldAt(content, content.length)?.code).toBe("f");
});

it("replaces one subfield's value and leaves the others", () => {
  const content = contentOf([
    { code: "a", value: "红楼" },
    { code: "9", value: "hong lou" },
  ]);
  const [first] = placedSubfields(content);
  const field = { id: 1, tag: "200", ind1: "1", ind2: " ", content };
  expect(withSubfieldValue(field, first!, "红楼梦").content).toBe("‡a红楼梦‡9hong lou");
});
