import type { Analyzer } from "./analysis/analyzer.ts";
import { unicodeAnalyzer } from "./analysis/unicode-analyzer.ts";
import { checkSchema } from "./checked-schema.ts";
import { NaiveIndex } from "./reference/naive-index.ts";
import type { Schema } from "./schema.ts";
import type { SearchIndex } from "./search-index.ts";

export interface OpenOptions {
  readonly schema: Schema;
  /** Where the index lives; left out, it lives in memory and ends with the process. */
  readonly directory?: string;
  readonly analyzer?: Analyzer;
}

/** Opens an index, making it when there is none. */
export async function openIndex(options: OpenOptions): Promise<SearchIndex> {
  const analyzer = options.analyzer ?? unicodeAnalyzer;
  const index = new NaiveIndex(checkSchema(options.schema), analyzer);
  let position: string | undefined;
  return {
    apply: async (changes, applied) => {
      index.apply(changes);
      position = applied?.position ?? position;
    },
    search: async (request) => {
      const start = performance.now();
      const { total, hits, facets } = index.search(request);
      const shown = hits.map(({ explain, ...hit }) => (request.explain ? { ...hit, explain } : hit));
      return { total, hits: shown, facets, tookMs: performance.now() - start };
    },
    suggest: async () => ({ tookMs: 0, suggestions: [] }),
    get count() {
      return index.search({}).total;
    },
    get position() {
      return position;
    },
    close: async () => {},
  };
}
