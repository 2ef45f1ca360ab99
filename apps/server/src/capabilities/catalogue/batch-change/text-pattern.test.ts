import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, isWhole, replaceAll } from "./text-pattern.ts";

describe("plain text", () => {
  it("stands for itself, signs and all", () => {
    expect(replaceAll("a.b*c", { text: "." }, "-")).toBe("a-b*c");
    expect(replaceAll("a.b*c", { text: "*" }, "$1")).toBe("a.b$1c");
  });

  it("is replaced as JavaScript does it, for any value", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "红", "𠮷", "*") });
    fc.assert(
      fc.property(
        text,
        text.filter((one) => one !== ""),
        text,
        (value, find, by) => {
          expect(replaceAll(value, { text: find }, by)).toBe(value.split(find).join(by));
        },
      ),
    );
  });

  it("ignores capitals when asked", () => {
    expect(replaceAll("Beijing BEIJING", { text: "beijing", ignoreCase: true }, "北京")).toBe("北京 北京");
  });
});

describe("signs", () => {
  const signs = true;

  it("find runs, single characters and digits", () => {
    expect(replaceAll("第12版", { text: "第##版", signs }, "x")).toBe("x");
    expect(replaceAll("CNY 29.80 (精装)", { text: "(*)", signs }, "[*]")).toBe("CNY 29.80 [精装]");
    expect(replaceAll("colour, color", { text: "colo?r", signs }, "farbe")).toBe("farbe, color");
    expect(replaceAll("a-b-c", { text: "-", signs }, "\\*")).toBe("a*b*c");
    expect(contains("50%*", { text: "\\*", signs })).toBe(true);
  });

  it("carry over what the stars stood for, in order", () => {
    expect(replaceAll("曹雪芹, 高鹗", { text: "曹*, 高*", signs }, "高*；曹*")).toBe("高雪芹；曹鹗");
  });

  it("know a whole value from a part", () => {
    expect(isWhole("I242.4", { text: "I242.*", signs })).toBe(true);
    expect(isWhole("xI242.4", { text: "I242.*", signs })).toBe(false);
    expect(isWhole("I242.4x", { text: "I242.#", signs })).toBe(false);
    expect(isWhole("abcabc", { text: "a*c", signs })).toBe(true);
    expect(isWhole("红楼梦", { text: "红楼梦" })).toBe(true);
  });

  it("an empty pattern is found nowhere", () => {
    expect(contains("x", { text: "" })).toBe(false);
    expect(replaceAll("x", { text: "" }, "y")).toBe("x");
    expect(replaceAll("x", { text: "*", signs }, "y")).toBe("x");
  });

  it("come to an end for a pattern that would take a regular expression years", () => {
    const value = "a".repeat(9_000);
    expect(contains(value, { text: `${"a*".repeat(40)}b`, signs })).toBe(false);
  });
});
