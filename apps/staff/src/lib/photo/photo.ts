import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";

export function photoKey(id: string) {
  return ["reader-photo", id] as const;
}

/** Each look is written down for the reader to see: one that was had stays for some minutes. */
const kept = 10 * 60_000;

export function photoQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: photoKey(id),
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/readers/{id}/photo", { params: { path: { id } }, signal })),
    staleTime: kept,
  });
}
