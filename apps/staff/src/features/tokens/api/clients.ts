import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import type { Page } from "../../../lib/api/paged.ts";
import { tokensKey } from "./tokens.ts";

type Clients = paths["/api/v1/clients"];
export type Client = Clients["get"]["responses"][200]["content"]["application/json"]["items"][number];
export type NewClient = Clients["post"]["requestBody"]["content"]["application/json"];
export type Renewal = paths["/api/v1/clients/{id}/secrets"]["post"]["requestBody"]["content"]["application/json"];
export type Scope = paths["/api/v1/scopes"]["get"]["responses"][200]["content"]["application/json"]["items"][number];

const pageSize = 100;

export function clientsQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: [...tokensKey, "clients"],
    queryFn: ({ pageParam, signal }): Promise<Page<Client>> =>
      answerOf(
        api.GET("/api/v1/clients", {
          params: { query: { limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function scopesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: [...tokensKey, "scopes"],
    queryFn: async ({ signal }): Promise<readonly Scope[]> =>
      (await answerOf(api.GET("/api/v1/scopes", { signal }))).items,
    staleTime: 10 * 60_000,
  });
}

/** Creates a client. Its secret is in the answer and nowhere else, so this is never repeated by itself. */
export async function createClient(
  api: ApiClient,
  body: NewClient,
): Promise<{ secret: string; clientId: string; waits: boolean }> {
  const { secret, clientId, state } = await answerOf(api.POST("/api/v1/clients", { body }));
  return { secret, clientId, waits: state === "waiting" };
}

export type ScopesBody = paths["/api/v1/clients/{id}/scopes"]["put"]["requestBody"]["content"]["application/json"];

/** Changes what a client may do. @returns whether it waits for a second person */
export async function setScopes(api: ApiClient, id: string, body: ScopesBody): Promise<boolean> {
  const { state } = await answerOf(api.PUT("/api/v1/clients/{id}/scopes", { params: { path: { id } }, body }));
  return state === "waiting";
}

/** @returns the new secret, which is nowhere else */
export async function renewSecret(api: ApiClient, id: string, body: Renewal): Promise<string> {
  return (await answerOf(api.POST("/api/v1/clients/{id}/secrets", { params: { path: { id } }, body }))).secret;
}
