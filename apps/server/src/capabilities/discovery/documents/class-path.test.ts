import { describe, expect, it } from "vitest";
import { classPath } from "./class-path.ts";

describe("the place of a work in the class facet", () => {
  it.each([
    ["I242.4", "I/I2"],
    ["TP312C", "T/TP"],
    ["T-0", "T"],
    ["Z", "Z"],
  ])("of 中图法 %s is %s", (clc, path) => {
    expect(classPath({ clc })).toBe(path);
  });

  it.each([
    ["PL2743 .A5 1999", "lcc/P"],
    ["QA76", "lcc/Q"],
    ["Z1001", "lcc/Z"],
  ])("of Library of Congress class %s is %s", (lcc, path) => {
    expect(classPath({ lcc })).toBe(path);
  });

  it("goes by the Chinese class where there are both", () => {
    expect(classPath({ clc: "I242.4", lcc: "PL2743" })).toBe("I/I2");
  });

  it("is nowhere without a class that can be read", () => {
    expect(classPath({ lcc: "Microfilm 1234" })).toBeUndefined();
    expect(classPath({})).toBeUndefined();
  });
});
