import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, type paths } from "@wenyuan/api-client";
import type { PolicySet } from "@wenyuan/lending-rules";

type Answer<P extends keyof paths, M extends "get" | "post", S extends number = 200> = paths[P] extends {
  [K in M]: { responses: { [T in S]: { content: { "application/json": infer A } } } };
}
  ? A
  : never;

export type Policies = Answer<"/api/v1/lending-policies", "get">;
export type SaidRule = Policies["rules"][number];
export type Proposal = Policies["proposals"][number];
export type Values = Policies["values"];
export type Aspect = Policies["aspects"][number]["aspect"];
export type Difference = Answer<"/api/v1/lending-policies/differences", "post">;
export type Explanation = Answer<"/api/v1/lending-policies/explanations", "post">;
export type Simulation = Answer<"/api/v1/lending-policies/simulations", "post">;
export type LoanExplanation = Answer<"/api/v1/loans/{id}/explanation", "get">;
export type Version = Answer<"/api/v1/lending-policies/versions", "get">["items"][number];

export const policiesKey = ["lending-policies"] as const;

export function policiesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: policiesKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/lending-policies", { signal })),
  });
}

export function versionsQuery(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: [...policiesKey, "versions"],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) };
      return answerOf(api.GET("/api/v1/lending-policies/versions", { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next,
  });
}

export async function readVersion(api: ApiClient, version: number): Promise<PolicySet> {
  const params = { path: { version } };
  const answer = await answerOf(api.GET("/api/v1/lending-policies/versions/{version}", { params }));
  return asSet(answer.policies);
}

/** What a draft says in words, and what is wrong or doubtful in it. */
export function checkQuery(api: ApiClient, draft: PolicySet, enabled: boolean) {
  return queryOptions({
    queryKey: [...policiesKey, "check", draft],
    queryFn: ({ signal }) =>
      answerOf(api.POST("/api/v1/lending-policies/checks", { body: { policies: asDocument(draft) }, signal })),
    enabled,
    placeholderData: keepPreviousData,
  });
}

export async function compareWith(api: ApiClient, draft: PolicySet): Promise<Difference> {
  return await answerOf(api.POST("/api/v1/lending-policies/differences", { body: { policies: asDocument(draft) } }));
}

export interface Change {
  readonly base: number;
  readonly draft: PolicySet;
  readonly reason: string;
}

export async function savePolicies(api: ApiClient, { base, draft, reason }: Change, key: string) {
  const body = { base, policies: asDocument(draft), reason };
  const params = { header: { [idempotencyHeader]: key } } as const;
  return await answerOf(api.POST("/api/v1/lending-policies/versions", { body, params }));
}

export async function decideProposal(api: ApiClient, { id, accept }: { id: string; accept: boolean }, key: string) {
  const params = { path: { id }, header: { [idempotencyHeader]: key } } as const;
  return await answerOf(api.POST("/api/v1/lending-policies/proposals/{id}/decisions", { params, body: { accept } }));
}

/** Why a loan is as it is, by the version it was made under. */
export function loanExplanationQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: [...policiesKey, "loan", id],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/loans/{id}/explanation", { params: { path: { id } }, signal })),
  });
}

/** A case that is explained and played, under the rules in force or a draft. */
export interface Trial {
  readonly case: {
    readonly readerCategory: string;
    readonly itemType: string;
    readonly branch: string;
    readonly department?: string;
    readonly courseReserve: boolean;
    readonly on?: string;
  };
  readonly draft?: PolicySet;
}

export function explanationQuery(api: ApiClient, { case: at, draft }: Trial) {
  return queryOptions({
    queryKey: [...policiesKey, "explanation", at, draft],
    queryFn: ({ signal }) => {
      const body = { case: at, ...(draft && { policies: asDocument(draft) }) };
      return answerOf(api.POST("/api/v1/lending-policies/explanations", { body, signal }));
    },
    placeholderData: keepPreviousData,
  });
}

export function simulationQuery(api: ApiClient, { case: at, draft }: Trial) {
  return queryOptions({
    queryKey: [...policiesKey, "simulation", at, draft],
    queryFn: ({ signal }) => {
      const body = { case: at, ...(draft && { policies: asDocument(draft) }) };
      return answerOf(api.POST("/api/v1/lending-policies/simulations", { body, signal }));
    },
    placeholderData: keepPreviousData,
  });
}

/** The document of the API as the rules' own type; the server has read it. */
export function asSet(document: unknown): PolicySet {
  return document as PolicySet;
}

function asDocument(set: PolicySet): Record<string, unknown> {
  return { ...set };
}
