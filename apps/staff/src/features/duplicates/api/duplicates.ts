import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

export type DuplicatePair =
  paths["/api/v1/duplicates"]["get"]["responses"][200]["content"]["application/json"]["items"][number];

export const duplicatesKey = ["duplicates"] as const;
const pageSize = 50;

export function duplicatesQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: duplicatesKey,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/duplicates", {
          params: { query: { limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** Two records are two: they are named no more. Or, taken back, again. */
export async function judgePair(api: ApiClient, pair: DuplicatePair, verdict: "dismiss" | "recall"): Promise<void> {
  const body = { recordIds: pair.records.map(({ id }) => id) as [string, string] };
  await answerOf(api.POST(`/api/v1/duplicates/${verdict}`, { body }));
}
