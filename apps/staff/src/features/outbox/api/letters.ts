import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import type { Page } from "../../../lib/api/paged.ts";

export type Letter =
  paths["/api/v1/mail-outbox"]["get"]["responses"][200]["content"]["application/json"]["items"][number];

export function lettersQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: ["outbox"],
    queryFn: ({ pageParam, signal }): Promise<Page<Letter>> =>
      answerOf(
        api.GET("/api/v1/mail-outbox", {
          params: { query: { limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}
