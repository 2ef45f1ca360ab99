import { inject } from "vitest";
import type { TestLibrary } from "./library.global.ts";

/** The running program that this test file has for itself while it runs; the files before it have left their traces there. */
export function testLibrary(): TestLibrary {
  const libraries = inject("libraries");
  // Vitest numbers what runs at a time from 1.
  const found = libraries[(Number(process.env["VITEST_POOL_ID"]) - 1) % libraries.length];
  if (!found) throw new Error("no program was started for the tests");
  return found;
}
