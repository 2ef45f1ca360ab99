import { existsSync } from "node:fs";
import { openIndex } from "@wenyuan/search";
import { catalogueAnalyzer } from "./catalogue-analyzer.ts";
import { indexSchema } from "./index-schema.ts";
import type { SearchEngine } from "./search-engine.ts";

/** The own engine: files in `directory`, queries in threads; in memory and in this thread when no directory is given. */
export async function openLocalSearchEngine(directory?: string): Promise<SearchEngine> {
  const analyzer = catalogueAnalyzer();
  return await openIndex(
    directory === undefined
      ? { schema: indexSchema, analyzer, workers: 0, builders: 0 }
      : { schema: indexSchema, analyzer, directory, workerUrl: workerFile() },
  );
}

/** Beside this file in the sources, beside the server in the bundle. */
function workerFile(): URL {
  const bundled = new URL("./search-worker.js", import.meta.url);
  return existsSync(bundled) ? bundled : new URL("./search-worker.ts", import.meta.url);
}
