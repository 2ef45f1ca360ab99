import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const PACKAGES = fileURLToPath(new URL("../../", import.meta.url));
const REGISTER = readFileSync(`${PACKAGES}lending-rules/CASES.md`, "utf8");
const ROWS = [...REGISTER.matchAll(/^\| ([KEFI]\d+) +\| .* \| (pure|both|app)\b.*\|$/gm)];

/** The titles of all tests, in which F1–F8 or K15, K16 name several cases. */
const TITLES = globSync("{calendar,lending-rules,ledger}/src/**/*.test.ts", { cwd: PACKAGES })
  .filter((file) => !file.endsWith("cases.test.ts"))
  .map((file) => readFileSync(PACKAGES + file, "utf8"))
  .join("\n");

test("the register has all fifty-eight cases", () => {
  expect(ROWS).toHaveLength(58);
});

test.each(ROWS.filter(([, , held]) => held !== "app").map(([, name]) => name))("%s is named by a test", (name) => {
  expect(TITLES).toMatch(new RegExp(`["\`][^"\`\n]*\\b${name}\\b[^"\`\n]*["\`]`));
});
