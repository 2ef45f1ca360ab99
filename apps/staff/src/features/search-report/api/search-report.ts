import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

type Search = paths["/api/v1/search"]["get"]["responses"][200]["content"]["application/json"];
export type ExplainedHit = Search["hits"][number];
export type SearchedWords =
  paths["/api/v1/search-log"]["get"]["responses"][200]["content"]["application/json"]["queries"][number];

export interface ReportQuery {
  readonly failing: boolean;
  readonly days: number;
}

const most = 200;
const hitsShown = 10;

export function searchReportQuery(api: ApiClient, { failing, days }: ReportQuery) {
  return queryOptions({
    queryKey: ["search-report", failing, days],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/v1/search-log", { params: { query: { failing, days, most } }, signal })),
  });
}

/** The first hits for some words, each with how its score came about. */
export function explainedSearchQuery(api: ApiClient, words: string) {
  return queryOptions({
    queryKey: ["explained-search", words],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/v1/search", { params: { query: { q: words, explain: true, limit: hitsShown } }, signal })),
    enabled: words !== "",
  });
}
