import { describe, expect, it } from "vitest";
import { classBeginnings } from "./class-beginnings.ts";

describe("the beginnings by which a class number is found", () => {
  it.each([
    ["clc", "TP311.13", ["TP3", "TP31", "TP311", "TP311.1", "TP311.13"]],
    ["clc", "S-09", ["S-0", "S-09"]],
    ["clc", "TP", ["TP"]],
    ["ddc", "005.133", ["0", "00", "005", "005.1", "005.13", "005.133"]],
    ["lcc", "QA76.73.C15", ["QA76", "QA76.73", "QA76.73.C15"]],
    ["lcc", "PL2727", ["PL2727"]],
    ["lcc", "Microfilm 12", ["MICROFILM 12"]],
    ["nlm", "WM 100", ["WM 100"]],
    ["clc", "", []],
  ])("of %s %s are %j", (scheme, number, beginnings) => {
    expect(classBeginnings(scheme, number)).toEqual(beginnings);
  });
});
