import { describe, expect, test } from "vitest";
import { findDoubts } from "../policies/find-doubts.ts";
import { readPolicySet } from "../policies/read-policy-set.ts";
import { resolveAspect } from "../policies/resolve-terms.ts";
import { aCase } from "../testing/policies.ts";
import { YUNZE_POLICIES, YUNZE_SUSPENSION_ONLY } from "./yunze-policies.ts";

test.each([YUNZE_POLICIES, YUNZE_SUSPENSION_ONLY])(
  "the demonstration’s policies %# are valid and without doubts",
  (set) => {
    expect(readPolicySet(set)).toMatchObject({ ok: true });
    expect(findDoubts(set)).toEqual([]);
  },
);

const loanOf = (at: Parameters<typeof aCase>[0]) => {
  const loan = resolveAspect(YUNZE_POLICIES, "loan", aCase(at))?.terms;
  return loan?.lend ? loan.period.amount : "stays";
};

describe("items / days / renewals × days / holds by category", () => {
  test.each([
    ["undergraduate", 20, 30, 1, 30, 3],
    ["master", 30, 60, 1, 30, 5],
    ["doctoral", 40, 90, 1, 30, 5],
    ["teacher", 50, 120, 1, 60, 10],
    ["staff", 30, 90, 1, 30, 5],
    ["retired", 10, 120, 1, 30, 3],
    ["visiting", 20, 60, 1, 30, 3],
    ["public", 3, 30, 0, undefined, 0],
    ["group", 200, 365, 0, undefined, 0],
  ])("%s", (readerCategory, items, days, times, renewalDays, holds) => {
    const at = aCase({ readerCategory });
    const settled = <A extends "limits" | "renewal" | "hold">(aspect: A) =>
      resolveAspect(YUNZE_POLICIES, aspect, at)?.terms;
    expect(loanOf({ readerCategory })).toBe(days);
    expect(settled("limits")).toMatchObject({ all: items });
    expect(settled("renewal")?.times).toBe(times);
    expect(settled("renewal")?.period?.amount).toBe(renewalDays);
    expect(settled("hold")).toMatchObject({ max: holds });
  });
});

test.each([
  ["a new book, for a teacher too", { readerCategory: "teacher", itemType: "new-book" }, 15],
  ["a course reserve", { courseReserve: true }, 3],
  ["a reference work, for a teacher too", { readerCategory: "teacher", itemType: "reference" }, "stays"],
  ["a reference work on course reserve", { itemType: "reference", courseReserve: true }, "stays"],
  ["anything of the law reading room", { branch: "law", readerCategory: "teacher" }, "stays"],
  ["even its course reserves", { branch: "law", courseReserve: true }, "stays"],
  ["a category that no rule names", { readerCategory: "someone" }, 30],
])("%s: %s", (_, at, days) => {
  expect(loanOf(at)).toBe(days);
});

test("a category that no rule names may have nothing", () => {
  expect(resolveAspect(YUNZE_POLICIES, "limits", aCase({ readerCategory: "someone" }))?.terms.all).toBe(0);
});
