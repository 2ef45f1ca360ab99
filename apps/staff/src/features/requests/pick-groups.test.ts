import { expect, test } from "vitest";
import { pickGroups } from "./pick-groups.ts";

const row = (id: string, fromLocation: string, shelfKey: string) => ({
  id,
  fromBranch: "main",
  fromLocation,
  shelfKey,
});

test("a pick list goes place by place, and in each by the shelf", () => {
  const groups = pickGroups([row("1", "b1", "000002 T"), row("2", "f3", "000001 A"), row("3", "b1", "000002 I")]);
  expect(groups.map(({ location, rows }) => [location, rows.map(({ id }) => id)])).toEqual([
    ["f3", ["2"]],
    ["b1", ["3", "1"]],
  ]);
});
