import { describe, expect, it } from "vitest";
import { changesOf, fieldsOf, readNames } from "./reader-values.ts";

const reader = {
  id: "7",
  displayName: "林知夏",
  names: [
    { kind: "usual" as const, text: "林知夏" },
    { kind: "former" as const, text: "林小夏" },
  ],
  category: "undergraduate",
  status: "active" as const,
  version: 3,
  phone: "13800000000",
  entryYear: 2023,
};

describe("what is typed of a reader", () => {
  it("has names one a line; a name that was there keeps its kind", () => {
    expect(readNames(" 林知夏 \nLIN Zhixia\n\n林小夏\n林知夏", reader.names)).toEqual([
      { kind: "usual", text: "林知夏" },
      { kind: "passport", text: "LIN Zhixia" },
      { kind: "former", text: "林小夏" },
    ]);
  });

  it("leaves out what is empty", () => {
    expect(fieldsOf({ names: "合成", category: "public", phone: "", entryYear: "2024" })).toEqual({
      names: [{ kind: "usual", text: "合成" }],
      category: "public",
      entryYear: 2024,
    });
  });

  it("changes only what differs, and takes away what was emptied", () => {
    const typed = { names: "林知夏\n林小夏", category: "master", phone: "", entryYear: "2023" };
    expect(changesOf(reader, typed)).toEqual({ category: "master", phone: null });
  });
});
