import { expect, it } from "vitest";
import { exportAddress } from "./export-address.ts";

const wish = { scope: "whole", since: "", ids: "", search: "", form: "iso2709 gb18030", items: "" } as const;

it("asks for form, encoding and items", () => {
  expect(exportAddress({ ...wish, items: "huiwen" })).toBe(
    "/api/v1/export?format=iso2709&encoding=gb18030&itemProfile=huiwen",
  );
});

it("asks for records by number, however they are parted", () => {
  expect(exportAddress({ ...wish, scope: "ids", ids: "12， 13\n14" })).toContain("ids=12%2C13%2C14");
});

it("asks for what a search finds, in words or by the address of its results", () => {
  const searched = (search: string) => {
    const address = exportAddress({ ...wish, scope: "search", search }) ?? "";
    return new URL(address, "http://library.test").searchParams.get("search");
  };
  expect(searched(" 红楼梦 ")).toBe(new URLSearchParams({ q: "红楼梦" }).toString());
  expect(searched("http://library.test/zh/search?q=dream&language=eng")).toBe("q=dream&language=eng");
  expect(exportAddress({ ...wish, scope: "search", search: " " })).toBeUndefined();
});

it("asks for nothing while the day or the numbers are missing", () => {
  expect(exportAddress({ ...wish, scope: "since" })).toBeUndefined();
  expect(exportAddress({ ...wish, scope: "ids", ids: "a1" })).toBeUndefined();
});
