import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, type paths } from "@wenyuan/api-client";

type Got<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
  ? Body
  : never;

export type Inventory = Got<"/api/v1/inventories">["items"][number];
export type InventoryReport = Got<"/api/v1/inventories/{id}">;
export type MissingCopy = Got<"/api/v1/inventories/{id}/missing">["items"][number];
export type OddScan = Got<"/api/v1/inventories/{id}/odd-scans">["items"][number];
export type ScanAnswer =
  paths["/api/v1/inventories/{id}/scans"]["post"]["responses"][200]["content"]["application/json"]["scans"][number];

/** A scan that waits to be sent. */
export interface Scan {
  readonly barcode: string;
  /** A new number for each shelf: order is looked at within one. */
  readonly shelf: number;
}

export const inventoriesKey = ["inventories"] as const;

const paged = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next?: string }) => page.next,
};
const pageQuery = (cursor: string | undefined) => ({ limit: 100, ...(cursor === undefined ? {} : { cursor }) });

export function inventoriesQuery(api: ApiClient) {
  return infiniteQueryOptions({
    ...paged,
    queryKey: inventoriesKey,
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET("/api/v1/inventories", { params: { query: pageQuery(pageParam) }, signal })),
  });
}

export function reportQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: [...inventoriesKey, id, "report"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/inventories/{id}", { params: { path: { id } }, signal })),
  });
}

export function missingQuery(api: ApiClient, id: string) {
  return infiniteQueryOptions({
    ...paged,
    queryKey: [...inventoriesKey, id, "missing"],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/inventories/{id}/missing", { params: { path: { id }, query: pageQuery(pageParam) }, signal }),
      ),
  });
}

export function oddQuery(
  api: ApiClient,
  { id, list }: { readonly id: string; readonly list: "odd-scans" | "misplaced" },
) {
  return infiniteQueryOptions({
    ...paged,
    queryKey: [...inventoriesKey, id, list],
    queryFn: ({ pageParam, signal }) => {
      const params = { path: { id }, query: pageQuery(pageParam) };
      return list === "misplaced"
        ? answerOf(api.GET("/api/v1/inventories/{id}/misplaced", { params, signal }))
        : answerOf(api.GET("/api/v1/inventories/{id}/odd-scans", { params, signal }));
    },
  });
}

export interface InventoryWish {
  readonly location: string;
  readonly from?: string;
  readonly to?: string;
}

/** @throws ApiProblem when the place is too large for one go */
export async function beginInventory(api: ApiClient, wish: InventoryWish, key: string): Promise<string> {
  const params = { header: { [idempotencyHeader]: key } };
  return (await answerOf(api.POST("/api/v1/inventories", { params, body: wish }))).id;
}

/** Sent again after a lost answer they count once. @throws ConnectionLost, ApiProblem */
export async function sendScans(api: ApiClient, id: string, scans: readonly Scan[]): Promise<readonly ScanAnswer[]> {
  const params = { path: { id } };
  return (await answerOf(api.POST("/api/v1/inventories/{id}/scans", { params, body: { scans: [...scans] } }))).scans;
}

/** Takes all that was not seen for missing, or takes that back. @returns how many copies */
export async function settleMissing(api: ApiClient, id: string, way: "mark" | "undo", key: string): Promise<number> {
  const params = { path: { id }, header: { [idempotencyHeader]: key } };
  if (way === "mark") return (await answerOf(api.POST("/api/v1/inventories/{id}/missing", { params }))).copies;
  return (await answerOf(api.POST("/api/v1/inventories/{id}/missing-undos", { params }))).copies;
}

export async function closeInventory(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.POST("/api/v1/inventories/{id}/close", { params: { path: { id } } }));
}
