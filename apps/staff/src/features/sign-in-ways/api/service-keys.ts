import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

export type ServiceKey =
  paths["/api/v1/service-keys"]["get"]["responses"][200]["content"]["application/json"]["items"][number];

export const serviceKeysKey = ["service-keys"] as const;

export function serviceKeysQuery(api: ApiClient) {
  return queryOptions({
    queryKey: serviceKeysKey,
    queryFn: async ({ signal }): Promise<readonly ServiceKey[]> =>
      (await answerOf(api.GET("/api/v1/service-keys", { signal }))).items,
  });
}

export async function makeServiceKey(api: ApiClient): Promise<void> {
  await answerOf(api.POST("/api/v1/service-keys"));
}

export async function promoteServiceKey(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.POST("/api/v1/service-keys/{id}/promotion", { params: { path: { id } } }));
}

export async function deleteServiceKey(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/service-keys/{id}", { params: { path: { id } } }));
}
