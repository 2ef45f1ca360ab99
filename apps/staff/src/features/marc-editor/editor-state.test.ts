import { expect, it } from "vitest";
import { lineOf, newField } from "../../lib/marc/edited-field.ts";
import { readLines } from "../../lib/marc/field-lines.ts";
import { chosenRows, type EditorAction, editorReducer, emptyField, fieldsOf, startEditor } from "./editor-state.ts";

const record = readLines(
  "LDR    01234nam0\n001    012003\n200 1# $a红楼梦\n210 ## $a北京\n606 0# $a章回小说\n690 ## $aI242.4",
);

function after(...actions: readonly EditorAction[]) {
  return actions.reduce(editorReducer, startEditor(record.map(newField)));
}
const tags = (state: ReturnType<typeof after>) =>
  fieldsOf(state)
    .map(({ tag }) => tag)
    .join(" ");

it("begins in the first field that has subfields", () => {
  expect(after().place).toMatchObject({ row: 2, cell: "content" });
});

it("adds a field below and waits for its tag", () => {
  const state = after({ do: "add", fields: [emptyField] });
  expect(tags(state)).toBe("LDR 001 200  210 606 690");
  expect(state.place).toMatchObject({ row: 3, cell: "tag" });
});

it("puts a field where its tag belongs", () => {
  const state = after({ do: "insert", field: { ...emptyField, tag: "610" } });
  expect(tags(state)).toBe("LDR 001 200 210 606 610 690");
  expect(state.place).toMatchObject({ row: 5, cell: "content" });
});

it("acts on all chosen fields", () => {
  const chosen = after({ do: "extend", by: 1 }, { do: "extend", by: 1 });
  expect(chosenRows(chosen)).toEqual({ from: 2, to: 4 });
  expect(tags(editorReducer(chosen, { do: "remove" }))).toBe("LDR 001 690");
  const shifted = editorReducer(chosen, { do: "move", by: 1 });
  expect(tags(shifted)).toBe("LDR 001 690 200 210 606");
  expect(chosenRows(shifted)).toEqual({ from: 3, to: 5 });
  expect(tags(editorReducer(chosen, { do: "duplicate" }))).toBe("LDR 001 200 210 606 200 210 606 690");
});

it("goes back to what was undone", () => {
  const state = after({ do: "type", row: 4, change: { content: "‡a小说" } }, { do: "go", row: 2 }, { do: "undo" });
  expect(state.place.row).toBe(4);
  expect(lineOf(fieldsOf(state)[4]!)).toBe("606 0# ‡a章回小说");
  expect(lineOf(fieldsOf(editorReducer(state, { do: "redo" }))[4]!)).toBe("606 0# ‡a小说");
});

it("takes back typing in one cell as a whole, and keeps the cursor where it was typed", () => {
  const state = after(
    { do: "type", row: 2, change: { content: "‡a红" } },
    { do: "type", row: 2, change: { content: "‡a红楼" }, caret: 4 },
  );
  expect(state.place).toMatchObject({ row: 2, caret: 4 });
  expect(lineOf(fieldsOf(editorReducer(state, { do: "undo" }))[2]!)).toBe("200 1# ‡a红楼梦");
});

it("never goes beyond the ends, nor to the indicators of a control field", () => {
  expect(after({ do: "go", row: 99 }).place.row).toBe(5);
  expect(after({ do: "go", row: -1 }).place.row).toBe(0);
  expect(after({ do: "go", row: 1, cell: "ind1" }).place.cell).toBe("content");
});
