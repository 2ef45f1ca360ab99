import * as fc from "fast-check";
import type { Conditions } from "../policies/policy-set.ts";
import { aCase, aRule } from "./policies.ts";

export const GROUPS = {
  groups: { readerCategory: { students: ["undergraduate", "master"] }, branch: { east: ["main", "law"] } },
};
const someMatch = (values: readonly string[]) => {
  const some = fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
  return fc.option(
    fc.oneof(
      some,
      some.map((not) => ({ not })),
    ),
    { nil: undefined },
  );
};
const someConditions: fc.Arbitrary<Conditions> = fc
  .record({
    branch: someMatch(["main", "law", "west", "@east"]),
    itemType: someMatch(["book", "reference"]),
    readerCategory: someMatch(["undergraduate", "teacher", "@students"]),
    courseReserve: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map((when) => Object.fromEntries(Object.entries(when).filter(([, value]) => value !== undefined)));
/** Up to ten rules with random conditions; the n-th lends for n + 1 days. */
export const someRules = fc
  .array(fc.tuple(someConditions, fc.integer({ min: -1, max: 1 })), { maxLength: 10 })
  .map((list) => list.map(([when, rank], index) => aRule(`rule-${index}`, index + 1, { when, rank })));
/** A case on some day of the autumn. */
export const someCase = fc
  .record({
    branch: fc.constantFrom("main", "law", "west"),
    itemType: fc.constantFrom("book", "reference"),
    readerCategory: fc.constantFrom("undergraduate", "master", "teacher"),
    courseReserve: fc.boolean(),
  })
  .map((facts) => aCase(facts));
