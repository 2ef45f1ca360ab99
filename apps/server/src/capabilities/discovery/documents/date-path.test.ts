import { expect, it } from "vitest";
import { datePath } from "./date-path.ts";
import { placePaths } from "./geographic-paths.ts";

it.each([
  [1994, "1900/1990/1994"],
  [1900, "1900/1900/1900"],
  [868, "800/860/868"],
])("files %i under its century and decade", (year, path) => {
  expect(datePath(year)).toBe(path);
});

it("files what a record is about under the wider place where the heading says so", () => {
  const subjects = [
    { kind: "place" as const, terms: ["Middle East", "Palestine"], scheme: "fast" },
    { kind: "place" as const, terms: ["Bolivia", "Politics and government"], scheme: "lcsh" },
    { kind: "place" as const, terms: ["Bolivia"], scheme: "lcsh" },
    { kind: "topic" as const, terms: ["Jews"] },
  ];
  expect(placePaths({ subjects })).toEqual(["Middle East/Palestine", "Bolivia"]);
});
