import type { SearchContext } from "../engine/run-search.ts";
import type { SuggestRequest, SuggestResponse } from "./suggestion.ts";

export function runSuggest(_request: SuggestRequest, _context: SearchContext): SuggestResponse {
  return { tookMs: 0, suggestions: [] };
}
