import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import { lateStretches, type OverdueParams } from "../overdue-params.ts";

type Get = paths["/api/v1/open-loans"]["get"];
export type LateLoan = Get["responses"][200]["content"]["application/json"]["items"][number];

const pageSize = 100;

function wishOf({ list = "overdue", branch, category, late }: OverdueParams) {
  return {
    list,
    ...(branch === undefined ? {} : { branch }),
    ...(category === undefined ? {} : { category }),
    ...(late === undefined ? {} : lateStretches[late]),
  };
}

export function lateLoansQuery(api: ApiClient, params: OverdueParams) {
  return infiniteQueryOptions({
    queryKey: ["late-loans", params],
    queryFn: ({ pageParam: cursor, signal }) => {
      const query = { ...wishOf(params), limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
      return answerOf(api.GET("/api/v1/open-loans", { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function categoriesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ["reader-categories"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/reader-categories", { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Where the same list is had as a file. */
export function exportAddress(params: OverdueParams, format: "csv" | "xlsx"): string {
  const query = Object.entries({ ...wishOf(params), format }).map(([name, value]) => [name, String(value)]);
  return `/api/v1/open-loans/export?${new URLSearchParams(query)}`;
}
