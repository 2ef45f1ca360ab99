import { expect, it } from "vitest";
import { remembering } from "./remember.ts";

function counted(most: number) {
  const asked: string[] = [];
  return { asked, lengthOf: remembering((text) => asked.push(text) && text.length, most) };
}

it("makes a result once while it is asked for again, and gives the same", () => {
  const { asked, lengthOf } = counted(2);
  for (const text of ["a", "bb", "a", "ccc", "a", "dddd", "a"]) expect(lengthOf(text)).toBe(text.length);
  expect(asked).toEqual(["a", "bb", "ccc", "dddd"]);
});

it("forgets what was not asked for since, and keeps no long texts", () => {
  const { asked, lengthOf } = counted(1);
  const long = "x".repeat(101);
  for (const text of ["a", "b", "c", "a", long, long]) lengthOf(text);
  expect(asked).toEqual(["a", "b", "c", "a", long, long]);
});
