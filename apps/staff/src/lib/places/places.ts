import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

export type Places = paths["/api/v1/places"]["get"]["responses"][200]["content"]["application/json"];

export const placesKey = ["places"] as const;

/** Branches, locations and kinds of items. */
export function placesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: placesKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/places", { signal })),
    staleTime: 300_000,
  });
}
