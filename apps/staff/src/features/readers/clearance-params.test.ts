import { expect, it } from "vitest";
import { readLeavers } from "./clearance-params.ts";

it("reads a class from an address, its codes as text however they came", () => {
  expect(readLeavers({ entryYear: 2024, department: 5, programme: "法学", other: "x" })).toEqual({
    entryYear: 2024,
    department: "5",
    programme: "法学",
  });
});

it("leaves out what says nothing", () => {
  expect(readLeavers({ entryYear: "soon", category: "" })).toEqual({});
});
