import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

type Presets = paths["/api/v1/privacy-preset"]["get"]["responses"][200]["content"]["application/json"];
export type Preset = Presets["preset"];
export type PrivacyRequest =
  paths["/api/v1/privacy-requests"]["get"]["responses"][200]["content"]["application/json"]["items"][number];

export const privacyRequestsKey = ["privacy-requests"] as const;
const pageSize = 50;

export function presetQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ["privacy-preset"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/privacy-preset", { signal })),
  });
}

export async function choosePreset(api: ApiClient, preset: Preset): Promise<void> {
  await answerOf(api.PUT("/api/v1/privacy-preset", { body: { preset } }));
}

export function privacyRequestsQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: privacyRequestsKey,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/privacy-requests", {
          params: { query: { limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export async function decideRequest(
  api: ApiClient,
  { id, ...body }: { readonly id: string; readonly state: "done" | "refused"; readonly answer: string },
): Promise<void> {
  await answerOf(api.POST("/api/v1/privacy-requests/{id}/decision", { params: { path: { id } }, body }));
}
