import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { openIndex } from "@wenyuan/search";
import { makeDocument } from "../documents/document-source.ts";
import { catalogueAnalyzer } from "./catalogue-analyzer.ts";
import { indexSchema } from "./index-schema.ts";
import type { SearchEngine } from "./search-engine.ts";

/** Indexing steps back behind requests, so it may have every processor; the threads beyond the first begin with the first large rebuild. */
const builders = Math.min(4, availableParallelism());

/** The own engine: files in `directory`, queries in threads; in memory and in this thread when no directory is given. */
export async function openLocalSearchEngine(directory?: string): Promise<SearchEngine> {
  const analyzer = catalogueAnalyzer();
  return await openIndex(
    directory === undefined
      ? { schema: indexSchema, analyzer, makeDocument, workers: 0, builders: 0 }
      : { schema: indexSchema, analyzer, directory, workerUrl: workerFile(), builders },
  );
}

/** Beside this file in the sources, beside the server in the bundle. */
function workerFile(): URL {
  const bundled = new URL("./search-worker.js", import.meta.url);
  return existsSync(bundled) ? bundled : new URL("./search-worker.ts", import.meta.url);
}
