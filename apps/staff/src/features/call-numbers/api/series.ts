import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";
import type { Grammar, Series } from "../grammar-form.ts";

export const seriesKey = ["call-number-series"] as const;

export function seriesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: seriesKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/call-number-series", { signal })),
  });
}

/** @throws ApiProblem when somebody changed it meanwhile */
export async function saveSeries(api: ApiClient, { code, ...body }: Series): Promise<Series> {
  return await answerOf(api.PUT("/api/v1/call-number-series/{code}", { params: { path: { code } }, body }));
}

export function trialQuery(api: ApiClient, grammar: Grammar, texts: readonly string[]) {
  return queryOptions({
    queryKey: ["call-number-trial", grammar, texts],
    queryFn: ({ signal }) =>
      answerOf(api.POST("/api/v1/call-number-series/trials", { body: { grammar, texts: [...texts] }, signal })),
    enabled: texts.length > 0 && grammar.bookNumbers.length > 0,
    placeholderData: keepPreviousData,
  });
}

export type AuthorTableKind = "names" | "corners";

interface AuthorTable {
  readonly name: string;
  readonly kind: AuthorTableKind;
  readonly text: string;
}

export async function loadAuthorTable(api: ApiClient, code: string, body: AuthorTable): Promise<number> {
  return (await answerOf(api.PUT("/api/v1/author-tables/{code}", { params: { path: { code } }, body }))).loaded;
}

export async function loadClasses(api: ApiClient, scheme: Grammar["scheme"], text: string): Promise<number> {
  return (await answerOf(api.POST("/api/v1/classes/loads", { body: { scheme, text } }))).loaded;
}
