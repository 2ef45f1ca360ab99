import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, it } from "vitest";
import { buildStaff } from "../../tools/build/build-staff.ts";
import { root } from "../../tools/root.ts";

/** Bytes of JavaScript, gzip, that a further page may bring. The tables of a format are data, read once and after the page is there. */
const furtherRoute = 40 * 1024;

const pages = [
  "catalogue/components/record-page.tsx",
  "marc-editor/components/record-editor-page.tsx",
  "marc-editor/components/new-record-page.tsx",
  "marc-editor/components/authority-editor-page.tsx",
  "merge/components/merge-page.tsx",
  "duplicates/components/duplicates-page.tsx",
  "authorities/components/authorities-page.tsx",
  "authorities/components/authority-page.tsx",
  "authorities/components/merge-authorities-page.tsx",
  "batch-change/components/batches-page.tsx",
  "batch-change/components/new-batch-page.tsx",
  "batch-change/components/batch-page.tsx",
];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

let manifest: Readonly<Record<string, Chunk>>;
let there: ReadonlySet<string>;

beforeAll(async () => {
  await buildStaff();
  manifest = JSON.parse(await readFile(join(root, "dist/staff/.vite/manifest.json"), "utf8")) as typeof manifest;
  there = new Set([...withImports("index.html"), ...withImports("src/features/home/components/home-page.tsx")]);
});

function withImports(chunk: string, seen = new Set<string>()): ReadonlySet<string> {
  if (!seen.has(chunk)) {
    seen.add(chunk);
    for (const one of manifest[chunk]?.imports ?? []) withImports(one, seen);
  }
  return seen;
}

it.each(pages)("%s brings at most 40 KB", async (page) => {
  const chunks = [...withImports(`src/features/${page}`)].filter((chunk) => !there.has(chunk));
  const files = await Promise.all(
    chunks.map((chunk) => readFile(join(root, "dist/staff", manifest[chunk]?.file ?? ""))),
  );
  const bytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThanOrEqual(furtherRoute);
});
