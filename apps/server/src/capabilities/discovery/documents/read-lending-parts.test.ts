import { describe, expect, it } from "vitest";
import { type LendingFacts, noLending } from "../lending-facts.ts";
import { coarseCount, differs, withLending } from "./lending-parts.ts";
import { readLendingParts } from "./read-lending-parts.ts";

const now = new Date("2026-11-21T00:00:00Z");
const document = { id: "7", facets: { kind: "book" }, sorts: { added: 7 } };

const withPartsOf = async (lending: LendingFacts) =>
  withLending(document, (await readLendingParts(lending, ["7"], now)).get("7")!);

const at = (branch: string, available: number) => ({ branch, items: 2, lendable: 2, available, holds: 0 });

describe("what lending adds to a document", () => {
  it.each([
    [0, 0],
    [1, 1],
    [4, 2],
    [9, 5],
    [10, 10],
    [49, 20],
    [730, 500],
  ])("%d loans count as %d", (count, coarse) => {
    expect(coarseCount(count)).toBe(coarse);
  });

  it("is the branches with a copy on the shelf, and how often it was lent in two years", async () => {
    const lending = {
      ...noLending,
      copies: async () => new Map([["7", { ...at("", 1), branches: [at("main", 1), at("science", 0)] }]]),
      loans: async (_ids: readonly string[], since: Date) => new Map([["7", since.getUTCFullYear() === 2024 ? 12 : 0]]),
    };
    expect(await withPartsOf(lending)).toEqual({
      id: "7",
      facets: { kind: "book", available: ["*", "main"] },
      sorts: { added: 7, loans: 10 },
    });
  });

  it("is nothing where nothing is lent", async () => {
    expect(await withPartsOf(noLending)).toEqual({
      id: "7",
      facets: { kind: "book", available: [] },
      sorts: { added: 7 },
    });
  });

  it.each([
    ["the same", ["*", "main"], 10, false],
    ["the last copy of a branch gone", ["*", "main", "science"], 10, true],
    ["nothing on the shelf before", [], 10, true],
    ["another branch instead", ["*", "science"], 10, true],
    ["a coarser count before", ["*", "main"], 5, true],
    ["never lent before", ["*", "main"], undefined, true],
  ])("makes a document anew where it differs: %s", (_what, available, loans, expected) => {
    const held = { facets: { available: available.toSorted() }, numbers: { loans } };
    expect(differs({ available: ["*", "main"], loans: 10 }, held)).toBe(expected);
  });
});
