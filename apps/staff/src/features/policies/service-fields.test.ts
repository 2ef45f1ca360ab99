import { expect, it } from "vitest";
import { valueAt } from "./policy-draft.ts";
import { readTimes, serviceParts } from "./service-fields.ts";

it.each([
  ["9:00，15：30", ["09:00", "15:30"]],
  ["15:00、10:00 15:00", ["10:00", "15:00"]],
  ["", []],
  ["25:00", undefined],
  ["十点", undefined],
])("rounds typed as %s are %j", (typed, times) => {
  expect(readTimes(typed)).toEqual(times);
});

it("each thing is stated in one place", () => {
  const paths = serviceParts.flatMap(({ fields }) => fields.map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
  expect(valueAt({ branch: { keepDays: 5 } }, "branch.keepDays")).toBe(5);
});
