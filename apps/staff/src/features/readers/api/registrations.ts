import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

type Registrations = paths["/api/v1/reader-registrations"]["get"]["responses"][200]["content"]["application/json"];
export type Registration = Registrations["items"][number];
type Categories = paths["/api/v1/reader-categories"]["get"]["responses"][200]["content"]["application/json"];
export type Category = Categories["items"][number];

export const registrationsKey = ["reader-registrations"] as const;

export function registrationsQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: registrationsKey,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/reader-registrations", {
          params: { query: pageParam === undefined ? {} : { cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** @param refusal goes to the person by mail; without one they become a reader */
export async function decideRegistration(api: ApiClient, id: string, refusal?: string): Promise<void> {
  const body = refusal === undefined ? { state: "accepted" as const } : { state: "refused" as const, answer: refusal };
  await answerOf(api.POST("/api/v1/reader-registrations/{id}/decision", { params: { path: { id } }, body }));
}

export async function saveCategory(api: ApiClient, { code, ...body }: Category): Promise<void> {
  await answerOf(api.PUT("/api/v1/reader-categories/{code}", { params: { path: { code } }, body }));
}
