import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import type { Page } from "../../../lib/api/paged.ts";
import { base64Of } from "../file-of.ts";

type Feeds = paths["/api/v1/reader-feeds"];
export type Feed = Feeds["get"]["responses"][200]["content"]["application/json"]["items"][number];
type Report = paths["/api/v1/reader-feeds/{id}"]["get"]["responses"][200]["content"]["application/json"];
export type FeedRow = Report["rows"][number];
export type Outcome = FeedRow["outcome"];

export const feedsKey = ["reader-feeds"] as const;
const pageSize = 50;
const rowsShown = 200;

export function feedsQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: feedsKey,
    queryFn: ({ pageParam, signal }): Promise<Page<Feed>> =>
      answerOf(
        api.GET("/api/v1/reader-feeds", {
          params: { query: { limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** A feed with its rows of one outcome, page by page; the refused ones are what a person has to look at. */
export function feedQuery(api: ApiClient, id: string, outcome: Outcome) {
  return infiniteQueryOptions({
    queryKey: ["reader-feed", id, outcome],
    async queryFn({ pageParam, signal }): Promise<Page<FeedRow> & { readonly feed: Feed }> {
      const query = { outcome, limit: rowsShown, after: pageParam };
      const { feed, rows, more } = await answerOf(
        api.GET("/api/v1/reader-feeds/{id}", { params: { path: { id }, query }, signal }),
      );
      const last = rows.at(-1)?.line;
      return { feed, items: rows, ...(more && last !== undefined ? { next: String(last) } : {}) };
    },
    initialPageParam: -1,
    getNextPageParam: ({ next }) => (next === undefined ? undefined : Number(next)),
  });
}

/** Sends a list for preview; it changes no reader. */
export async function uploadFeed(
  api: ApiClient,
  { file, source, complete }: { readonly file: File; readonly source: string; readonly complete: boolean },
): Promise<{ id: string; unknownHeadings: string[] }> {
  const content = await base64Of(file);
  return await answerOf(api.POST("/api/v1/reader-feeds", { body: { source, complete, fileName: file.name, content } }));
}

export async function applyFeed(api: ApiClient, id: string, goneAreGone: boolean): Promise<void> {
  await answerOf(
    api.POST("/api/v1/reader-feeds/{id}/application", { params: { path: { id } }, body: { goneAreGone } }),
  );
}

export async function undoFeed(
  api: ApiClient,
  id: string,
): Promise<{ removed: number; restored: number; kept: number }> {
  return await answerOf(api.DELETE("/api/v1/reader-feeds/{id}/application", { params: { path: { id } } }));
}

export type CoursesLoaded = paths["/api/v1/course-lists"]["post"]["responses"][200]["content"]["application/json"];

/** Sends a list of courses: to be looked at, or to be kept. */
export async function loadCourses(api: ApiClient, file: File, apply: boolean): Promise<CoursesLoaded> {
  return await answerOf(api.POST("/api/v1/course-lists", { body: { content: await base64Of(file), apply } }));
}
