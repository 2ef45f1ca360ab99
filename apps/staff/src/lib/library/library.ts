import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";

/** What the library says of itself: its name. */
export function libraryQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ["library"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/library", { signal })),
    staleTime: 10 * 60_000,
  });
}

/** When the library is open, by the calendars that due dates go by. */
export function openingHoursQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ["opening-hours"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/opening-hours", { signal })),
    staleTime: 10 * 60_000,
  });
}
