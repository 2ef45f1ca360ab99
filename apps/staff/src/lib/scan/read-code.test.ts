import { expect, it } from "vitest";
import { readCode } from "./read-code.ts";

it("keeps a code as it is on the label, its zeros too", () => {
  expect(readCode("0011047283")).toBe("0011047283");
  expect(readCode("A-1/7")).toBe("A-1/7");
});

it("takes away what the scanner adds", () => {
  expect(readCode("]C011047283\r")).toBe("11047283");
  expect(readCode(" 11047283\t")).toBe("11047283");
});

it("turns back what an input method made of it", () => {
  expect(readCode("１１０４７２８３")).toBe("11047283");
});
