import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextNumber } from "./next-number.ts";

describe("nextNumber", () => {
  it("begins at 1, or where the library begins", () => {
    expect(nextNumber([])).toBe(1);
    expect(nextNumber([], { first: 100 })).toBe(100);
  });

  it("goes on after the highest and leaves gaps", () => expect(nextNumber([1, 2, 7])).toBe(8));

  it("fills gaps when told so", () => expect(nextNumber([1, 2, 7], { rule: "lowest-free" })).toBe(3));

  it("gives none when the labels are used up", () => {
    expect(nextNumber([9], { last: 9 })).toBeUndefined();
    expect(nextNumber([1, 2], { rule: "lowest-free", last: 2 })).toBeUndefined();
  });

  it("never gives a taken number", () => {
    const rule = fc.constantFrom("after-highest" as const, "lowest-free" as const);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 })), rule, (taken, rule) => {
        const next = nextNumber(taken, { rule });
        expect(taken).not.toContain(next);
        expect(next).toBeGreaterThan(0);
      }),
    );
  });
});
