import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, type paths } from "@wenyuan/api-client";

export type SessionNow = paths["/api/v1/till-sessions/{id}"]["get"]["responses"][200]["content"]["application/json"];
export type Session = SessionNow["session"];

export const sessionsKey = ["till-sessions"] as const;

export function sessionNowQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: [...sessionsKey, "now", id],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/till-sessions/{id}", { params: { path: { id } }, signal })),
  });
}

export function pastSessionsQuery(api: ApiClient, till: string) {
  return infiniteQueryOptions({
    queryKey: [...sessionsKey, "past", till],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/till-sessions", {
          params: { query: { till, limit: 20, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

/** The float that the last session left. */
export function floatQuery(api: ApiClient, code: string) {
  return queryOptions({
    queryKey: [...sessionsKey, "float", code],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/tills/{code}/float", { params: { path: { code } }, signal })),
  });
}

export async function openTill(
  api: ApiClient,
  { code, float, key }: { readonly code: string; readonly float: number; readonly key: string },
): Promise<void> {
  const params = { path: { code }, header: { [idempotencyHeader]: key } };
  await answerOf(api.POST("/api/v1/tills/{code}/sessions", { params, body: { float } }));
}

export interface Count {
  readonly cash: number;
  readonly card: number;
  readonly reason?: string;
}

export async function closeSession(
  api: ApiClient,
  { id, key, ...body }: Count & { id: string; key: string },
): Promise<void> {
  const params = { path: { id }, header: { [idempotencyHeader]: key } };
  await answerOf(api.POST("/api/v1/till-sessions/{id}/closes", { params, body }));
}

export async function saveTill(
  api: ApiClient,
  { code, ...body }: { code: string; branch: string; name: { zh: string; en: string } },
): Promise<void> {
  await answerOf(api.PUT("/api/v1/tills/{code}", { params: { path: { code } }, body }));
}

export function reportAddress(id: string): string {
  return `/api/v1/till-sessions/${id}/report.csv`;
}

export const moneyTermsKey = ["money-terms"] as const;

export function moneyTermsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: moneyTermsKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/money-terms", { signal })),
  });
}

/** @param smallWaiver minor units that a desk may let a reader off in a day */
export async function saveSmallWaiver(api: ApiClient, smallWaiver: number): Promise<void> {
  await answerOf(api.PUT("/api/v1/money-terms", { body: { smallWaiver } }));
}
