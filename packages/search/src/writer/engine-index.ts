import type { BrowseRequest, BrowseResponse } from "../browse/browse-list.ts";
import { type Change, type DocumentId, toIdNumber } from "../document.ts";
import type { RunOptions, SearchRequest, SearchResponse } from "../request.ts";
import type { ApplyOptions, DocumentValues, IndexStatus, SearchIndex, WantedFields } from "../search-index.ts";
import type { Damage, DirectoryStore } from "../store/directory-store.ts";
import { readDeleted, readSegment, writeDeleted, writeSegment } from "../store/segment-file.ts";
import type { SuggestRequest, SuggestResponse } from "../suggest/suggestion.ts";
import type { SynonymGroup } from "../synonyms/synonyms.ts";
import type { Executor, Tasks } from "../workers/task.ts";
import { type HeldSegment, livingIn, shared, without } from "./held-segment.ts";
import type { IndexWriter } from "./index-writer.ts";
import { lookUpValues } from "./look-up-values.ts";
import { chooseMerge, chooseOptimisation, type MergePolicy } from "./merge-policy.ts";

const USUAL_TIMEOUT_MS = 10_000;

export interface EngineParts {
  readonly fingerprint: string;
  readonly store: DirectoryStore | undefined;
  /** Answers queries. */
  readonly readers: Executor;
  /** Builds and merges. */
  readonly makers: Executor;
  readonly writer: IndexWriter;
  /** Makes a writer for a rebuild, which numbers its files after those of `writer`. */
  readonly newWriter: () => IndexWriter;
  readonly policy: MergePolicy;
  readonly damage: readonly Damage[];
}

export interface EngineState {
  readonly generation: number;
  readonly segments: readonly HeldSegment[];
  readonly position: string | undefined;
}

/** Keeps the generations: one commit after the other, while queries go on with the one they began with. */
export class EngineIndex implements SearchIndex {
  readonly #parts: EngineParts;
  #state: EngineState;
  #damage: readonly Damage[];
  #synonyms: readonly SynonymGroup[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #merging: Promise<void> | undefined;
  #closed = false;

  constructor(parts: EngineParts, state: EngineState) {
    this.#parts = parts;
    this.#state = state;
    this.#damage = parts.damage;
  }

  get count(): number {
    return this.#state.segments.reduce((sum, segment) => sum + livingIn(segment), 0);
  }

  get position(): string | undefined {
    return this.#state.position;
  }

  get status(): IndexStatus {
    const { generation, segments } = this.#state;
    const bytes = segments.reduce((sum, { memory, deleted }) => sum + memory.byteLength + deleted.memory.byteLength, 0);
    return { generation, documents: this.count, segments: segments.length, bytes, damage: this.#damage };
  }

  search(request: SearchRequest, options?: RunOptions): Promise<SearchResponse> {
    return this.#query("search", request, options);
  }

  suggest(request: SuggestRequest, options?: RunOptions): Promise<SuggestResponse> {
    return this.#query("suggest", request, options);
  }

  browse(request: BrowseRequest, options?: RunOptions): Promise<BrowseResponse> {
    return this.#query("browse", request, options);
  }

  async valuesOf(ids: readonly DocumentId[], wanted: WantedFields): Promise<(DocumentValues | undefined)[]> {
    const { segments } = this.#state;
    return ids.map((id) => lookUpValues(segments, toIdNumber(id), wanted));
  }

  #query<Kind extends "search" | "suggest" | "browse">(
    kind: Kind,
    request: Tasks[Kind]["input"]["request"],
    options: RunOptions = {},
  ): Promise<Tasks[Kind]["output"]> {
    const input = { request, timeoutMs: options.timeoutMs ?? USUAL_TIMEOUT_MS } as Tasks[Kind]["input"];
    return this.#parts.readers.run(kind, input, { signal: options.signal });
  }

  async apply(changes: readonly Change[], { position, commit = true }: ApplyOptions = {}): Promise<void> {
    const { writer } = this.#parts;
    writer.check(changes);
    await this.#inTurn(async () => {
      try {
        await writer.add(changes);
        if (!commit) return;
        const segments = await writer.take(this.#state.segments);
        await this.#commit(segments, position ?? this.#state.position);
      } catch (error) {
        writer.abandon();
        throw error;
      }
    });
    this.#mergeInBackground();
  }

  async rebuild(
    batches: AsyncIterable<readonly Change[]>,
    options: { readonly position?: string } = {},
  ): Promise<void> {
    const segments = await fill(this.#parts.newWriter(), batches);
    await this.#inTurn(async () => {
      this.#parts.writer.abandon();
      await this.#commit(segments, options.position);
      this.#damage = [];
    });
    this.#mergeInBackground();
  }

  async setSynonyms(groups: readonly SynonymGroup[]): Promise<void> {
    this.#synonyms = groups;
    await this.publish();
  }

  async optimise(): Promise<void> {
    await this.#merging;
    for (;;) {
      const chosen = chooseOptimisation(this.#state.segments, this.#parts.policy);
      if (chosen === undefined) return;
      await this.#merge(chosen);
    }
  }

  async verify(): Promise<readonly Damage[]> {
    return this.#inTurn(async () => {
      const mended: Damage[] = [];
      for (const segment of this.#state.segments) mended.push(...(await this.#verifySegment(segment)));
      return mended;
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#merging?.catch(() => {});
    await this.#turn.catch(() => {});
    await Promise.all([this.#parts.readers.close(), this.#parts.makers.close()]);
    await this.#parts.store?.close();
  }

  /** Lets the query threads see the present generation. */
  async publish(): Promise<void> {
    await this.#parts.readers.run("generation", {
      segments: this.#state.segments.map(shared),
      synonyms: this.#synonyms,
    });
  }

  /** One writer at a time; a failure does not stop those that wait. */
  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error("the index is closed"));
    const run = this.#turn.then(action, action);
    this.#turn = run.catch(() => {});
    return run;
  }

  async #commit(segments: readonly HeldSegment[], position: string | undefined): Promise<void> {
    const { store, writer, fingerprint } = this.#parts;
    const living = segments.filter((segment) => livingIn(segment) > 0);
    const generation = this.#state.generation + 1;
    const written: HeldSegment[] = [];
    for (const segment of living) {
      if (store === undefined || segment.deleted.count === 0 || segment.deletedFile !== undefined)
        written.push(segment);
      else {
        const deletedFile = writer.newFile("deleted");
        await writeDeleted(store.pathOf(deletedFile), segment.deleted.memory);
        written.push({ ...segment, deletedFile });
      }
    }
    if (store !== undefined) {
      const named = written.map(({ file, deletedFile, reader }) => ({
        file: file!,
        documents: reader.documents,
        ...(deletedFile !== undefined && { deleted: deletedFile }),
      }));
      const manifest = { generation, fingerprint, segments: named, ...(position !== undefined && { position }) };
      await store.commit(manifest, writer.unnamed);
      writer.release(written.flatMap(({ file, deletedFile }) => [file, deletedFile]));
    }
    this.#state = { generation, segments: written, position };
    await this.publish();
  }

  #mergeInBackground(): void {
    if (this.#merging !== undefined || this.#closed) return;
    const chosen = chooseMerge(this.#state.segments, this.#parts.policy);
    if (chosen === undefined) return;
    this.#merging = this.#mergeOnce(chosen);
  }

  async #mergeOnce(chosen: readonly HeldSegment[]): Promise<void> {
    try {
      await this.#merge(chosen);
    } catch {
      this.#merging = undefined; // the segments stay as they are, and the next commit tries again
      return;
    }
    this.#merging = undefined;
    this.#mergeInBackground();
  }

  async #merge(chosen: readonly HeldSegment[]): Promise<void> {
    const { store, writer, makers } = this.#parts;
    const file = store === undefined ? undefined : writer.newFile("segment");
    const segments = chosen.map(shared);
    try {
      const input = file === undefined ? { segments } : { segments, path: store!.pathOf(file) };
      const memory = await makers.run("merge", input);
      await this.#inTurn(() => this.#replace(chosen, writer.hold(memory, { file })));
    } finally {
      writer.release([file]);
    }
  }

  /** Puts a merged segment in the place of those it was made of, less what has been deleted since. */
  async #replace(chosen: readonly HeldSegment[], merged: HeldSegment): Promise<void> {
    const { segments: now, position } = this.#state;
    const replaced = chosen.map(({ key }) => now.find((segment) => segment.key === key));
    if (replaced.some((segment) => segment === undefined)) return; // a rebuild came between
    const doomed = replaced.flatMap((segment, i) => deletedSince(chosen[i]!, segment!));
    const result = without(merged, Float64Array.from(doomed));
    const keys = new Set(chosen.map(({ key }) => key));
    const at = now.findIndex(({ key }) => keys.has(key));
    const others = now.filter(({ key }) => !keys.has(key));
    await this.#commit([...others.slice(0, at), result, ...others.slice(at)], position);
  }

  async #verifySegment({ file, memory, deletedFile, deleted, reader }: HeldSegment): Promise<Damage[]> {
    const { store } = this.#parts;
    if (store === undefined || file === undefined) return [];
    const mended: Damage[] = [];
    const mend = async (name: string, read: Promise<unknown>, write: () => Promise<void>) => {
      const reason = await read.then(
        () => undefined,
        (error: Error) => error.message,
      );
      if (reason === undefined) return;
      await write();
      mended.push({ file: name, reason });
    };
    await mend(file, readSegment(store.pathOf(file)), () => writeSegment(store.pathOf(file), memory));
    if (deletedFile !== undefined) {
      const path = store.pathOf(deletedFile);
      await mend(deletedFile, readDeleted(path, reader.documents), () => writeDeleted(path, deleted.memory));
    }
    return mended;
  }
}

async function fill(writer: IndexWriter, batches: AsyncIterable<readonly Change[]>): Promise<HeldSegment[]> {
  try {
    for await (const batch of batches) {
      writer.check(batch);
      await writer.add(batch);
    }
    return await writer.take([]);
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

/** Ids of documents that lived in the segment when it was chosen for merging and do not any more. */
function deletedSince(before: HeldSegment, now: HeldSegment): number[] {
  const ids: number[] = [];
  if (before.deleted === now.deleted) return ids;
  for (let document = 0; document < now.reader.documents; document += 1) {
    if (now.deleted.has(document) && !before.deleted.has(document)) ids.push(now.reader.ids[document]!);
  }
  return ids;
}
