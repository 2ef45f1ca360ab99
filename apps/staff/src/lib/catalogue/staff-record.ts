import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, newIdempotencyKey, type paths } from "@wenyuan/api-client";
import { fromMarcJson, type MarcRecord, type Profile, toMarcJson } from "@wenyuan/marc";

/** A record as staff see it, whatever its state. */
export type StaffRecord = paths["/api/v1/records/{id}"]["get"]["responses"][200]["content"]["application/json"];
export type SavedRecord = paths["/api/v1/records/{id}"]["put"]["responses"][200]["content"]["application/json"];

export const recordKey = (id: string) => ["record", id] as const;

export function recordQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: recordKey(id),
    queryFn: ({ signal }) => findRecord(api, id, signal),
    staleTime: 10_000,
  });
}

/** @throws ApiProblem, ConnectionLost */
export async function findRecord(api: ApiClient, id: string, signal?: AbortSignal): Promise<StaffRecord> {
  return await answerOf(api.GET("/api/v1/records/{id}", { params: { path: { id } }, ...(signal ? { signal } : {}) }));
}

export function marcOf({ marc }: Pick<StaffRecord, "marc">): MarcRecord {
  return fromMarcJson(marc);
}

/** Saves over the version that was seen. @throws ApiProblem `catalogue.record-changed` when there is a newer one */
export async function saveRecord(
  api: ApiClient,
  id: string,
  version: number,
  record: MarcRecord,
): Promise<SavedRecord> {
  const body = { marc: { ...toMarcJson(record) }, version };
  return await answerOf(api.PUT("/api/v1/records/{id}", { params: { path: { id } }, body }));
}

/** Creates a record; it gets a control number of its own. */
export async function createRecord(api: ApiClient, profile: string, record: MarcRecord): Promise<SavedRecord> {
  const body = { marc: { ...toMarcJson(record) }, profile: profile as Profile };
  const params = { header: { [idempotencyHeader]: newIdempotencyKey() } } as const;
  return await answerOf(api.POST("/api/v1/records", { params, body }));
}
