// Makes what is derived and committed: row types, API description and client types, settings page. `--check` says what has drifted.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generatedFiles } from "./generate/generated-files.ts";
import { root } from "./root.ts";

const check = process.argv.includes("--check");
const drifted: string[] = [];
for await (const { path, content } of generatedFiles()) {
  const old = await readFile(join(root, path), "utf8").catch(() => "");
  if (old === content) continue;
  drifted.push(path);
  if (check) continue;
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}
for (const path of drifted)
  console.log(check ? `${path} has drifted: run npm run generate and commit it` : `wrote ${path}`);
if (drifted.length === 0) console.log("everything generated is up to date");
process.exit(check && drifted.length > 0 ? 1 : 0);
