import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { unicodeAnalyzer } from "../analysis/unicode-analyzer.ts";
import { openIndex } from "../open-index.ts";

test("threads run a bundled worker file that brings its own analyzer", { timeout: 60_000 }, async () => {
  const directory = await mkdtemp(join(tmpdir(), "search-worker-"));
  const source = join(directory, "worker.ts");
  const bundle = join(directory, "worker.mjs");
  const entry = JSON.stringify(join(import.meta.dirname, "../index.ts"));
  await writeFile(
    source,
    `import { runWorker, unicodeAnalyzer } from ${entry};
     await runWorker({ analyzer: { ...unicodeAnalyzer, id: "shouting", fold: (text) => unicodeAnalyzer.fold(text) + "!" } });`,
  );
  await build({ entryPoints: [source], outfile: bundle, bundle: true, platform: "node", format: "esm" });
  const index = await openIndex({
    schema: { text: { title: {} }, facets: { author: { suggest: true } } },
    analyzer: { ...unicodeAnalyzer, id: "shouting" },
    workers: 1,
    workerUrl: pathToFileURL(bundle),
  });
  await index.apply([{ put: { id: 1, fields: { title: "Time" }, facets: { author: "Eco" } } }]);
  expect((await index.search({ query: "time" })).total).toBe(1);
  expect((await index.suggest({ prefix: "ec" })).suggestions).toEqual([]); // "ec!" begins nothing: the worker's own analyzer
  await index.close();
  await rm(directory, { recursive: true });
});
