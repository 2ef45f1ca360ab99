import { describe, expect, it } from "vitest";
import { changeLines } from "./change-lines.ts";

const said = { yes: "yes", no: "no", nothing: "none" };
const lines = (before: unknown, after: unknown) => changeLines(before, after, said);

describe("what an act changed", () => {
  it("has a line for each fact that is different, and none for what stayed", () => {
    expect(lines({ name: "a", until: null }, { name: "a", until: "2026-12-01" })).toEqual([
      { name: "until", before: "none", after: "2026-12-01" },
    ]);
  });

  it("tells new and lost facts from changed ones", () => {
    expect(lines({ old: 1 }, { fresh: true })).toEqual([
      { name: "old", before: "1" },
      { name: "fresh", after: "yes" },
    ]);
  });

  it("says lists and things inside things in words", () => {
    expect(lines(undefined, { roles: [{ role: "cataloguer", branch: "main" }, { role: "reader" }] })).toEqual([
      { name: "roles", after: "role cataloguer · branch main, role reader" },
    ]);
    expect(lines(undefined, { roles: [] })).toEqual([{ name: "roles", after: "none" }]);
  });

  it("is nothing where nothing was said", () => {
    expect(lines(undefined, undefined)).toEqual([]);
    expect(lines(null, {})).toEqual([]);
  });
});
