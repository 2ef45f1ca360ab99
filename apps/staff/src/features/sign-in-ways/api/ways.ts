import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

export type Way =
  paths["/api/v1/sign-in-ways"]["get"]["responses"][200]["content"]["application/json"]["items"][number];
export type WayBody = paths["/api/v1/sign-in-ways/{code}"]["put"]["requestBody"]["content"]["application/json"];
export type WayKind = WayBody["settings"]["kind"];
export type WayCheck =
  paths["/api/v1/sign-in-ways/{code}/test"]["post"]["responses"][200]["content"]["application/json"]["checks"][number];

export const waysKey = ["sign-in-ways"] as const;

export function waysQuery(api: ApiClient) {
  return queryOptions({
    queryKey: waysKey,
    queryFn: async ({ signal }): Promise<readonly Way[]> =>
      (await answerOf(api.GET("/api/v1/sign-in-ways", { signal }))).items,
  });
}

/** Sets a way up, or changes it. @returns whether it waits for a second person */
export async function saveWay(api: ApiClient, code: string, body: WayBody): Promise<boolean> {
  const { state } = await answerOf(api.PUT("/api/v1/sign-in-ways/{code}", { params: { path: { code } }, body }));
  return state === "waiting";
}

/** Tries the way as it is saved. */
export async function testWay(api: ApiClient, code: string): Promise<readonly WayCheck[]> {
  return (await answerOf(api.POST("/api/v1/sign-in-ways/{code}/test", { params: { path: { code } } }))).checks;
}
