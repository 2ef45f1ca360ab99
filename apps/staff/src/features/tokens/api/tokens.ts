import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import type { Page } from "../../../lib/api/paged.ts";

type Tokens = paths["/api/v1/tokens"];
export type Token = Tokens["get"]["responses"][200]["content"]["application/json"]["items"][number];

export const tokensKey = ["tokens"] as const;
const pageSize = 100;

export function tokensQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: tokensKey,
    queryFn: ({ pageParam, signal }): Promise<Page<Token>> =>
      answerOf(
        api.GET("/api/v1/tokens", {
          params: { query: { limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export type NewToken = Tokens["post"]["requestBody"]["content"]["application/json"];

/** Creates a token. Its secret is in the answer and nowhere else, so this is never repeated by itself. */
export async function createToken(api: ApiClient, body: NewToken): Promise<{ secret: string; waits: boolean }> {
  const { secret, state } = await answerOf(api.POST("/api/v1/tokens", { body }));
  return { secret, waits: state === "waiting" };
}

/** Revokes a token at once. The request outlives the page, for the case that it is closed just then. */
export async function revokeToken(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/tokens/{id}", { params: { path: { id } }, keepalive: true }));
}
