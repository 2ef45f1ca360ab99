import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A dictionary of OpenCC as opencc-js ships it: `key value value|key value …`. */
export function readOpenCC(name: string): [from: string, forms: string[]][] {
  const main = createRequire(import.meta.url).resolve("opencc-js");
  const text = readFileSync(join(dirname(main), "..", "esm-lib", "dict", `${name}.js`), "utf8");
  const table = JSON.parse(text.slice(text.indexOf('"'), text.lastIndexOf('"') + 1)) as string;
  return table.split("|").map((entry) => {
    const [from, ...forms] = entry.split(" ");
    return [from!, forms];
  });
}
