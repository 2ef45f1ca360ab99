import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";
import type { Places } from "../../../lib/library/places.ts";

export type PlaceKind = keyof Places;
/** A branch, location or kind: what the others lack is left out. */
export type Place = Places["branches"][number] & Partial<Places["locations"][number]>;

export function seriesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ["call-number-series"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/call-number-series", { signal })),
    staleTime: 300_000,
  });
}

export async function savePlace(api: ApiClient, kind: PlaceKind, { code, ...place }: Place): Promise<unknown> {
  const params = { path: { code } };
  const { name, position, callNumberSeries, branch = "", floor, closed = false } = place;
  const series = callNumberSeries === undefined ? {} : { callNumberSeries };
  if (kind === "branches")
    return await answerOf(api.PUT("/api/v1/branches/{code}", { params, body: { name, position, ...series } }));
  if (kind === "kinds")
    return await answerOf(api.PUT("/api/v1/item-kinds/{code}", { params, body: { name, position } }));
  const body = { branch, name, closed, position, ...series, ...(floor === undefined ? {} : { floor }) };
  return await answerOf(api.PUT("/api/v1/locations/{code}", { params, body }));
}

/** @throws ApiProblem when something still belongs to it */
export async function removePlace(api: ApiClient, kind: PlaceKind, code: string): Promise<unknown> {
  const params = { path: { code } };
  if (kind === "branches") return await answerOf(api.DELETE("/api/v1/branches/{code}", { params }));
  if (kind === "kinds") return await answerOf(api.DELETE("/api/v1/item-kinds/{code}", { params }));
  return await answerOf(api.DELETE("/api/v1/locations/{code}", { params }));
}
