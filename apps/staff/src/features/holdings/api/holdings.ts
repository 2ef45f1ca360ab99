import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import type { Holdings, Volume } from "../../../lib/catalogue/record-holdings.ts";

type Body<Path extends keyof paths, Method extends "post" | "put"> = paths[Path][Method] extends {
  requestBody: { content: { "application/json": infer Sent } };
}
  ? Sent
  : never;

export type VolumeFacts = Body<"/api/v1/volumes/{id}", "put">;
export type HoldingsFacts = Body<"/api/v1/records/{id}/holdings", "post">;

/** @returns those made; what is there already stays as it is */
export async function addVolumes(api: ApiClient, recordId: string, volumes: VolumeFacts[]): Promise<number> {
  const params = { path: { id: recordId } };
  return (await answerOf(api.POST("/api/v1/records/{id}/volumes", { params, body: { volumes } }))).volumes.length;
}

export async function changeVolume(api: ApiClient, id: string, body: VolumeFacts): Promise<void> {
  await answerOf(api.PUT("/api/v1/volumes/{id}", { params: { path: { id } }, body }));
}

export async function removeVolume(api: ApiClient, { id }: Volume): Promise<void> {
  await answerOf(api.DELETE("/api/v1/volumes/{id}", { params: { path: { id } } }));
}

export async function addHoldings(api: ApiClient, recordId: string, body: HoldingsFacts): Promise<void> {
  await answerOf(api.POST("/api/v1/records/{id}/holdings", { params: { path: { id: recordId } }, body }));
}

/** Writes over the version that was seen. @throws ApiProblem `catalogue.holdings-changed` when there is a newer one */
export async function changeHoldings(api: ApiClient, { id, version }: Holdings, facts: HoldingsFacts): Promise<void> {
  await answerOf(api.PUT("/api/v1/holdings/{id}", { params: { path: { id } }, body: { ...facts, version } }));
}

export async function removeHoldings(api: ApiClient, { id }: Holdings): Promise<void> {
  await answerOf(api.DELETE("/api/v1/holdings/{id}", { params: { path: { id } } }));
}
