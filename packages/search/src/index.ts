export type { Alternative, Analyzer, QueryWord, Slot, TermTaker, Token } from "./analysis/analyzer.ts";
export { foldText } from "./analysis/fold-text.ts";
export { identifierForms } from "./analysis/identifier-forms.ts";
export { type Run, scanWords } from "./analysis/scan-words.ts";
export { stemEnglish } from "./analysis/stem-english.ts";
export { unicodeAnalyzer } from "./analysis/unicode-analyzer.ts";
export type { BrowseRequest, BrowseResponse, BrowseRow } from "./browse/browse-list.ts";
export type { Change, DocumentId, DocumentMaker, DocumentSource, SearchDocument } from "./document.ts";
export { QueryCancelled, QueryTimeout } from "./engine/deadline.ts";
export { type OpenOptions, openIndex } from "./open-index.ts";
export type {
  FacetCount,
  FacetRequest,
  FacetResult,
  Filter,
  HistogramRequest,
  Hit,
  Relaxed,
  RunOptions,
  ScorePart,
  SearchRequest,
  SearchResponse,
  SortKey,
  ValuesRequest,
} from "./request.ts";
export type { FacetField, Prior, Schema, SortField, TextField, TextRole } from "./schema.ts";
export type { ApplyOptions, DocumentValues, IndexStatus, SearchIndex, WantedFields } from "./search-index.ts";
export { IndexLocked } from "./store/directory-lock.ts";
export type { Damage } from "./store/directory-store.ts";
export type { Suggestion, SuggestRequest, SuggestResponse } from "./suggest/suggestion.ts";
export type { SynonymGroup } from "./synonyms/synonyms.ts";
export { runWorker } from "./workers/run-worker.ts";
