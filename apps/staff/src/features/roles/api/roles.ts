import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

export type Role = paths["/api/v1/roles"]["get"]["responses"][200]["content"]["application/json"]["items"][number];
export type Permission =
  paths["/api/v1/permissions"]["get"]["responses"][200]["content"]["application/json"]["items"][number];
export type Proposal =
  paths["/api/v1/proposals"]["get"]["responses"][200]["content"]["application/json"]["items"][number];
export type NewRole = paths["/api/v1/roles/{code}"]["put"]["requestBody"]["content"]["application/json"];

export const rolesKey = ["roles"] as const;

export function rolesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: [...rolesKey, "list"],
    queryFn: async ({ signal }): Promise<readonly Role[]> =>
      (await answerOf(api.GET("/api/v1/roles", { signal }))).items,
  });
}

export function permissionsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: [...rolesKey, "permissions"],
    queryFn: async ({ signal }): Promise<readonly Permission[]> =>
      (await answerOf(api.GET("/api/v1/permissions", { signal }))).items,
    staleTime: 10 * 60_000,
  });
}

export function proposalsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: [...rolesKey, "proposals"],
    queryFn: async ({ signal }): Promise<readonly Proposal[]> =>
      (await answerOf(api.GET("/api/v1/proposals", { params: { query: { limit: 200 } }, signal }))).items,
  });
}

/** Makes a role, or makes it anew. @returns whether it waits for a second person */
export async function saveRole(api: ApiClient, code: string, role: NewRole): Promise<boolean> {
  const { state } = await answerOf(api.PUT("/api/v1/roles/{code}", { params: { path: { code } }, body: role }));
  return state === "waiting";
}

export async function decide(api: ApiClient, id: string, approved: boolean): Promise<void> {
  await answerOf(api.POST("/api/v1/proposals/{id}/decision", { params: { path: { id } }, body: { approved } }));
}
