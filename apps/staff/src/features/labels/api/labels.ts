import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

export type SpineLabel =
  paths["/api/v1/spine-labels"]["post"]["responses"][200]["content"]["application/json"]["items"][number];

/** Characters that fit on a line of a spine. */
const width = 10;

export function labelsQuery(api: ApiClient, ids: readonly string[]) {
  return queryOptions({
    queryKey: ["spine-labels", ids],
    queryFn: ({ signal }) => answerOf(api.POST("/api/v1/spine-labels", { body: { ids: [...ids], width }, signal })),
    enabled: ids.length > 0,
  });
}
