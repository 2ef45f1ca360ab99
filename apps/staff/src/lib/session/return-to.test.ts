import { expect, it } from "vitest";
import { safeReturnTo } from "./return-to.ts";

it.each(["/accounts", "/catalogue?q=%E7%BA%A2%E6%A5%BC%E6%A2%A6&open=7", "/tokens#new"])("goes back to %s", (path) => {
  expect(safeReturnTo(path)).toBe(path);
});

it.each([
  undefined,
  7,
  "",
  "accounts",
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/.//evil.example",
  "javascript:alert(1)",
  "/sign-in?returnTo=/sign-in",
])("goes to the first page instead of %s", (wish) => {
  expect(safeReturnTo(wish)).toBe("/");
});
