import type { Change } from "./document.ts";
import type { RunOptions, SearchRequest, SearchResponse } from "./request.ts";
import type { SuggestRequest, SuggestResponse } from "./suggest/suggestion.ts";

export interface ApplyOptions {
  /** Where the reader of the change feed stands after this batch: kept with it, all or nothing. */
  readonly position?: string;
  /** Whether the batch is to be durable and visible when the promise resolves; default true. False gathers it for the next commit. */
  readonly commit?: boolean;
}

/** An open index: the one writer of its directory, and any number of readers. */
export interface SearchIndex {
  /** Takes a batch of changes in order; a later change of the same id wins. Visible and durable together. */
  apply(changes: readonly Change[], options?: ApplyOptions): Promise<void>;
  search(request: SearchRequest, options?: RunOptions): Promise<SearchResponse>;
  suggest(request: SuggestRequest, options?: RunOptions): Promise<SuggestResponse>;
  /** Documents that can be found. */
  readonly count: number;
  /** The position given with the last batch that is durable; undefined for a new or rebuilt index. */
  readonly position: string | undefined;
  close(): Promise<void>;
}
