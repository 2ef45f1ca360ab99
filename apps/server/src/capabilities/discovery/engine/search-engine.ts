import type {
  BrowseRequest,
  BrowseResponse,
  Change,
  DocumentValues,
  RunOptions,
  SearchIndex,
  SearchRequest,
  SearchResponse,
  SuggestRequest,
  SuggestResponse,
  SynonymGroup,
  WantedFields,
} from "@wenyuan/search";

/**
 * The port to whatever finds: the own engine on this host today, OpenSearch later. It holds ids only; what is shown comes from
 * PostgreSQL.
 */
export interface SearchEngine {
  search(request: SearchRequest, options?: RunOptions): Promise<SearchResponse>;
  suggest(request: SuggestRequest, options?: RunOptions): Promise<SuggestResponse>;
  browse(request: BrowseRequest, options?: RunOptions): Promise<BrowseResponse>;
  /** What it holds of documents now, in the order of the ids; undefined for those it does not have. */
  valuesOf(ids: readonly string[], wanted: WantedFields): Promise<(DocumentValues | undefined)[]>;
  /** Replaces the words that are found for one another. */
  setSynonyms(groups: readonly SynonymGroup[]): Promise<void>;
  /** Takes changes; `position` is where in the event log they lead, kept with them all or nothing. */
  apply(changes: readonly Change[], options?: { readonly position?: string }): Promise<void>;
  /** Builds everything anew beside the present index, which answers meanwhile. */
  rebuild(batches: AsyncIterable<readonly Change[]>, options?: { readonly position?: string }): Promise<void>;
  /** Where in the event log the index stands; undefined when it has to be built anew. */
  readonly position: string | undefined;
  readonly count: number;
  /** Whether the files were damaged when opened. */
  readonly status: Pick<SearchIndex["status"], "damage">;
  close(): Promise<void>;
}
