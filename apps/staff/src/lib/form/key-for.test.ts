import { expect, it } from "vitest";
import { createKeyFor } from "./key-for.ts";

it("keeps the key for the same body and changes it with the body", () => {
  const keyFor = createKeyFor();
  const first = keyFor({ name: "陈平" });
  expect(keyFor({ name: "陈平" })).toBe(first);
  const second = keyFor({ name: "陈平安" });
  expect(second).not.toBe(first);
  expect(keyFor({ name: "陈平" })).not.toBe(first);
});
