import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";

type Directories = paths["/api/v1/reader-directories"]["get"]["responses"][200]["content"]["application/json"];
export type Directory = Directories["items"][number];
type DirectoryBody = paths["/api/v1/reader-directories/{source}"]["put"]["requestBody"]["content"]["application/json"];

export const directoriesKey = ["reader-directories"] as const;

export function directoriesQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: directoriesKey,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/reader-directories", {
          params: { query: pageParam === undefined ? {} : { cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export async function saveDirectory(api: ApiClient, source: string, body: DirectoryBody): Promise<void> {
  await answerOf(api.PUT("/api/v1/reader-directories/{source}", { params: { path: { source } }, body }));
}

/** Reads the directory now; changes no reader. @returns the feed that says what it would do */
export async function readDirectory(api: ApiClient, source: string): Promise<string> {
  return (await answerOf(api.POST("/api/v1/reader-directories/{source}/reading", { params: { path: { source } } }))).id;
}

export async function deleteDirectory(api: ApiClient, source: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/reader-directories/{source}", { params: { path: { source } } }));
}
