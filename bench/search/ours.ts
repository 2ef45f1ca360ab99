import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openIndex, type SearchIndex } from "@wenyuan/search";
import { FACETS, schema, toDocument } from "./catalogue.ts";
import { type BenchedEngine, HITS, type Question, VALUES } from "./engine.ts";

const BATCH = 4096;

export interface OurEngine extends BenchedEngine {
  readonly index: SearchIndex;
  /** Closes the index and opens it again: the milliseconds until the first answer. */
  reopen(): Promise<number>;
}

export async function ourEngine({ workers, builders }: { workers: number; builders: number }): Promise<OurEngine> {
  const directory = await mkdtemp(join(tmpdir(), "bench-search-"));
  const open = () => openIndex({ schema, directory, workers, builders });
  let index = await open();
  const ask = async (question: Question, facets: boolean) => (await index.search(requestOf(question, facets))).total;
  return {
    name: "ours",
    get index() {
      return index;
    },
    async build(books) {
      let id = 0;
      let batch = [];
      for (const book of books) {
        id += 1;
        batch.push({ put: toDocument(book, id) });
        if (batch.length === BATCH) {
          await index.apply(batch, { commit: false });
          batch = [];
        }
      }
      await index.apply(batch, { position: String(id) });
    },
    ask,
    client: () => Promise.resolve({ ask, close: () => Promise.resolve() }),
    async reopen() {
      await index.close();
      const start = performance.now();
      index = await open();
      await index.search({ query: "history" });
      return performance.now() - start;
    },
    async close() {
      await index.close();
      await rm(directory, { recursive: true });
    },
  };
}

function requestOf({ words, kind, language }: Question, facets: boolean) {
  const text = words.join(" ");
  return {
    query: kind === "phrase" ? `"${text}"` : kind === "prefix" ? `${text}*` : text,
    limit: HITS,
    ...(language !== undefined && { filters: [{ facet: "language", values: [language] }] }),
    ...(facets && { facets: FACETS.map((name) => ({ name, limit: VALUES })) }),
  };
}
