import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, type paths } from "@wenyuan/api-client";
import type { Item, NewItem } from "../item-draft.ts";

type Answer<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  responses: { 200: { content: { "application/json": infer Body } } };
}
  ? Body
  : never;

export type Suggestion = Answer<"/api/v1/records/{id}/call-number-suggestions", "get">["items"][number];
export type ItemVersion = Answer<"/api/v1/items/{id}/versions", "get">["items"][number];

const itemsShown = 200;

/** Shared with the record page, which shows the same list. */
export const itemsKey = (recordId: string) => ["record-items", recordId] as const;

export function itemsQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: itemsKey(id),
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/v1/records/{id}/items", { params: { path: { id }, query: { limit: itemsShown } }, signal }),
      ),
  });
}

export function suggestionsQuery(api: ApiClient, id: string, location: string) {
  return queryOptions({
    queryKey: ["call-number-suggestions", id, location],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/v1/records/{id}/call-number-suggestions", {
          params: { path: { id }, query: { location } },
          signal,
        }),
      ),
    enabled: location !== "",
  });
}

export function itemVersionsQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ["item-versions", id],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/v1/items/{id}/versions", { params: { path: { id }, query: { limit: 50 } }, signal })),
  });
}

export interface Addition {
  readonly items: NewItem[];
  readonly confirmed: string[];
}

/** Adds items: all, or none. @throws ApiProblem with every fault */
export async function addItems(api: ApiClient, recordId: string, body: Addition, key: string): Promise<Item[]> {
  const params = { path: { id: recordId }, header: { [idempotencyHeader]: key } } as const;
  return (await answerOf(api.POST("/api/v1/records/{id}/items", { params, body }))).items;
}

/** Writes an item over the version that was seen. @throws ApiProblem with every fault, or with who changed what meanwhile */
export async function changeItem(
  api: ApiClient,
  { id, version }: Item,
  facts: NewItem,
  confirmed: string[],
): Promise<Item> {
  return await answerOf(
    api.PUT("/api/v1/items/{id}", { params: { path: { id } }, body: { ...facts, version, confirmed } }),
  );
}

export async function withdrawItem(api: ApiClient, { id, version }: Item, reason: string): Promise<Item> {
  return await answerOf(
    api.POST("/api/v1/items/{id}/withdrawal", { params: { path: { id } }, body: { version, reason } }),
  );
}

export async function reinstateItem(api: ApiClient, { id, version }: Item, reason: string): Promise<Item> {
  return await answerOf(
    api.POST("/api/v1/items/{id}/reinstatement", { params: { path: { id } }, body: { version, reason } }),
  );
}

export async function undoItem(api: ApiClient, { id, version }: Item, to: number): Promise<Item> {
  return await answerOf(
    api.POST("/api/v1/items/{id}/undo", { params: { path: { id } }, body: { version, to, confirmed: [] } }),
  );
}

/** Moves items to another record, or to a volume of one: all, or none. */
export async function moveItems(
  api: ApiClient,
  ids: string[],
  to: { recordId: string; volumeId?: string },
): Promise<readonly Item[]> {
  return (await answerOf(api.POST("/api/v1/item-moves", { body: { ids, ...to } }))).items;
}

/** Takes a number of a class, for this record; nobody else gets it. @returns the call number */
export async function reserveNumber(
  api: ApiClient,
  body: { class: string; series: string; recordId: string },
  key: string,
): Promise<string> {
  const params = { header: { [idempotencyHeader]: key } } as const;
  return (await answerOf(api.POST("/api/v1/call-numbers/reservations", { params, body }))).callNumber;
}
