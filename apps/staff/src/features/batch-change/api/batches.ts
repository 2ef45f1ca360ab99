import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, newIdempotencyKey, type paths } from "@wenyuan/api-client";
import { searchCatalogue } from "../../../lib/catalogue/search-catalogue.ts";
import type { Language } from "../../../lib/i18n/messages.ts";

type Batches = paths["/api/v1/batch-changes"];
export type BatchBody = Batches["post"]["requestBody"]["content"]["application/json"];
export type BatchWork = BatchBody["work"];
export type Selection = BatchBody["selection"];
export type BatchLine = Batches["get"]["responses"][200]["content"]["application/json"]["items"][number];
export type Batch = paths["/api/v1/batch-changes/{id}"]["get"]["responses"][200]["content"]["application/json"];
type Entries = paths["/api/v1/batch-changes/{id}/entries"]["get"];
export type Outcome = NonNullable<NonNullable<Entries["parameters"]["query"]>["outcome"]>;

const batchesKey = ["batch-changes"] as const;
const pageSize = 50;
/** While a batch is worked on, so often is asked how far it is. */
const progressMs = 1_000;

export function batchesQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: [...batchesKey, "list"],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/batch-changes", {
          params: { query: { limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function batchQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: [...batchesKey, id],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/batch-changes/{id}", { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) => (data !== undefined && isUnderWay(data) ? progressMs : false),
  });
}

export function isUnderWay({ state }: Pick<Batch, "state">): boolean {
  return state === "running" || state === "undoing";
}

export function entriesQuery(api: ApiClient, id: string, outcome: Outcome) {
  return infiniteQueryOptions({
    queryKey: [...batchesKey, id, outcome],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/batch-changes/{id}/entries", {
          params: {
            path: { id },
            query: { limit: pageSize, outcome, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** Tries the change and counts what it would do. */
export async function previewBatch(api: ApiClient, body: BatchBody): Promise<Batch> {
  const params = { header: { [idempotencyHeader]: newIdempotencyKey() } } as const;
  return await answerOf(api.POST("/api/v1/batch-changes", { params, body }));
}

export async function startBatch(api: ApiClient, id: string): Promise<Batch> {
  return await answerOf(api.POST("/api/v1/batch-changes/{id}/start", { params: { path: { id } } }));
}

export async function undoBatch(api: ApiClient, id: string): Promise<Batch> {
  return await answerOf(api.POST("/api/v1/batch-changes/{id}/undo", { params: { path: { id } } }));
}

const hitsAtOnce = 100;
const hitsAtMost = 10_000;

/** The numbers of all records that a search finds, as far as the search goes. */
export async function findRecordIds(
  api: ApiClient,
  { text, language }: { readonly text: string; readonly language: Language },
): Promise<string[]> {
  const ids: string[] = [];
  const { signal } = new AbortController();
  for (let offset = 0; offset < hitsAtMost; offset += hitsAtOnce) {
    const { hits, total } = await searchCatalogue(api, { text, language, limit: hitsAtOnce, offset }, signal);
    ids.push(...hits.map(({ id }) => id));
    if (hits.length === 0 || ids.length >= Math.min(total, hitsAtMost)) break;
  }
  return [...new Set(ids)];
}
