import { expect, it } from "vitest";
import { exportAddress } from "./export-address.ts";

const wish = { scope: "whole", since: "", ids: "", form: "iso2709 gb18030", items: "" } as const;

it("asks for form, encoding and items", () => {
  expect(exportAddress({ ...wish, items: "huiwen" })).toBe(
    "/api/v1/export?format=iso2709&encoding=gb18030&itemProfile=huiwen",
  );
});

it("asks for records by number, however they are parted", () => {
  expect(exportAddress({ ...wish, scope: "ids", ids: "12， 13\n14" })).toContain("ids=12%2C13%2C14");
});

it("asks for nothing while the day or the numbers are missing", () => {
  expect(exportAddress({ ...wish, scope: "since" })).toBeUndefined();
  expect(exportAddress({ ...wish, scope: "ids", ids: "a1" })).toBeUndefined();
});
