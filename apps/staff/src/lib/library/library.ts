import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";

/** What the library says of itself: its name, and when it is open. */
export function libraryQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ["library"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/library", { signal })),
    staleTime: 10 * 60_000,
  });
}
