import { type ApiClient, answerOf, idempotencyHeader, newIdempotencyKey } from "@wenyuan/api-client";
import type { WholeAuthority } from "../../../lib/catalogue/headings.ts";

type Authority = WholeAuthority["authority"];

/** One authority goes into another, in the versions that were seen. */
export async function mergeAuthorities(api: ApiClient, winner: Authority, loser: Authority): Promise<void> {
  const params = { path: { id: winner.id }, header: { [idempotencyHeader]: newIdempotencyKey() } } as const;
  const body = { loserId: loser.id, version: winner.version, loserVersion: loser.version };
  await answerOf(api.POST("/api/v1/authorities/{id}/merge", { params, body }));
}

/** Brings back an authority that went into another. */
export async function undoMerge(api: ApiClient, loserId: string): Promise<Authority> {
  return (await answerOf(api.POST("/api/v1/authorities/{id}/unmerge", { params: { path: { id: loserId } } })))
    .authority;
}
