import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";
import type { WholeAuthority } from "../../../lib/catalogue/headings.ts";

type Authority = WholeAuthority["authority"];

const versionsAtOnce = 20;

export function authorityVersionsQuery(api: ApiClient, id: string) {
  return infiniteQueryOptions({
    queryKey: ["authority-versions", id],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/authorities/{id}/versions", {
          params: {
            path: { id },
            query: { limit: versionsAtOnce, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/**
 * Makes an authority say again what it said in an earlier version.
 * @throws ApiProblem `catalogue.authority-to-confirm` when records would be rewritten and nobody has said that they may
 */
export async function undoTo(
  api: ApiClient,
  { id, version }: Authority,
  { to, confirmed }: { readonly to: number; readonly confirmed: boolean },
): Promise<Authority> {
  const body = { version, to, confirmed };
  return (await answerOf(api.POST("/api/v1/authorities/{id}/undo", { params: { path: { id } }, body }))).authority;
}

/** Deletes an authority that no record is linked to; it can be brought back. */
export async function remove(api: ApiClient, { id, version }: Authority): Promise<Authority> {
  return await answerOf(api.DELETE("/api/v1/authorities/{id}", { params: { path: { id }, query: { version } } }));
}
