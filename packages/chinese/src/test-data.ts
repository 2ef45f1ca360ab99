import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where a set of the shared test data lies, or undefined after saying so: its test is skipped then. For tests only. */
export function findTestData(path: string): string | undefined {
  const root = process.env["WENYUAN_TEST_DATA"] ?? resolve(import.meta.dirname, "../../../../shared/data");
  const file = join(root, path);
  if (existsSync(file)) return file;
  console.warn(`Skipped: no test data at ${file}; set WENYUAN_TEST_DATA to its folder.`);
  return undefined;
}
