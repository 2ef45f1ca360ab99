import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import { accountsKey } from "./accounts.ts";

type One = paths["/api/v1/accounts/{id}"]["get"];
export type AccountPage = One["responses"][200]["content"]["application/json"];
export type Assignment = AccountPage["assignments"][number];
export type Reset = paths["/api/v1/accounts/{id}/resets"]["post"]["requestBody"]["content"]["application/json"];
export type Role = paths["/api/v1/roles"]["get"]["responses"][200]["content"]["application/json"]["items"][number];

const path = (id: string) => ({ params: { path: { id } } }) as const;

export function accountQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: [...accountsKey, "one", id],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/accounts/{id}", { ...path(id), signal })),
  });
}

export function rolesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: [...accountsKey, "roles"],
    queryFn: async ({ signal }): Promise<readonly Role[]> =>
      (await answerOf(api.GET("/api/v1/roles", { signal }))).items,
    staleTime: 10 * 60_000,
  });
}

export function permissionsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: [...accountsKey, "permissions"],
    queryFn: async ({ signal }) => (await answerOf(api.GET("/api/v1/permissions", { signal }))).items,
    staleTime: 10 * 60_000,
  });
}

export function explanationQuery(api: ApiClient, id: string, permission: string) {
  return queryOptions({
    queryKey: [...accountsKey, "why", id, permission],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/v1/accounts/{id}/explanation", { params: { path: { id }, query: { permission } }, signal }),
      ),
    enabled: permission !== "",
  });
}

/** Each of these is done at once, or waits for a second person. @returns whether it waits */
export async function setState(api: ApiClient, id: string, body: { disabled: boolean; reason: string }) {
  return (await answerOf(api.PUT("/api/v1/accounts/{id}/state", { ...path(id), body }))).state === "waiting";
}

export async function resetWays(api: ApiClient, id: string, body: Reset) {
  return (await answerOf(api.POST("/api/v1/accounts/{id}/resets", { ...path(id), body }))).state === "waiting";
}

export async function saveRoles(
  api: ApiClient,
  id: string,
  body: { assignments: Assignment[]; reason: string },
): Promise<boolean> {
  return (await answerOf(api.PUT("/api/v1/accounts/{id}/roles", { ...path(id), body }))).state === "waiting";
}

/** @returns how many sessions ended */
export async function signOutEverywhere(api: ApiClient, id: string): Promise<number> {
  return (await answerOf(api.DELETE("/api/v1/accounts/{id}/sessions", path(id)))).ended;
}

export async function endDelegation(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/delegations/{id}", path(id)));
}
