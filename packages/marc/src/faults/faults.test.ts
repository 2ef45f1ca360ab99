import { describe, expect, it } from "vitest";
import { FAULTS, type FaultCode } from "./catalogue.ts";
import { describeFault } from "./describe-fault.ts";

describe("the catalogue of faults", () => {
  it("has every text in Chinese and in English, and no text twice", () => {
    for (const { en, zh } of Object.values(FAULTS)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
    const texts = Object.values(FAULTS).flatMap(({ en, zh }) => [en, zh]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("says what, where and in which field", () => {
    const fault = { code: "subfield-code-missing" as FaultCode, offset: 120, tag: "245", found: "x" };
    expect(describeFault(fault)).toBe("a subfield mark has no code after it (x), at byte 120, field 245");
    expect(describeFault(fault, "zh")).toBe("子字段标识符之后没有子字段代码（x），位于字节 120，字段 245");
  });
});
