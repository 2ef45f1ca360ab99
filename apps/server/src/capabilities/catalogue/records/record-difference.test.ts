import type { Field, MarcRecord } from "@wenyuan/marc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "./record-difference.ts";

const field = (tag: string, value: string): Field => ({ tag, ind1: " ", ind2: " ", subfields: [{ code: "a", value }] });
const record = (...fields: Field[]): MarcRecord => ({ leader: "00000nam a2200000 a 4500", fields });
const told = (before: MarcRecord, after: MarcRecord) =>
  differences(before, after).map(({ kind, tag, position }) => `${kind} ${tag} ${position}`);

const records = fc
  .array(fc.tuple(fc.constantFrom("100", "245", "650"), fc.constantFrom("a", "b", "c")), { maxLength: 12 })
  .map((fields) => record(...fields.map(([tag, value]) => field(tag, value))));

describe("the differences of two states of a record", () => {
  it("are none between equals, whatever a writer counted into the leader", () => {
    const one = record(field("245", "红楼梦"));
    expect(told(one, { ...one, leader: "00123nam a2200045 a 4500" })).toEqual([]);
  });

  it("name a changed field with what it was and is", () => {
    expect(differences(record(field("245", "围城")), record(field("245", "圍城")))).toEqual([
      { kind: "changed", tag: "245", before: field("245", "围城"), after: field("245", "圍城"), position: 0 },
    ]);
  });

  it("name what came and what went", () => {
    const before = record(field("100", "a"), field("245", "b"), field("650", "c"));
    expect(told(before, record(field("100", "a"), field("245", "b"), field("650", "c"), field("650", "d")))).toEqual([
      "added 650 3",
    ]);
    expect(told(before, record(field("245", "b"), field("650", "c")))).toEqual(["removed 100 0"]);
  });

  it("name the leader when what it says has changed", () => {
    expect(told(record(), { ...record(), leader: "00000cam a2200000 a 4500" })).toEqual(["changed LDR -1"]);
  });

  it("make the newer state of the older one", () => {
    fc.assert(
      fc.property(records, records, (before, after) => {
        expect(applied(before, after)).toEqual(after.fields.map((one) => JSON.stringify(one)).toSorted());
      }),
    );
  });
});

/** The fields before, without those that went or were changed, with those that came: in any order. */
function applied(before: MarcRecord, after: MarcRecord): string[] {
  const fields = before.fields.map((one) => JSON.stringify(one));
  for (const change of differences(before, after)) {
    if (change.kind !== "added") fields.splice(fields.indexOf(JSON.stringify(change.before)), 1);
    if (change.kind !== "removed") fields.push(JSON.stringify(change.after));
  }
  return fields.toSorted();
}
