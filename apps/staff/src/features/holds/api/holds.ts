import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, newIdempotencyKey, type paths } from "@wenyuan/api-client";
import type { HoldListName } from "../holds-params.ts";

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
  ? Body
  : never;

export type ListedHold = Answer<"/api/v1/holds">["items"][number];
export type QueuedHold = Answer<"/api/v1/records/{id}/queue">["items"][number];
export type LogEntry = Answer<"/api/v1/records/{id}/hold-log">["items"][number];

export const holdsKey = ["holds"] as const;
const pageSize = 200;

export function holdsQuery(api: ApiClient, list: HoldListName, branch: string) {
  return infiniteQueryOptions({
    queryKey: [...holdsKey, list, branch],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/holds", {
          params: {
            query: {
              list,
              limit: pageSize,
              ...(branch === "" ? {} : { branch }),
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

/** A hold on one copy takes any copy from now on. @throws ApiProblem */
export async function takeAnyCopy(api: ApiClient, id: string): Promise<void> {
  const header = { [idempotencyHeader]: newIdempotencyKey() };
  await answerOf(api.POST("/api/v1/holds/{id}/any-copy", { params: { path: { id }, header }, body: {} }));
}

export function queueQuery(api: ApiClient, recordId: string) {
  return queryOptions({
    queryKey: [...holdsKey, "queue", recordId],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/v1/records/{id}/queue", { params: { path: { id: recordId } }, signal })),
  });
}

export function logQuery(api: ApiClient, recordId: string) {
  return infiniteQueryOptions({
    queryKey: [...holdsKey, "log", recordId],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/records/{id}/hold-log", {
          params: {
            path: { id: recordId },
            query: { limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

function act(id: string) {
  return { path: { id }, header: { [idempotencyHeader]: newIdempotencyKey() } } as const;
}

/** @returns whether another copy is to be fetched for it */
export async function reportNotFound(api: ApiClient, id: string): Promise<boolean> {
  return (await answerOf(api.POST("/api/v1/holds/{id}/not-found", { params: act(id), body: {} }))).next;
}

/** @param place left out: its own place by time again */
export async function moveHold(api: ApiClient, id: string, move: { place?: number; reason: string }): Promise<void> {
  await answerOf(api.POST("/api/v1/holds/{id}/place", { params: act(id), body: move }));
}

/** @returns where the copy goes that stood ready for it */
export async function cancelHold(api: ApiClient, id: string, reason: string) {
  return (await answerOf(api.POST("/api/v1/holds/{id}/cancellation", { params: act(id), body: { reason } }))).goes;
}

export async function suspendHold(api: ApiClient, id: string, rests: boolean): Promise<void> {
  await answerOf(api.POST("/api/v1/holds/{id}/change", { params: act(id), body: { suspend: rests ? {} : null } }));
}

/** @returns when the loan that was called back is due */
export async function recallFor(api: ApiClient, id: string): Promise<Date> {
  return new Date((await answerOf(api.POST("/api/v1/holds/{id}/recall", { params: act(id), body: {} }))).dueAt);
}
