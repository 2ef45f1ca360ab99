import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";

const pageSize = 50;

/** Records whose headings are linked to an authority. */
export function linkedRecordsQuery(api: ApiClient, id: string) {
  return infiniteQueryOptions({
    queryKey: ["authority-records", id],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/authorities/{id}/records", {
          params: {
            path: { id },
            query: { limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}
