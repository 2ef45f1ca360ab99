import type { BrowseRequest, BrowseResponse } from "./browse/browse-list.ts";
import type { Change, DocumentId } from "./document.ts";
import type { RunOptions, SearchRequest, SearchResponse } from "./request.ts";
import type { Damage } from "./store/directory-store.ts";
import type { SuggestRequest, SuggestResponse } from "./suggest/suggestion.ts";
import type { SynonymGroup } from "./synonyms/synonyms.ts";

export interface ApplyOptions {
  /** Where the reader of the change feed stands after this batch: kept with it, all or nothing. */
  readonly position?: string;
  /** Whether the batch is to be durable and visible when the promise resolves; default true. False gathers it for the next commit. */
  readonly commit?: boolean;
}

export interface IndexStatus {
  readonly generation: number;
  readonly documents: number;
  readonly segments: number;
  /** Bytes of memory that the segments take, shared by all threads. */
  readonly bytes: number;
  /**
   * Files that were not what had been written when the index was opened. If any, the index is that of an older position,
   * or empty (its `position` says which): apply the changes since then, or rebuild.
   */
  readonly damage: readonly Damage[];
}

/** Fields whose values are looked up. */
export interface WantedFields {
  readonly facets?: readonly string[];
  /** Sort fields of type `number`. */
  readonly numbers?: readonly string[];
}

/** What a document carries. */
export interface DocumentValues {
  /** In the order of their code units. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly numbers: Readonly<Record<string, number | undefined>>;
}

/** An open index: the one writer of its directory, and any number of readers. */
export interface SearchIndex {
  /**
   * Takes a batch of changes in order; a later change of the same id wins. Visible and durable together. A document that
   * does not fit the schema refuses the whole batch.
   */
  apply(changes: readonly Change[], options?: ApplyOptions): Promise<void>;
  search(request: SearchRequest, options?: RunOptions): Promise<SearchResponse>;
  suggest(request: SuggestRequest, options?: RunOptions): Promise<SuggestResponse>;
  browse(request: BrowseRequest, options?: RunOptions): Promise<BrowseResponse>;
  /**
   * What the index holds of documents now, in the order of the ids; undefined for those it does not have. It costs a few microseconds
   * each, so that whoever follows a feed can see whether a change makes any difference before a document is made anew.
   */
  valuesOf(ids: readonly DocumentId[], wanted: WantedFields): Promise<(DocumentValues | undefined)[]>;
  /** Replaces the library's list of synonyms; it is not kept in the index. */
  setSynonyms(groups: readonly SynonymGroup[]): Promise<void>;
  /**
   * Fills a new index beside the present one, which answers meanwhile, and puts it in its place. Changes applied while it
   * runs go to the present one, so begin reading the change feed at `position` again afterwards.
   */
  rebuild(batches: AsyncIterable<readonly Change[]>, options?: { readonly position?: string }): Promise<void>;
  /** Joins everything into as few segments as may be. Merging goes on by itself; this is for after a rebuild, and for tests. */
  optimise(): Promise<void>;
  /** Reads all files again; those that are not what was written are written anew from memory. Gives what was mended. */
  verify(): Promise<readonly Damage[]>;
  readonly status: IndexStatus;
  /** Documents that can be found. */
  readonly count: number;
  /** The position given with the last batch that is durable; undefined for a new or rebuilt index. */
  readonly position: string | undefined;
  close(): Promise<void>;
}
