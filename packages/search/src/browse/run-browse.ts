import type { SearchContext } from "../engine/run-search.ts";
import type { BrowseRequest, BrowseResponse } from "./browse-list.ts";

export function runBrowse(_request: BrowseRequest, _context: SearchContext): BrowseResponse {
  return { tookMs: 0, rows: [], total: 0 };
}
