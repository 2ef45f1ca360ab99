import { expect, it } from "vitest";
import { KnownCuts } from "./known-cuts.ts";

const cut = { terms: [7], positions: [0], places: 1 };

function asked(values: Iterable<string>): KnownCuts {
  const cuts = new KnownCuts();
  for (const value of values) if (cuts.keeps(value) && cuts.find(value) === undefined) cuts.add(value, cut);
  return cuts;
}

const numbers = (many: number) => Array.from({ length: many }, (_, n) => String(n));

it("keeps what comes again", () => {
  const cuts = asked(numbers(3000).map((n) => `publisher ${Number(n) % 10}`));
  expect(cuts.keeps("publisher 3")).toBe(true);
  expect(cuts.find("publisher 3")).toBe(cut);
});

it("gives up on a field whose values mostly come once", () => {
  expect(asked(numbers(1000)).keeps("7")).toBe(true);
  expect(asked(numbers(3000)).keeps("7")).toBe(false);
});

it("keeps no long values", () => expect(new KnownCuts().keeps("x".repeat(65))).toBe(false));
