import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { root } from "../root.ts";
import { contentHash, isCurrent, recordHash } from "./content-hash.ts";

const outdir = join(root, "dist", "assets");

/** Makes what browsers load on reader pages: one style sheet, one small script, the marks; and the list of their hashed names. */
export async function buildAssets(): Promise<void> {
  const hash = await contentHash(["packages/ui/src", "apps/server/src/pages/browser", "tools/build"]);
  if (await isCurrent(outdir, hash)) return;
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      reader: "apps/server/src/pages/browser/reader.ts",
      card: "apps/server/src/pages/browser/card.ts",
      "reader-style": "packages/ui/src/styles/reader.css",
    },
    outdir,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    // The baseline of the pages: Chromium 123, Firefox 125, Safari 17.5.
    target: ["es2022", "chrome123", "firefox125", "safari17.5"],
    conditions: ["wenyuan-source"],
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    metafile: true,
    logLevel: "warning",
  });
  const names: Record<string, string> = { version: hash.slice(0, 12) };
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint?.endsWith("reader.ts")) names["reader.js"] = basename(path);
    if (entryPoint?.endsWith("card.ts")) names["card.js"] = basename(path);
    if (entryPoint?.endsWith("reader.css")) names["reader.css"] = basename(path);
  }
  for (const mark of ["favicon.svg", "mark.svg"])
    names[mark] = await copyHashed(join(root, "packages/ui/src/mark", mark));
  await buildServiceWorker(names);
  await writeFile(join(outdir, "manifest.json"), JSON.stringify(names, null, 2));
  await recordHash(outdir, hash);
}

async function copyHashed(file: string): Promise<string> {
  const [stem, ending] = basename(file).split(".");
  const name = `${stem}-${createHash("sha256")
    .update(await readFile(file))
    .digest("hex")
    .slice(0, 8)}.${ending}`;
  await mkdir(outdir, { recursive: true });
  await copyFile(file, join(outdir, name));
  return name;
}

/** The service worker keeps the assets by their names, so it is built last and told them. */
async function buildServiceWorker({ version, ...files }: Record<string, string>): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ["apps/server/src/pages/service-worker/service-worker.ts"],
    outfile: join(outdir, "service-worker.js"),
    bundle: true,
    minify: true,
    format: "iife",
    define: { ASSETS: JSON.stringify({ version, urls: Object.values(files).map((file) => `/assets/${file}`) }) },
    logLevel: "warning",
  });
}
