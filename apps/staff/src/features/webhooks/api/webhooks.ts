import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

export type Webhook =
  paths["/api/v1/webhooks"]["get"]["responses"][200]["content"]["application/json"]["items"][number];
export type Delivery =
  paths["/api/v1/webhook-deliveries"]["get"]["responses"][200]["content"]["application/json"]["items"][number];

export const webhooksKey = ["webhooks"] as const;

const path = (id: string) => ({ params: { path: { id } } }) as const;

export function webhooksQuery(api: ApiClient) {
  return queryOptions({
    queryKey: [...webhooksKey, "list"],
    queryFn: async ({ signal }): Promise<readonly Webhook[]> =>
      (await answerOf(api.GET("/api/v1/webhooks", { params: { query: { limit: 200 } }, signal }))).items,
  });
}

export function topicsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: [...webhooksKey, "topics"],
    queryFn: async ({ signal }) => (await answerOf(api.GET("/api/v1/webhook-topics", { signal }))).topics,
  });
}

/** The latest; dead letters stay in the list for 30 days. */
export function deliveriesQuery(api: ApiClient, dead: boolean) {
  return queryOptions({
    queryKey: [...webhooksKey, "deliveries", dead],
    queryFn: async ({ signal }): Promise<readonly Delivery[]> => {
      const query = { limit: 100, ...(dead ? { dead } : {}) };
      return (await answerOf(api.GET("/api/v1/webhook-deliveries", { params: { query }, signal }))).items;
    },
    refetchInterval: 10_000,
  });
}

/** @returns the secret, which is shown this once */
export async function createWebhook(api: ApiClient, body: { url: string; topics: string[] }): Promise<string> {
  return (await answerOf(api.POST("/api/v1/webhooks", { body }))).secret;
}

export async function enableWebhook(api: ApiClient, id: string, enabled: boolean): Promise<void> {
  await answerOf(api.PUT("/api/v1/webhooks/{id}/enabled", { ...path(id), body: { enabled } }));
}

export async function deleteWebhook(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/webhooks/{id}", path(id)));
}

export async function testWebhook(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.POST("/api/v1/webhooks/{id}/tests", path(id)));
}

export async function retryDelivery(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.POST("/api/v1/webhook-deliveries/{id}/retries", path(id)));
}
