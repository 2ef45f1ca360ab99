import { expect, it } from "vitest";
import { lastPageOf } from "./search-query.ts";

it("results end with the page that holds the last of them, and with the ten thousandth", () => {
  expect([0, 1, 20, 21, 10_000, 1_000_000].map(lastPageOf)).toEqual([1, 1, 1, 2, 500, 500]);
});
