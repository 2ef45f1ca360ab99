import { describe, expect, it } from "vitest";
import { changedWorks, readWorks, writeWorks } from "./list-link.ts";

describe("a selection in an address", () => {
  it("comes back as it went, each work once", () => {
    expect(readWorks(writeWorks(["12", "7", "103"]))).toEqual(["12", "7", "103"]);
    expect(readWorks("7.7.12")).toEqual(["7", "12"]);
  });

  it("is read for what is a number in it, and no longer than a list may be", () => {
    expect(readWorks("7..x.-1.0.12;drop")).toEqual(["7"]);
    expect(readWorks(Array.from({ length: 600 }, (_, n) => n + 1).join("."))).toHaveLength(500);
    expect(readWorks(undefined)).toEqual([]);
  });
});

describe("a button beside a work", () => {
  const list = ["1", "2", "3"];
  it.each([
    ["add", "4", ["1", "2", "3", "4"]],
    ["add", "2", ["1", "2", "3"]],
    ["remove", "2", ["1", "3"]],
    ["up", "3", ["1", "3", "2"]],
    ["up", "1", ["1", "2", "3"]],
    ["down", "1", ["2", "1", "3"]],
    ["down", "3", ["1", "2", "3"]],
    ["up", "9", ["1", "2", "3"]],
    ["clear", "", []],
  ] as const)("%s %s", (action, id, after) => {
    expect(changedWorks(list, action, id)).toEqual(after);
  });
});
