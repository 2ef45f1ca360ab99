import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import type { SavedRecord, StaffRecord } from "../../../lib/catalogue/staff-record.ts";

type Items = paths["/api/v1/records/{id}/items"]["get"]["responses"][200]["content"]["application/json"];
export type Item = Items["items"][number];

const versionsAtOnce = 20;
const itemsShown = 200;
const editionsShown = 50;

export function versionsQuery(api: ApiClient, id: string) {
  return infiniteQueryOptions({
    queryKey: ["record-versions", id],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/records/{id}/versions", {
          params: {
            path: { id },
            query: { limit: versionsAtOnce, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function itemsQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ["record-items", id],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/v1/records/{id}/items", { params: { path: { id }, query: { limit: itemsShown } }, signal }),
      ),
  });
}

/** The editions of a work; of a record that belongs to none, nothing is asked. */
export function editionsQuery(api: ApiClient, workId: string | undefined) {
  return queryOptions({
    queryKey: ["work-editions", workId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/v1/works/{id}/records", {
          params: { path: { id: workId ?? "" }, query: { limit: editionsShown } },
          signal,
        }),
      ),
    enabled: workId !== undefined,
  });
}

/** Makes the record say again what it said in an earlier version. */
export async function undoTo(api: ApiClient, { id, version }: StaffRecord, to: number): Promise<SavedRecord> {
  return await answerOf(api.POST("/api/v1/records/{id}/undo", { params: { path: { id } }, body: { version, to } }));
}

export async function suppress(
  api: ApiClient,
  { id, version }: StaffRecord,
  suppressed: boolean,
): Promise<StaffRecord> {
  const body = { version, suppressed };
  return await answerOf(api.POST("/api/v1/records/{id}/suppress", { params: { path: { id } }, body }));
}

/** Deletes a record that nothing hangs on; it can be restored. */
export async function remove(api: ApiClient, { id, version }: StaffRecord): Promise<StaffRecord> {
  return await answerOf(api.DELETE("/api/v1/records/{id}", { params: { path: { id }, query: { version } } }));
}

export async function restore(api: ApiClient, id: string): Promise<StaffRecord> {
  return await answerOf(api.POST("/api/v1/records/{id}/restore", { params: { path: { id } } }));
}
