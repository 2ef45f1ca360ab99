import type { Analyzer } from "../analysis/analyzer.ts";
import { unicodeAnalyzer } from "../analysis/unicode-analyzer.ts";
import { runBrowse } from "../browse/run-browse.ts";
import type { CheckedSchema } from "../checked-schema.ts";
import type { DocumentMaker, SearchDocument } from "../document.ts";
import { Deadline } from "../engine/deadline.ts";
import { OrdinalSpaces } from "../engine/ordinal-space.ts";
import { runSearch } from "../engine/run-search.ts";
import { Snapshot } from "../engine/snapshot.ts";
import { checkDocument } from "../indexing/analyse-document.ts";
import { buildSegment } from "../segment/build-segment.ts";
import { DeletedSet } from "../segment/deleted-set.ts";
import { mergeSegments } from "../segment/merge-segments.ts";
import { SegmentReader } from "../segment/segment-reader.ts";
import { readSegment, writeSegment } from "../store/segment-file.ts";
import { runSuggest } from "../suggest/run-suggest.ts";
import { type SynonymLookup, synonymLookup } from "../synonyms/synonyms.ts";
import { type SharedTexts, textsOf } from "../writer/source-texts.ts";
import type { Executor, RunControl, SharedSegment, TaskKind, Tasks } from "./task.ts";

export interface RunnerOptions {
  readonly analyzer?: Analyzer | undefined;
  readonly makeDocument?: DocumentMaker | undefined;
}

/** Does tasks in the thread it is called in. */
export class TaskRunner implements Executor {
  readonly #schema: CheckedSchema;
  readonly #analyzer: Analyzer;
  readonly #makeDocument: DocumentMaker | undefined;
  readonly #spaces = new OrdinalSpaces();
  #readers = new Map<number, SegmentReader>();
  #snapshot: Snapshot;
  #synonyms: { readonly list: string; readonly lookup: SynonymLookup } | undefined;

  constructor(schema: CheckedSchema, { analyzer = unicodeAnalyzer, makeDocument }: RunnerOptions = {}) {
    this.#schema = schema;
    this.#analyzer = analyzer;
    this.#makeDocument = makeDocument;
    this.#snapshot = new Snapshot([], { schema, analyzer });
  }

  run<Kind extends TaskKind>(
    kind: Kind,
    input: Tasks[Kind]["input"],
    control?: RunControl,
  ): Promise<Tasks[Kind]["output"]> {
    return this.#run(kind, input as never, control ?? {}) as Promise<Tasks[Kind]["output"]>;
  }

  async close(): Promise<void> {}

  async #run(kind: TaskKind, input: never, control: RunControl): Promise<unknown> {
    switch (kind) {
      case "build":
        return this.#build(input);
      case "merge":
        return this.#merge(input);
      case "load":
        return readSegment((input as Tasks["load"]["input"]).path);
      case "generation":
        return this.#enter(input);
      default:
        return this.#query(kind, input, control);
    }
  }

  #query(
    kind: "search" | "suggest" | "browse",
    input: Tasks["search" | "suggest" | "browse"]["input"],
    control: RunControl,
  ) {
    control.signal?.throwIfAborted();
    const deadline = new Deadline(input.timeoutMs, control.cancelled);
    const context = { snapshot: this.#snapshot, spaces: this.#spaces, deadline };
    if (kind === "search") return runSearch(input.request as Tasks["search"]["input"]["request"], context);
    if (kind === "suggest") return runSuggest(input.request as Tasks["suggest"]["input"]["request"], context);
    return runBrowse(input.request as Tasks["browse"]["input"]["request"], context);
  }

  async #build({ documents, sources, path }: Tasks["build"]["input"]): Promise<SharedArrayBuffer> {
    // All are made, then all are cut: one and the other in turns take a sixth more time.
    const all = [...documents, ...this.#made(sources)];
    const memory = buildSegment(all, { schema: this.#schema, analyzer: this.#analyzer });
    if (path !== undefined) await writeSegment(path, memory);
    return memory;
  }

  *#made(sources: SharedTexts): Generator<SearchDocument> {
    for (const text of textsOf(sources)) {
      if (this.#makeDocument === undefined) throw new Error("makeDocument was not given: sources cannot be indexed");
      const document = this.#makeDocument(text);
      checkDocument(document, this.#schema);
      yield document;
    }
  }

  async #merge({ segments, path }: Tasks["merge"]["input"]): Promise<SharedArrayBuffer> {
    const inputs = segments.map(({ memory, deleted }) => ({
      reader: new SegmentReader(memory, this.#schema),
      deleted: new DeletedSet(deleted),
    }));
    const memory = mergeSegments(inputs, this.#schema);
    if (path !== undefined) await writeSegment(path, memory);
    return memory;
  }

  /** A list that has not changed is not read anew with every commit. */
  #lookupOf(groups: Tasks["generation"]["input"]["synonyms"]): SynonymLookup {
    const list = JSON.stringify(groups);
    if (this.#synonyms?.list !== list) this.#synonyms = { list, lookup: synonymLookup(groups, this.#analyzer) };
    return this.#synonyms.lookup;
  }

  #enter({ segments, synonyms }: Tasks["generation"]["input"]): void {
    const readers = new Map(segments.map((segment) => [segment.key, this.#readerOf(segment)]));
    this.#readers = readers;
    const live = segments.map(({ key, deleted }) => ({ reader: readers.get(key)!, deleted: new DeletedSet(deleted) }));
    const synonymsOf = this.#lookupOf(synonyms);
    this.#snapshot = new Snapshot(live, { schema: this.#schema, analyzer: this.#analyzer, synonyms: synonymsOf });
  }

  #readerOf({ key, memory }: SharedSegment): SegmentReader {
    return this.#readers.get(key) ?? new SegmentReader(memory, this.#schema);
  }
}
