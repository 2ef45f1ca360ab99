import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import { holdingsKey } from "../../../lib/catalogue/record-holdings.ts";

export type PartChange =
  paths["/api/v1/records/{id}/part-changes"]["get"]["responses"][200]["content"]["application/json"]["items"][number];

const changesAtOnce = 20;
const mostChanges = 200;

/** What became of a record's volumes and statements, the newest first. */
export function partChangesQuery(api: ApiClient, recordId: string) {
  return infiniteQueryOptions({
    // Read anew with the holdings that it tells of.
    queryKey: [...holdingsKey(recordId), "changes"],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/records/{id}/part-changes", {
          params: {
            path: { id: recordId },
            query: { limit: changesAtOnce, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** Puts a volume or holdings that were removed there again, as they were and under their number: what their source wrote of them, too. */
export async function undoRemoval(
  api: ApiClient,
  recordId: string,
  { kind, partId }: Pick<PartChange, "kind" | "partId">,
): Promise<void> {
  const params = { path: { id: recordId }, query: { limit: mostChanges } };
  const { items } = await answerOf(api.GET("/api/v1/records/{id}/part-changes", { params }));
  const removal = items.find((one) => one.kind === kind && one.partId === partId && one.act === "removed");
  if (removal) await undoPartChange(api, removal.id);
}

/** Takes a change back, as a change of its own. @throws ApiProblem when it was changed since, or is in use */
export async function undoPartChange(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.POST("/api/v1/part-changes/{id}/undo", { params: { path: { id } } }));
}
