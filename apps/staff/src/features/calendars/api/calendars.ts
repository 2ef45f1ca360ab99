import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, type paths } from "@wenyuan/api-client";
import type { CalendarSet } from "../calendar-set.ts";

type Body<T> = T extends { content: { "application/json": infer A } } ? A : never;

export type CalendarsInForce = Body<paths["/api/v1/calendars"]["get"]["responses"][200]>;
export type Preview = Body<paths["/api/v1/calendars/previews"]["post"]["responses"][200]>;
export type DueMove = Body<paths["/api/v1/due-moves/{id}"]["get"]["responses"][200]>;
export type MovedEntry = Body<paths["/api/v1/due-moves/{id}/entries"]["get"]["responses"][200]>["items"][number];
export type Version = Body<paths["/api/v1/calendars/versions"]["get"]["responses"][200]>["items"][number];

export const calendarsKey = ["calendars"] as const;

export function calendarsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: calendarsKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/calendars", { signal })),
  });
}

export function previewQuery(api: ApiClient, draft: CalendarSet, enabled: boolean) {
  return queryOptions({
    queryKey: [...calendarsKey, "preview", draft],
    queryFn: ({ signal }) =>
      answerOf(api.POST("/api/v1/calendars/previews", { body: { calendars: { ...draft } }, signal })),
    enabled,
    placeholderData: keepPreviousData,
  });
}

export interface Change {
  readonly base: number;
  readonly draft: CalendarSet;
  readonly reason: string;
  readonly moveDues: boolean;
}

export async function saveCalendars(api: ApiClient, { base, draft, reason, moveDues }: Change, key: string) {
  const params = { header: { [idempotencyHeader]: key } } as const;
  const body = { base, calendars: { ...draft }, reason, moveDues };
  return await answerOf(api.POST("/api/v1/calendars/versions", { params, body }));
}

export async function readVersion(api: ApiClient, version: number): Promise<CalendarSet> {
  const params = { path: { version } };
  const { calendars } = await answerOf(api.GET("/api/v1/calendars/versions/{version}", { params }));
  return calendars as unknown as CalendarSet;
}

export function versionsQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: [...calendarsKey, "versions"],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET("/api/v1/calendars/versions", { params: { query: pageQuery(pageParam) }, signal })),
    getNextPageParam: ({ next }) => next,
  });
}

export interface Closing {
  readonly from: string;
  readonly to: string;
  readonly reason: { readonly zh: string; readonly en: string };
  readonly branches?: string[];
}

export async function previewClosing(api: ApiClient, closing: Closing): Promise<Preview> {
  return await answerOf(api.POST("/api/v1/closings/previews", { body: closing }));
}

export async function declareClosing(api: ApiClient, closing: Closing, key: string) {
  const params = { header: { [idempotencyHeader]: key } } as const;
  return await answerOf(api.POST("/api/v1/closings", { params, body: closing }));
}

export function movesQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: ["due-moves"],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET("/api/v1/due-moves", { params: { query: pageQuery(pageParam) }, signal })),
    getNextPageParam: ({ next }) => next,
  });
}

/** While a move is under way it is looked at again every second. */
const askEveryMs = 1_000;

export function moveQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ["due-moves", id],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/due-moves/{id}", { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? askEveryMs : false),
  });
}

function isUnderWay(move: DueMove | undefined): boolean {
  return move?.state === "moving" || move?.state === "undoing";
}

export function movedQuery(api: ApiClient, id: string) {
  return infiniteQueryOptions({
    queryKey: ["due-moves", id, "entries"],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET("/api/v1/due-moves/{id}/entries", { params: { path: { id }, query: pageQuery(pageParam) }, signal }),
      ),
    getNextPageParam: ({ next }) => next,
  });
}

export async function undoMove(api: ApiClient, { id, reason }: { id: string; reason: string }, key: string) {
  const params = { path: { id }, header: { [idempotencyHeader]: key } } as const;
  return await answerOf(api.POST("/api/v1/due-moves/{id}/undo", { params, body: { reason } }));
}

function pageQuery(cursor: string | undefined) {
  return { limit: 50, ...(cursor === undefined ? {} : { cursor }) };
}
