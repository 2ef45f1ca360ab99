import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, newIdempotencyKey, type paths } from "@wenyuan/api-client";

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
  ? Body
  : never;

export type BringRequest = Answer<"/api/v1/requests">["items"][number];
export type GoingBack = Answer<"/api/v1/requests/going-back">["items"][number];
export type RequestState = BringRequest["state"];

export const requestsKey = ["requests"] as const;
const pageSize = 200;

/** Open requests in some states; of one branch where the copies stand, when one is named. */
export function requestsQuery(api: ApiClient, state: readonly RequestState[], from: string) {
  return infiniteQueryOptions({
    queryKey: [...requestsKey, state.join(), from],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/requests", {
          params: {
            query: {
              limit: pageSize,
              state: [...state],
              ...(from === "" ? {} : { from }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function goingBackQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: [...requestsKey, "back"],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/requests/going-back", {
          params: { query: { limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

function withKey() {
  return { [idempotencyHeader]: newIdempotencyKey() } as const;
}

/** @returns how many nobody else had taken */
export async function startPicking(api: ApiClient, ids: readonly string[]): Promise<number> {
  const params = { header: withKey() };
  return (await answerOf(api.POST("/api/v1/requests/picks", { params, body: { ids: [...ids] } }))).ids.length;
}

/** @returns the request it is for */
export async function reportFound(api: ApiClient, itemBarcode: string): Promise<{ id: string; pickup: string }> {
  return await answerOf(api.POST("/api/v1/requests/found", { params: { header: withKey() }, body: { itemBarcode } }));
}

/** @returns whether another copy is fetched in its place */
export async function reportMissing(api: ApiClient, id: string): Promise<boolean> {
  const params = { path: { id }, header: withKey() };
  return (await answerOf(api.POST("/api/v1/requests/{id}/not-found", { params, body: {} }))).next;
}

export async function cancelRequest(api: ApiClient, id: string): Promise<void> {
  await answerOf(
    api.POST("/api/v1/requests/{id}/cancellation", { params: { path: { id }, header: withKey() }, body: {} }),
  );
}
