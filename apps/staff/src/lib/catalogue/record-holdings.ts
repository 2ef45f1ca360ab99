import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

/** The volumes and holdings of a record, what they come to, and what its own fields say. */
export type RecordHoldings =
  paths["/api/v1/records/{id}/holdings"]["get"]["responses"][200]["content"]["application/json"];
export type Volume = RecordHoldings["volumes"][number];
export type Holdings = RecordHoldings["holdings"][number];

export const holdingsKey = (recordId: string) => ["record-holdings", recordId] as const;

export function holdingsQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: holdingsKey(id),
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/records/{id}/holdings", { params: { path: { id } }, signal })),
    staleTime: 30_000,
  });
}
