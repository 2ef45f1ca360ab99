import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

type Stated = paths["/api/v1/service-terms"]["get"]["responses"][200]["content"]["application/json"];

/** How holds are filled and kept, and copies brought. */
export type ServiceTerms = Stated["terms"];

export const serviceTermsKey = ["service-terms"] as const;

export function serviceTermsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: serviceTermsKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/service-terms", { signal })),
  });
}

/** @returns the number of the new version */
export async function saveServiceTerms(api: ApiClient, terms: ServiceTerms, reason: string): Promise<number> {
  return (await answerOf(api.PUT("/api/v1/service-terms", { body: { terms, reason } }))).version;
}
