import { describe, expect, it } from "vitest";
import { coverClass } from "./cover-class.ts";
import { palettes } from "./palettes.ts";

describe("the class a cover wears", () => {
  it.each([
    [{ clc: "TP311.5", lcc: "PR6045" }, "TP"],
    [{ lcc: "QA76.73.J38" }, "TP"],
    [{ lcc: "QA9.8 .H63" }, "O"],
    [{ lcc: "PR6045.O72" }, "I"],
    [{ lcc: "KF8745" }, "D"],
    [{ lcc: "DS735.A2" }, "K"],
    [{ ddc: "005.133" }, "TP"],
    [{ ddc: "823.912" }, "I"],
    [{ ddc: "330.12" }, "F"],
    [{ lcc: "MLCS 2006/1", ddc: "510" }, "O"],
    [{ lcc: "no number" }, undefined],
    [{}, undefined],
  ])("of %o is %s", (numbers, letters) => {
    expect(coverClass(numbers)).toBe(letters);
  });

  it("is always one that has a palette", () => {
    for (let hundred = 0; hundred < 1000; hundred += 1) {
      const letters = coverClass({ ddc: String(hundred).padStart(3, "0") });
      expect(Object.keys(palettes)).toContain(letters);
    }
  });
});
