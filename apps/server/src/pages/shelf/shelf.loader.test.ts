import { expect, it } from "vitest";
import type { ShelvedItem } from "../../capabilities/catalogue/index.ts";
import { isMissing, spinesOf } from "./shelf.loader.ts";

const summary = { title: { text: "红楼梦" }, authors: [], kind: "book", isbns: [] };
const item = (id: string, recordId: string, callNumber: string): ShelvedItem => ({
  id,
  recordId,
  callNumber,
  key: callNumber,
  location: "main-3",
  enumeration: undefined,
  summary,
});
const items = [item("1", "7", "I242.4/10"), item("2", "7", "I242.4/10"), item("3", "8", "I242.4/11")];

it("shows copies that stand side by side as one spine, gone only when all of them are out", () => {
  const some = spinesOf({ items }, ({ id }) => id === "1");
  expect(some.map(({ copies, gone }) => [copies, gone])).toEqual([
    [2, false],
    [1, false],
  ]);
  expect(spinesOf({ items }, ({ id }) => id !== "3")[0]).toMatchObject({ copies: 2, gone: true });
});

const faced = (index: number) =>
  spinesOf({ items, anchor: { index, present: true } }, () => false).map((one) => one.faced);

it("faces the spine that was asked for out, also by its second copy", () => {
  expect(faced(1)).toEqual([true, false]);
  expect(faced(2)).toEqual([false, true]);
  expect(faced(9)).toEqual([false, false]);
});

it("says that a number is not there, but not of a class whose books stand here", () => {
  const missing = (at: string) => isMissing(at, { items, anchor: { index: 0, present: false } });
  expect(["I242.4/9", "I242", "I242.4"].map(missing)).toEqual([true, true, false]);
  expect(isMissing("I242.4/10", { items, anchor: { index: 0, present: true } })).toBe(false);
});
