import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, type paths } from "@wenyuan/api-client";

type Found = paths["/api/v1/reader-searches"]["post"]["responses"][200]["content"]["application/json"];
export type FoundReader = Found["items"][number];
export type ReaderFile = paths["/api/v1/readers/{id}"]["get"]["responses"][200]["content"]["application/json"];
export type RestrictionKind = ReaderFile["restrictions"][number]["kind"];

const pageSize = 30;

/** Readers by what was typed. A POST: names stay out of addresses. */
export function readersQuery(api: ApiClient, text: string) {
  return infiniteQueryOptions({
    queryKey: ["readers", text],
    queryFn: ({ pageParam, signal }): Promise<Found> =>
      answerOf(
        api.POST("/api/v1/reader-searches", {
          body: { text, limit: pageSize, ...(pageParam === undefined ? {} : { after: pageParam }) },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    enabled: text !== "",
  });
}

export function readerKey(id: string) {
  return ["reader", id] as const;
}

/** A reader's file. Opening it is written into the audit, so it is not read again by itself. */
export function readerQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: readerKey(id),
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/readers/{id}", { params: { path: { id } }, signal })),
    refetchOnWindowFocus: false,
    staleTime: 60_000,
  });
}

export function categoriesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ["reader-categories"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/reader-categories", { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export async function reportLoss(api: ApiClient, id: string): Promise<number> {
  const { blocked } = await answerOf(
    api.POST("/api/v1/readers/{id}/card-losses", { params: { path: { id } }, body: {} }),
  );
  return blocked;
}

export async function restoreCard(api: ApiClient, cardId: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/card-losses/{id}", { params: { path: { id: cardId } } }));
}

export async function writeNote(
  api: ApiClient,
  { id, key, ...body }: { readonly id: string; readonly key: string; readonly text: string; readonly urgent: boolean },
): Promise<void> {
  const params = { path: { id }, header: { [idempotencyHeader]: key } };
  await answerOf(api.POST("/api/v1/readers/{id}/notes", { params, body }));
}

export async function deleteNote(api: ApiClient, noteId: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/reader-notes/{id}", { params: { path: { id: noteId } } }));
}

export async function setRestriction(
  api: ApiClient,
  {
    id,
    key,
    ...body
  }: {
    readonly id: string;
    readonly key: string;
    readonly kind: RestrictionKind;
    readonly reason: string;
    readonly endsOn?: string;
  },
): Promise<void> {
  const params = { path: { id }, header: { [idempotencyHeader]: key } };
  await answerOf(api.POST("/api/v1/readers/{id}/restrictions", { params, body }));
}

export async function liftRestriction(api: ApiClient, restrictionId: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/restrictions/{id}", { params: { path: { id: restrictionId } } }));
}

/** The one reader who has this number or card; none when there is none or several. */
export async function findByCode(api: ApiClient, text: string): Promise<string | undefined> {
  const { items, near } = await answerOf(api.POST("/api/v1/reader-searches", { body: { text, limit: 2 } }));
  return items.length === 1 && !near ? items[0]?.id : undefined;
}
