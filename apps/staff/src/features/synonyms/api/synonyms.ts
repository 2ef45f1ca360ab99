import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";
import type { Page } from "../../../lib/api/paged.ts";

/** Words that find each other; where `typed` has words, these find the others and not the other way. */
export interface Group {
  readonly id: string;
  readonly typed: readonly string[];
  readonly found: readonly string[];
}
export type GroupWords = Omit<Group, "id">;

const pageSize = 200;
export const synonymsKey = ["synonyms"] as const;

export function synonymsQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: synonymsKey,
    queryFn: ({ pageParam, signal }): Promise<Page<Group>> =>
      answerOf(
        api.GET("/api/v1/synonyms", {
          params: { query: { limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

function bodyOf({ typed, found }: GroupWords) {
  return { typed: [...typed], found: [...found] };
}

export async function addGroup(api: ApiClient, words: GroupWords): Promise<string> {
  return (await answerOf(api.POST("/api/v1/synonyms", { body: bodyOf(words) }))).id;
}

export async function changeGroup(api: ApiClient, id: string, words: GroupWords): Promise<void> {
  await answerOf(api.PUT("/api/v1/synonyms/{id}", { params: { path: { id } }, body: bodyOf(words) }));
}

export async function removeGroup(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/synonyms/{id}", { params: { path: { id } } }));
}
