import { describe, expect, it } from "vitest";
import { noLending } from "../lending-facts.ts";
import { addLendingParts } from "./add-lending-parts.ts";
import { coarseCount } from "./lending-parts.ts";

const now = new Date("2026-11-21T00:00:00Z");
const documents = new Map([["7", { id: "7", facets: { kind: "book" }, sorts: { added: 7 } }]]);

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
    expect((await addLendingParts(documents, lending, now)).get("7")).toEqual({
      id: "7",
      facets: { kind: "book", available: ["*", "main"] },
      sorts: { added: 7, loans: 10 },
    });
  });

  it("is nothing where nothing is lent", async () => {
    expect((await addLendingParts(documents, noLending, now)).get("7")).toEqual({
      id: "7",
      facets: { kind: "book", available: [] },
      sorts: { added: 7 },
    });
  });
});
