import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const source = fileURLToPath(new URL("../../", import.meta.url));
/** What goes by the browser's zone: parts of a date, dates in its words, and a wall clock's text without an offset. */
const browsersClock =
  /\.get(?:Hours|Minutes|Date|Day|Month|FullYear)\(|toLocale(?:Date|Time)String|toDateString|T\d\d:\d\d(?::\d\d)?`\)/;
const files = globSync("**/*.{ts,tsx}", { cwd: source }).filter((file) => !file.endsWith(".test.ts"));

it("finds what goes by the browser's zone", () => {
  for (const line of ["at.getHours()", "at.toLocaleDateString()", "new Date(`${day}T23:59:59`)"])
    expect(line).toMatch(browsersClock);
  expect(files.length).toBeGreaterThan(300);
});

it("no page reads the browser's clock: the library's day and time come from here", () => {
  const reading = files.filter((file) => browsersClock.test(readFileSync(source + file, "utf8")));
  // It works the offset out itself.
  expect(reading.filter((file) => file !== "lib/library/library-time.ts")).toEqual([]);
});
