import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";
import type { Answer } from "./answer.ts";

export type ClearanceState = Answer<"/api/v1/clearances">["items"][number];
export type ClearanceClass = Answer<"/api/v1/clearance-classes">["items"][number];

export const clearanceKey = ["clearances"] as const;

/** Whom a clearance is about: a class, or one reader. */
export interface Leavers {
  readonly entryYear?: number;
  readonly department?: string;
  readonly programme?: string;
  readonly category?: string;
  readonly reader?: string;
  /** What the list of classes is narrowed by. */
  readonly find?: string;
}

export function classesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: [...clearanceKey, "classes"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/clearance-classes", { signal })),
  });
}

export function leaversQuery(api: ApiClient, { reader, entryYear, find: _find, ...which }: Leavers) {
  return queryOptions({
    queryKey: [...clearanceKey, reader ?? "", entryYear ?? 0, which],
    async queryFn({ signal }): Promise<readonly ClearanceState[]> {
      if (reader !== undefined) {
        const path = { id: reader };
        return [await answerOf(api.GET("/api/v1/readers/{id}/clearance", { params: { path }, signal }))];
      }
      const query = { entryYear: entryYear ?? 0, ...which };
      return (await answerOf(api.GET("/api/v1/clearances", { params: { query }, signal }))).items;
    },
    enabled: reader !== undefined || entryYear !== undefined,
  });
}

/** Clears whoever has nothing open. @returns how they stand then */
export async function clearReaders(
  api: ApiClient,
  body: { readonly readerIds: string[]; readonly waiveUpTo: number; readonly why?: string },
): Promise<readonly ClearanceState[]> {
  return (await answerOf(api.POST("/api/v1/clearances", { body }))).items;
}

export async function withdrawClearance(api: ApiClient, id: string, why: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/readers/{id}/clearance", { params: { path: { id } }, body: { why } }));
}
