import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import type { Page } from "../../../lib/api/paged.ts";

type Audit = paths["/api/v1/audit"]["get"];
export type AuditEntry = Audit["responses"][200]["content"]["application/json"]["items"][number];
export type AuditSearch = Omit<NonNullable<Audit["parameters"]["query"]>, "limit" | "cursor">;
export type Verification =
  paths["/api/v1/audit/verifications"]["post"]["responses"][200]["content"]["application/json"];

const pageSize = 100;

export function auditQuery(api: ApiClient, search: AuditSearch) {
  return infiniteQueryOptions({
    queryKey: ["audit", search],
    queryFn: ({ pageParam, signal }): Promise<Page<AuditEntry>> =>
      answerOf(
        api.GET("/api/v1/audit", {
          params: { query: { ...search, limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** Has the server compute the whole chain anew. */
export async function verifyAudit(api: ApiClient): Promise<Verification> {
  return await answerOf(api.POST("/api/v1/audit/verifications", { body: {} }));
}

/** What the codes of permissions mean: deeds are named by them. */
export function permissionsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ["audit", "permissions"],
    queryFn: async ({ signal }) => (await answerOf(api.GET("/api/v1/permissions", { signal }))).items,
    staleTime: 10 * 60_000,
  });
}

type Report = paths["/api/v1/retention-report"]["get"]["responses"][200]["content"]["application/json"];
export type RetentionRule = Report["rules"][number];

/** What is kept for how long, and that nothing older is there: counted anew each time it is asked. */
export function retentionQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ["audit", "retention"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/retention-report", { signal })),
  });
}
