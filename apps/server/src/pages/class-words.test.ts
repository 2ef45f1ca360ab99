import { expect, it } from "vitest";
import { mainClasses } from "./class-words.ts";

it("finds the main classes of both schemes among the facet's values", () => {
  const values = ["lcc", "lcc/P", "I", "I/I2", "T/TP"].map((value) => ({ value, count: 1 }));
  expect(mainClasses(values).map((one) => one.path)).toEqual(["lcc/P", "I"]);
});
