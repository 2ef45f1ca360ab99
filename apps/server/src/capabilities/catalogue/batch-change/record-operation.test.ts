import type { DataField, MarcRecord } from "@wenyuan/marc";
import { describe, expect, it } from "vitest";
import { applyOperations, type RecordOperation } from "./record-operation.ts";

function field(tag: string, indicators: string, ...subfields: readonly (readonly [string, string])[]): DataField {
  const [ind1 = " ", ind2 = " "] = indicators;
  return { tag, ind1, ind2, subfields: subfields.map(([code, value]) => ({ code, value })) };
}

const record: MarcRecord = {
  leader: "01234nam0 2200289   450 ",
  fields: [
    { tag: "001", value: "012003" },
    field("200", "1 ", ["a", "红楼梦"], ["f", "曹雪芹著"]),
    field("606", "0 ", ["a", "章回小说"], ["2", "CCT"]),
    field("606", "0 ", ["a", "长篇小说"]),
    field("905", "  ", ["a", "LIB"], ["d", "I242.4"], ["r", "CNY29.80"]),
  ],
};

const lines = (...operations: readonly RecordOperation[]) =>
  applyOperations(record, operations).fields.map((one) =>
    "value" in one
      ? `${one.tag} ${one.value}`
      : `${one.tag} ${one.ind1}${one.ind2} ${one.subfields.map((s) => `$${s.code}${s.value}`).join("")}`,
  );
const before = lines();

describe("fields", () => {
  it("are added where their tag belongs, or not at all where one is there", () => {
    const added = field("690", "  ", ["a", "I242.4"]);
    expect(lines({ do: "add-field", field: added })[4]).toBe("690    $aI242.4");
    expect(lines({ do: "add-field", field: field("606", "0 ", ["a", "小说"]), unless: "tag" })).toEqual(before);
    expect(lines({ do: "add-field", field: field("606", "0 ", ["a", "长篇小说"]), unless: "same" })).toEqual(before);
    expect(lines({ do: "add-field", field: field("606", "0 ", ["a", "小说"]), unless: "same" })).toHaveLength(6);
  });

  it("are deleted by tag, by a run of tags and by what stands in them", () => {
    expect(lines({ do: "delete-field", tag: "9XX" })).toHaveLength(4);
    expect(lines({ do: "delete-field", tag: "606", where: { code: "2", is: "absent" } })).toHaveLength(4);
    const where = { code: "a", is: "containing", text: { text: "章回" } } as const;
    expect(lines({ do: "delete-field", tag: "606", where })).toEqual(before.toSpliced(2, 1));
  });

  it("take indicators", () => {
    expect(lines({ do: "set-indicator", tag: "606", indicator: 2, value: "1" })[2]).toBe("606 01 $a章回小说$2CCT");
  });
});

describe("subfields", () => {
  it("are added once", () => {
    const operation = { do: "add-subfield", tag: "606", code: "2", value: "CCT" } as const;
    expect(lines(operation, operation).slice(2, 4)).toEqual(["606 0  $a章回小说$2CCT", "606 0  $a长篇小说$2CCT"]);
  });

  it("are deleted, those that a condition is true of, and the field with its last", () => {
    expect(lines({ do: "delete-subfield", tag: "606", code: "2" })[2]).toBe("606 0  $a章回小说");
    const where = { code: "a", is: "equal", text: { text: "长篇小说" } } as const;
    expect(lines({ do: "delete-subfield", tag: "606", code: "a", where })).toEqual(before.toSpliced(3, 1));
  });

  it("have text replaced, in control fields too", () => {
    expect(
      lines({ do: "replace-text", tag: "905", code: "r", find: { text: "CNY*", signs: true }, by: "*元" })[4],
    ).toBe("905    $aLIB$dI242.4$r29.80元");
    expect(lines({ do: "replace-text", tag: "001", find: { text: "012" }, by: "LIB" })[0]).toBe("001 LIB003");
  });
});

it("gives the very record back when nothing changes it", () => {
  const none: RecordOperation = { do: "replace-text", tag: "XXX", find: { text: "没有的" }, by: "x" };
  expect(applyOperations(record, [none])).toBe(record);
});
