import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader } from "@wenyuan/api-client";
import type { Answer } from "./answer.ts";

export type LookAlike = Answer<"/api/v1/reader-look-alikes">["items"][number];
export type ReaderMerge = Answer<"/api/v1/reader-merges">["items"][number];
export type Comparison = Answer<"/api/v1/readers/{id}/comparisons/{other}">;
export type ComparedSide = Comparison["sides"][number];

export const lookAlikesKey = ["reader-look-alikes"] as const;
export const mergesKey = ["reader-merges"] as const;
const pageSize = 50;

export function lookAlikesQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: lookAlikesKey,
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET("/api/v1/reader-look-alikes", { params: { query: pageOf(pageParam) }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function mergesQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: mergesKey,
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET("/api/v1/reader-merges", { params: { query: pageOf(pageParam) }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

function pageOf(cursor: string | undefined) {
  return { limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
}

/** Two records side by side. Opening them is written into the audit, so they are not read again by themselves. */
export function comparisonQuery(api: ApiClient, id: string, other: string) {
  return queryOptions({
    queryKey: ["reader-comparison", id, other],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/v1/readers/{id}/comparisons/{other}", { params: { path: { id, other } }, signal })),
    refetchOnWindowFocus: false,
    staleTime: 60_000,
  });
}

export async function lookForLookAlikes(api: ApiClient): Promise<number> {
  return (await answerOf(api.POST("/api/v1/reader-look-alikes/search"))).found;
}

/** Two records are two people: they are named no more. Or, taken back, again. */
export async function judgeLookAlike(api: ApiClient, id: string, two: boolean): Promise<void> {
  await answerOf(api.PUT("/api/v1/reader-look-alikes/{id}/judgement", { params: { path: { id } }, body: { two } }));
}

export async function mergeReaders(
  api: ApiClient,
  {
    key,
    ...body
  }: { readonly key: string; readonly winnerId: string; readonly loserId: string; readonly why?: string },
): Promise<string> {
  const params = { header: { [idempotencyHeader]: key } };
  return (await answerOf(api.POST("/api/v1/reader-merges", { params, body }))).id;
}

export async function undoMerge(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/reader-merges/{id}", { params: { path: { id } } }));
}
