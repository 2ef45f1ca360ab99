import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import type { Page } from "../../../lib/api/paged.ts";
import { type Language, languageTag } from "../../../lib/i18n/messages.ts";

type Body<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  requestBody: { content: { "application/json": infer B } };
}
  ? B
  : never;
type Answer<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  responses: { 200: { content: { "application/json": infer A } } };
}
  ? A
  : never;

export type ImportRun = Answer<"/api/v1/imports/{id}", "get">;
export type Preview = Answer<"/api/v1/imports/{id}/preview", "post">;
export type PreviewWish = Body<"/api/v1/imports/{id}/preview", "post">;
export type Start = Body<"/api/v1/imports/{id}/start", "post">;
export type Settings = Answer<"/api/v1/import-settings", "get">;
export type ItemProfile = Settings["itemProfiles"][number];
export type Layout = ItemProfile["layout"];
export type Entry = Answer<"/api/v1/imports/{id}/entries", "get">["items"][number];
export type Action = Body<"/api/v1/imports/{id}/actions", "post">["action"];
export type EntryFilter = "noted" | "all" | "created" | "changed" | "unchanged" | "skipped" | "refused" | "repaired";

export const importsKey = ["imports"] as const;
const pageSize = 50;
/** While an import runs it is asked about so often. */
const askEveryMs = 1000;

export function importsQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: importsKey,
    queryFn: ({ pageParam, signal }): Promise<Page<ImportRun>> =>
      answerOf(api.GET("/api/v1/imports", { params: { query: pageOf(pageParam) }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function importQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ["import", id],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/imports/{id}", { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) =>
      data?.state === "running" || data?.state === "reverting" ? askEveryMs : false,
  });
}

export function previewQuery(api: ApiClient, id: string, wish: PreviewWish, language: Language) {
  return queryOptions({
    queryKey: ["import-preview", id, wish, language],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST("/api/v1/imports/{id}/preview", {
          params: { path: { id } },
          body: wish,
          headers: { "accept-language": languageTag[language] },
          signal,
        }),
      ),
    staleTime: 300_000,
    placeholderData: keepPreviousData,
  });
}

export const settingsKey = ["import-settings"] as const;
export function settingsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: settingsKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/import-settings", { signal })),
  });
}

/** The report; read anew whenever the import has gone on. */
export function entriesQuery(
  api: ApiClient,
  id: string,
  options: { filter: EntryFilter; language: Language; read: number },
) {
  const { filter, language, read } = options;
  return infiniteQueryOptions({
    queryKey: ["import-entries", id, filter, language, read],
    queryFn: ({ pageParam, signal }): Promise<Page<Entry>> =>
      answerOf(
        api.GET("/api/v1/imports/{id}/entries", {
          params: { path: { id }, query: { ...pageOf(pageParam), filter } },
          headers: { "accept-language": languageTag[language] },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function keptQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ["import-kept", id],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/imports/{id}/kept", { params: { path: { id } }, signal })),
  });
}

export async function startImport(api: ApiClient, id: string, body: Start): Promise<ImportRun> {
  return await answerOf(api.POST("/api/v1/imports/{id}/start", { params: { path: { id } }, body }));
}

export async function actOnImport(api: ApiClient, id: string, action: Action): Promise<ImportRun> {
  return await answerOf(api.POST("/api/v1/imports/{id}/actions", { params: { path: { id } }, body: { action } }));
}

export async function saveItemProfile(api: ApiClient, { code, name, layout }: Omit<ItemProfile, "own">): Promise<void> {
  await answerOf(api.PUT("/api/v1/item-profiles/{code}", { params: { path: { code } }, body: { name, layout } }));
}

function pageOf(cursor: string | undefined) {
  return { limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
}
