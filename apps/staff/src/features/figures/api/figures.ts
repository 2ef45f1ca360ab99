import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

type Get = paths["/api/v1/figures"]["get"];
export type FigureQuestion = Get["parameters"]["query"];
export type Figure = Get["responses"][200]["content"]["application/json"]["rows"][number];

export function figuresQuery(api: ApiClient, query: FigureQuestion) {
  return queryOptions({
    queryKey: ["figures", query],
    queryFn: async ({ signal }) => (await answerOf(api.GET("/api/v1/figures", { params: { query }, signal }))).rows,
    placeholderData: keepPreviousData,
  });
}

/** Where the same is had as a file. */
export function exportAddress(query: FigureQuestion, format: "csv" | "xlsx"): string {
  return `/api/v1/figures/export?${new URLSearchParams({ ...query, format })}`;
}
