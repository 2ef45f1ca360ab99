import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, newIdempotencyKey, type paths } from "@wenyuan/api-client";

type Page = paths["/api/v1/offline-conflicts"]["get"]["responses"][200]["content"]["application/json"];
export type Conflict = Page["items"][number];

export const conflictsKey = ["offline-conflicts"] as const;

export function conflictsQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: conflictsKey,
    queryFn: ({ pageParam, signal }): Promise<Page> =>
      answerOf(
        api.GET("/api/v1/offline-conflicts", {
          params: { query: { limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** Writes it down as it happened, or lets it be. */
export async function settle(
  api: ApiClient,
  { id, ...body }: { readonly id: string; readonly way: "do" | "drop"; readonly reason: string },
): Promise<void> {
  const params = { path: { id }, header: { [idempotencyHeader]: newIdempotencyKey() } };
  await answerOf(api.POST("/api/v1/offline-conflicts/{id}/settlements", { params, body }));
}
