export type { Alternative, Analyzer, QueryWord, Slot, Token } from "./analysis/analyzer.ts";
export { foldText } from "./analysis/fold-text.ts";
export { identifierForms } from "./analysis/identifier-forms.ts";
export { type Run, scanWords } from "./analysis/scan-words.ts";
export { stemEnglish } from "./analysis/stem-english.ts";
export { unicodeAnalyzer } from "./analysis/unicode-analyzer.ts";
export type { Change, DocumentId, SearchDocument } from "./document.ts";
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
export type { ApplyOptions, SearchIndex } from "./search-index.ts";
export type { Suggestion, SuggestRequest, SuggestResponse } from "./suggest/suggestion.ts";
export { runWorker } from "./workers/run-worker.ts";
