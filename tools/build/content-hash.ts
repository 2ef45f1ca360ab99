import { createHash } from "node:crypto";
import { glob, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../root.ts";

/** A hash of all files that a build reads: of the given folders, without what is built, and of the lockfile. */
export async function contentHash(folders: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  const patterns = folders.map((folder) => `${folder}/**/*.{ts,tsx,css,svg,json,html}`);
  const files = await Array.fromAsync(glob([...patterns, "package-lock.json"], { cwd: root, exclude: skipped }));
  for (const file of files.toSorted())
    hash
      .update(file)
      .update("\0")
      .update(await readFile(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

function skipped(path: string): boolean {
  return /(^|\/)(node_modules|dist)(\/|$)|\.test\.tsx?$/.test(path);
}

/** Whether the output was made from sources of this hash. */
export async function isCurrent(outdir: string, hash: string): Promise<boolean> {
  return (await readFile(join(outdir, ".hash"), "utf8").catch(() => "")) === hash;
}

export async function recordHash(outdir: string, hash: string): Promise<void> {
  await mkdir(outdir, { recursive: true });
  await writeFile(join(outdir, ".hash"), hash);
}
