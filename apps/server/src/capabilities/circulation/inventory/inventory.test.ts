import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FiledScan, misplacedOf, verdictOf } from "./inventory.ts";

const here = { location: "main-3" };
const copy = { withdrawn: false, location: "main-3", status: "available" } as const;

describe("a book on the shelf that is walked", () => {
  it.each([
    ["belongs there", copy, "shelved"],
    ["was thought missing", { ...copy, status: "missing" }, "found"],
    ["belongs to another place", { ...copy, location: "science-1" }, "elsewhere"],
    ["is said to be on loan", { ...copy, status: "checked-out" }, "other-state"],
    ["is said to stand on the hold shelf", { ...copy, status: "awaiting-pickup" }, "other-state"],
    ["was withdrawn", { ...copy, withdrawn: true }, "withdrawn"],
    ["is nobody's", undefined, "unknown"],
  ] as const)("%s", (_, seen, verdict) => {
    expect(verdictOf(seen, here)).toBe(verdict);
  });
});

const scansOf = (keys: readonly string[], shelf = 1): FiledScan[] =>
  keys.map((key, n) => ({ id: `${shelf}-${n}`, shelf, key }));
const behindOf = (scans: readonly FiledScan[]) =>
  misplacedOf(scans).map(({ id, behind }) => [
    scans.find((scan) => scan.id === id)?.key,
    scans.find((scan) => scan.id === behind)?.key,
  ]);

describe("a shelf out of order", () => {
  it("names the one book that stands too far on, and what it belongs behind", () => {
    expect(behindOf(scansOf(["A", "B", "X", "C", "D"]))).toEqual([["X", "D"]]);
  });

  it("names the one that stands too early, not all behind it", () => {
    expect(behindOf(scansOf(["B", "C", "D", "A", "E"]))).toEqual([["A", undefined]]);
  });

  it("lets copies of one call number stand as they do", () => {
    expect(behindOf(scansOf(["A", "A", "B", "B"]))).toEqual([]);
  });

  it("is each shelf's own matter", () => {
    expect(misplacedOf([...scansOf(["M", "N"]), ...scansOf(["A", "B"], 2)])).toEqual([]);
  });

  it("is in order once the misplaced are taken out, and no fewer would do", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("A", "B", "C", "D", "E"), { maxLength: 8 }), (keys) => {
        const scans = scansOf(keys);
        const out = new Set(misplacedOf(scans).map(({ id }) => id));
        const left = scans.filter(({ id }) => !out.has(id)).map(({ key }) => key);
        expect(left).toEqual(left.toSorted());
        expect(out.size).toBe(keys.length - longestByHand(keys));
      }),
    );
  });
});

/** Every choice of scans, tried. */
function longestByHand(keys: readonly string[]): number {
  let longest = 0;
  for (let choice = 0; choice < 1 << keys.length; choice += 1) {
    const run = keys.filter((_, at) => (choice >> at) & 1);
    if (run.every((key, at) => at === 0 || (run[at - 1] ?? "") <= key)) longest = Math.max(longest, run.length);
  }
  return longest;
}
