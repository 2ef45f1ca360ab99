import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

type Delegations = paths["/api/v1/delegations"];
export type Delegation = Delegations["get"]["responses"][200]["content"]["application/json"]["items"][number];
export type NewDelegation = Delegations["post"]["requestBody"]["content"]["application/json"];
export type Delegable =
  paths["/api/v1/delegable-roles"]["get"]["responses"][200]["content"]["application/json"]["items"][number];
export type Colleague =
  paths["/api/v1/colleagues"]["get"]["responses"][200]["content"]["application/json"]["items"][number];

export const delegationsKey = ["delegations"] as const;

export function delegationsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: [...delegationsKey, "list"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/delegations", { signal })),
  });
}

export function delegableQuery(api: ApiClient) {
  return queryOptions({
    queryKey: [...delegationsKey, "delegable"],
    queryFn: async ({ signal }): Promise<readonly Delegable[]> =>
      (await answerOf(api.GET("/api/v1/delegable-roles", { signal }))).items,
  });
}

/** Staff whose names have the text in them; nobody for no text. */
export function colleaguesQuery(api: ApiClient, q: string) {
  return queryOptions({
    queryKey: [...delegationsKey, "colleagues", q],
    queryFn: async ({ signal }): Promise<readonly Colleague[]> =>
      (await answerOf(api.GET("/api/v1/colleagues", { params: { query: { q } }, signal }))).items,
    enabled: q !== "",
    staleTime: 60_000,
  });
}

export async function delegate(api: ApiClient, body: NewDelegation): Promise<void> {
  await answerOf(api.POST("/api/v1/delegations", { body }));
}

export async function endDelegation(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/delegations/{id}", { params: { path: { id } } }));
}
