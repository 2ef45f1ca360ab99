import type { CheckedSchema } from "../checked-schema.ts";
import { type Change, changedId, type SearchDocument } from "../document.ts";
import { checkDocument } from "../indexing/analyse-document.ts";
import { DeletedSet } from "../segment/deleted-set.ts";
import { SegmentReader } from "../segment/segment-reader.ts";
import type { DirectoryStore, Loaded } from "../store/directory-store.ts";
import type { Executor } from "../workers/task.ts";
import { type HeldSegment, without } from "./held-segment.ts";
import { type SharedTexts, SourceTexts } from "./source-texts.ts";

/** Changes that are being made into a segment. */
interface Building {
  /** Ids whose older versions are to go. */
  readonly ids: Float64Array;
  readonly segment: Promise<HeldSegment | undefined>;
}

export interface WriterOptions {
  readonly schema: CheckedSchema;
  readonly executor: Executor;
  readonly store: DirectoryStore | undefined;
  /** Gathered changes are made into a segment once there are so many. */
  readonly bufferedDocuments: number;
  /** Segments that may be in the making at once. */
  readonly builders: number;
}

/** What writers of one directory count on together. */
export interface Numbers {
  key: number;
  file: number;
  /** Files that no manifest names yet: not to be cleared away. */
  readonly unnamed: Set<string>;
}

/** Makes segments of changes. What it has made is seen by nobody until `take` is called. */
export class IndexWriter {
  readonly #options: WriterOptions;
  /** Documents, or numbers of texts that they are to be made from; undefined where they are to go. */
  #pending = new Map<number, SearchDocument | number | undefined>();
  #texts = new SourceTexts();
  #building: Building[] = [];
  readonly #numbers: Numbers;

  constructor(options: WriterOptions, numbers: Numbers) {
    this.#options = options;
    this.#numbers = numbers;
  }

  /** Another writer for the same directory: its keys and files are never the same as this one's. */
  sibling(): IndexWriter {
    return new IndexWriter(this.#options, this.#numbers);
  }

  /** Refuses the whole batch when one document does not fit the schema; those still to be made are looked at when they are. */
  check(changes: readonly Change[]): void {
    for (const change of changes) {
      changedId(change);
      if (change.put !== undefined) checkDocument(change.put, this.#options.schema);
    }
  }

  async add(changes: readonly Change[]): Promise<void> {
    for (const change of changes) {
      const id = changedId(change);
      this.#pending.delete(id); // so that the order is that of the last change
      this.#pending.set(id, change.make === undefined ? change.put : this.#texts.add(change.make.text));
      if (this.#pending.size >= this.#options.bufferedDocuments) await this.#begin();
    }
  }

  /** The segments after all gathered changes: those given, less what has been replaced, and the new ones. */
  async take(segments: readonly HeldSegment[]): Promise<HeldSegment[]> {
    if (this.#pending.size > 0) await this.#begin();
    let result = [...segments];
    for (const { ids, segment } of this.#building) {
      result = result.map((each) => without(each, ids));
      const built = await segment;
      if (built !== undefined) result.push(built);
    }
    this.#building = [];
    return result;
  }

  /** Forgets what was gathered: after a failure the reader of the feed begins again at the last position. */
  abandon(): void {
    this.#pending.clear();
    this.#texts = new SourceTexts();
    for (const { segment } of this.#building) segment.then((built) => this.release([built?.file])).catch(() => {});
    this.#building = [];
  }

  hold(
    memory: SharedArrayBuffer,
    parts: { file?: string | undefined; deleted?: SharedArrayBuffer; deletedFile?: string } = {},
  ): HeldSegment {
    const reader = new SegmentReader(memory, this.#options.schema);
    const deleted = parts.deleted === undefined ? DeletedSet.none(reader.documents) : new DeletedSet(parts.deleted);
    const { key } = this.#numbers;
    this.#numbers.key += 1;
    return { key, reader, memory, deleted, file: parts.file, deletedFile: parts.deletedFile };
  }

  holdLoaded({ segments }: Loaded): HeldSegment[] {
    return segments.map(({ memory, file, deleted }) =>
      this.hold(memory, { file, ...(deleted && { deleted: deleted.memory, deletedFile: deleted.file }) }),
    );
  }

  /** A name that no file of the directory has had. */
  newFile(kind: "segment" | "deleted"): string {
    const number = String(this.#numbers.file).padStart(10, "0");
    const name = kind === "segment" ? `segment-${number}.wyseg` : `deleted-${number}.wydel`;
    this.#numbers.file += 1;
    this.#numbers.unnamed.add(name);
    return name;
  }

  /** Files that are being made, and must outlast a commit that does not name them. */
  get unnamed(): ReadonlySet<string> {
    return new Set([...this.#numbers.unnamed].flatMap((name) => [name, `${name}.tmp`]));
  }

  /** From now on a file is kept only if the newest manifests name it. */
  release(files: Iterable<string | undefined>): void {
    for (const file of files) if (file !== undefined) this.#numbers.unnamed.delete(file);
  }

  async #begin(): Promise<void> {
    const ids = Float64Array.from(this.#pending.keys());
    const gathered = [...this.#pending.values()].filter((one) => one !== undefined);
    const documents = gathered.filter((one) => typeof one !== "number");
    const sources = this.#texts.share(gathered.filter((one) => typeof one === "number"));
    this.#pending = new Map();
    this.#texts = new SourceTexts();
    const segment = gathered.length === 0 ? Promise.resolve(undefined) : this.#build({ documents, sources });
    segment.catch(() => {}); // seen by whoever takes it
    this.#building.push({ ids, segment });
    const ahead = this.#building.at(-1 - this.#options.builders);
    await ahead?.segment;
  }

  async #build(gathered: {
    readonly documents: readonly SearchDocument[];
    readonly sources: SharedTexts;
  }): Promise<HeldSegment> {
    const { executor, store } = this.#options;
    const file = store === undefined ? undefined : this.newFile("segment");
    const input = file === undefined ? gathered : { ...gathered, path: store!.pathOf(file) };
    return this.hold(await executor.run("build", input), { file });
  }
}
