import { expect, it } from "vitest";
import { duplicateFields, inTagOrder, moveFields, placeFor, removeFields } from "./edit-fields.ts";
import { pause, redo, startHistory, step, undo } from "./edit-history.ts";
import { newField } from "./edited-field.ts";

const fields = ["LDR", "001", "200", "606", "606"].map((tag, i) =>
  newField({ tag, ind1: "", ind2: "", content: `${i}` }),
);
const contents = (list: readonly { content: string }[]) => list.map((field) => field.content).join("");

it("moves fields, never above the leader nor below the end", () => {
  expect(contents(moveFields(fields, { from: 2, to: 3 }, 1))).toBe("01423");
  expect(contents(moveFields(fields, { from: 2, to: 3 }, -1))).toBe("02314");
  expect(moveFields(fields, { from: 1, to: 1 }, -1)).toBe(fields);
  expect(moveFields(fields, { from: 4, to: 4 }, 1)).toBe(fields);
  expect(moveFields(fields, { from: 0, to: 0 }, 1)).toBe(fields);
});

it("removes fields but never the leader", () => {
  expect(contents(removeFields(fields, { from: 0, to: 2 }))).toBe("034");
});

it("doubles fields behind themselves, each with an id of its own", () => {
  const doubled = duplicateFields(fields, { from: 2, to: 3 });
  expect(contents(doubled)).toBe("0123234");
  expect(new Set(doubled.map(({ id }) => id)).size).toBe(7);
});

it("finds the place for a tag, and sorts without changing the order of equals", () => {
  expect(placeFor(fields, "210")).toBe(2);
  expect(placeFor(fields, "606")).toBe(4);
  expect(placeFor(fields, "000")).toBe(0);
  expect(contents(inTagOrder(fields.toReversed()))).toBe("01243");
});

it("takes back any number of steps, and typing in one cell at once", () => {
  let history = startHistory("");
  for (const text of ["红", "红楼", "红楼梦"]) history = step(history, text, "cell 1");
  history = step(history, "红楼梦.", "cell 2");
  for (let i = 0; i < 500; i++) history = step(history, `step ${i}`);
  for (let i = 0; i < 500; i++) history = undo(history);
  expect(history.present).toBe("红楼梦.");
  expect(undo(history).present).toBe("红楼梦");
  expect(undo(undo(history)).present).toBe("");
  expect(redo(undo(undo(history))).present).toBe("红楼梦");
});

it("begins a step anew after a pause, and when something else was done between", () => {
  const history = step(pause(step(startHistory("a"), "ab", "cell")), "abc", "cell");
  expect(undo(history).present).toBe("ab");
});
