import { expect, it } from "vitest";
import { readMapping, writeMapping } from "./directory-mapping.ts";

it("reads one field and attribute a line, however they are spaced", () => {
  expect(readMapping("number=uid\n\n name ＝ cn\r\nphone = mobile;lang-zh")).toEqual({
    number: "uid",
    name: "cn",
    phone: "mobile;lang-zh",
  });
});

it("is nothing when a line is something else", () => {
  expect(readMapping("number=uid\nname: cn")).toBeUndefined();
});

it("is written as it is read", () => {
  const mapping = { number: "uid", name: "cn" };
  expect(readMapping(writeMapping(mapping))).toEqual(mapping);
});
