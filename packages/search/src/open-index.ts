import { availableParallelism } from "node:os";
import type { Analyzer } from "./analysis/analyzer.ts";
import { unicodeAnalyzer } from "./analysis/unicode-analyzer.ts";
import { checkSchema } from "./checked-schema.ts";
import type { DocumentMaker } from "./document.ts";
import type { Schema } from "./schema.ts";
import type { SearchIndex } from "./search-index.ts";
import { DirectoryStore, type Loaded } from "./store/directory-store.ts";
import { TaskRunner } from "./workers/task-runner.ts";
import { WorkerPool } from "./workers/worker-pool.ts";
import { EngineIndex } from "./writer/engine-index.ts";
import { IndexWriter } from "./writer/index-writer.ts";

export interface OpenOptions {
  readonly schema: Schema;
  /** Where the index lives; left out, it lives in memory and ends with the process. */
  readonly directory?: string;
  /** Default: the Unicode analyzer of this package. With `workers`, give `analyzerModule` or a `workerUrl` too. */
  readonly analyzer?: Analyzer;
  /** Makes documents of the sources that changes give (`make`). With `workers`, worker threads bring it: see runWorker. */
  readonly makeDocument?: DocumentMaker;
  /** Where worker threads find the analyzer: the URL of a module and the name of its export. */
  readonly analyzerModule?: { readonly module: string; readonly name: string };
  /** Threads that answer queries. Default: as many as processors, less one, at most 4; 0 answers in the calling thread. */
  readonly workers?: number;
  /** Threads that build and merge segments, behind all others where the system lets them; default 1, and 0 when `workers` is 0. */
  readonly builders?: number;
  /** The file that worker threads run, for programs that are bundled: it has to call `runWorker`. */
  readonly workerUrl?: URL;
  /** Uncommitted changes are made into a segment once there are so many; default 32,768. */
  readonly bufferedDocuments?: number;
  /** The most documents that segments are merged into; default 262,144. */
  readonly mostSegmentDocuments?: number;
}

const BUFFERED_DOCUMENTS = 32_768;
const MOST_SEGMENT_DOCUMENTS = 262_144;

/**
 * Opens an index, making it when there is none. A file that is damaged is never read from: the index then stands at an
 * older position or is empty, and `status.damage` says why. Throws IndexLocked when another process has the directory open.
 */
export async function openIndex(options: OpenOptions): Promise<SearchIndex> {
  const schema = checkSchema(options.schema);
  const analyzer = options.analyzer ?? unicodeAnalyzer;
  const fingerprint = `${FORMAT} ${analyzer.id} ${schema.fingerprint}`;
  const store = options.directory === undefined ? undefined : await DirectoryStore.open(options.directory);
  const { readers, makers } = executors(options, analyzer);
  try {
    const nothing: Loaded = { segments: [], damage: [], nextGeneration: 1, nextFile: 1 };
    const loaded = (await store?.load(fingerprint, (path) => makers.run("load", { path }))) ?? nothing;
    const bufferedDocuments = options.bufferedDocuments ?? BUFFERED_DOCUMENTS;
    const builders = Math.max(1, options.builders ?? 1);
    const writer = new IndexWriter(
      { schema, executor: makers, store, bufferedDocuments, builders },
      { key: 1, file: loaded.nextFile, unnamed: new Set() },
    );
    const policy = { mostDocuments: options.mostSegmentDocuments ?? MOST_SEGMENT_DOCUMENTS };
    const parts = {
      fingerprint,
      store,
      readers,
      makers,
      writer,
      newWriter: () => writer.sibling(),
      policy,
      damage: loaded.damage,
    };
    const index = new EngineIndex(parts, {
      generation: loaded.nextGeneration - 1,
      segments: writer.holdLoaded(loaded),
      position: loaded.manifest?.position,
    });
    await index.publish();
    return index;
  } catch (error) {
    await Promise.all([readers.close(), makers.close(), store?.close()]);
    throw error;
  }
}

/** Raised when segments are laid out otherwise. */
const FORMAT = 1;

function executors(options: OpenOptions, analyzer: Analyzer) {
  const workers = options.workers ?? Math.min(4, Math.max(1, availableParallelism() - 1));
  const schema = checkSchema(options.schema);
  if (workers === 0) {
    const { makeDocument } = options;
    const runner = () => new TaskRunner(schema, { analyzer, makeDocument });
    return { readers: runner(), makers: runner() };
  }
  const { analyzerModule, workerUrl } = options;
  if (analyzer !== unicodeAnalyzer && analyzerModule === undefined && workerUrl === undefined) {
    throw new Error("worker threads cannot be handed an analyzer: give analyzerModule or workerUrl too, or workers: 0");
  }
  const url = workerUrl ?? new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);
  const data = { schema: options.schema, ...(analyzerModule && { analyzer: analyzerModule }) };
  const pool = (size: number, patient: boolean) => new WorkerPool({ size, url, data: { ...data, patient } });
  return { readers: pool(workers, false), makers: pool(Math.max(1, options.builders ?? 1), true) };
}
