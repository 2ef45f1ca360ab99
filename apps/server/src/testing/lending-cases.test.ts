import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const register = readFileSync(`${root}packages/lending-rules/CASES.md`, "utf8");
const ofTheServer = [...register.matchAll(/^\| ([KEFI]\d+) +\| .* \| (?:both|app)\b(.*)\|$/gm)]
  // What belongs to a room that orders and pays is played there.
  .filter(([, , where = ""]) => !where.includes("acquisitions"))
  .map(([, name = ""]) => name);

/** What the server's tests of lending say they hold. */
const titles = globSync("apps/server/src/{capabilities/circulation,pages/loans,testing}/**/*.test.ts", { cwd: root })
  .filter((file) => !file.endsWith("testing/lending-cases.test.ts"))
  .flatMap((file) => [
    ...readFileSync(root + file, "utf8").matchAll(/\b(?:it|test|describe)(?:\.each\([^]*?\))?\(\s*(["`][^"`\n]*["`])/g),
  ])
  .map(([, title]) => title)
  .join("\n");

test("the register names cases that only the whole program can hold", () => {
  expect(ofTheServer.length).toBeGreaterThan(12);
});

test.each(ofTheServer)("%s is played through the server", (name) => {
  expect(titles).toMatch(new RegExp(`\\b${name}\\b`));
});
