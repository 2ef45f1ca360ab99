import { type ApiClient, answerOf, idempotencyHeader, type paths } from "@wenyuan/api-client";

type Body<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  readonly requestBody: { readonly content: { readonly "application/json": infer B } };
}
  ? B
  : never;

export type NewReader = Body<"/api/v1/readers", "post">;
export type ReaderChange = Body<"/api/v1/readers/{id}", "patch">;
export type LifeChange = Body<"/api/v1/readers/{id}/life-changes", "post">;
export type NewCard = Body<"/api/v1/readers/{id}/cards", "post">;
export type NewGuardian = Body<"/api/v1/readers/{id}/guardians", "post">;

const once = (key: string) => ({ [idempotencyHeader]: key });

/** @returns the id of the new reader */
export async function createReader(api: ApiClient, body: NewReader, key: string): Promise<string> {
  return (await answerOf(api.POST("/api/v1/readers", { params: { header: once(key) }, body }))).id;
}

export async function changeReader(api: ApiClient, id: string, body: ReaderChange): Promise<void> {
  await answerOf(api.PATCH("/api/v1/readers/{id}", { params: { path: { id } }, body }));
}

/** 升学, 转专业, 休学 and the like. */
export async function changeLife(api: ApiClient, id: string, body: LifeChange): Promise<void> {
  await answerOf(api.POST("/api/v1/readers/{id}/life-changes", { params: { path: { id } }, body }));
}

export async function issueCard(api: ApiClient, id: string, body: NewCard, key: string): Promise<void> {
  await answerOf(api.POST("/api/v1/readers/{id}/cards", { params: { path: { id }, header: once(key) }, body }));
}

export async function addGuardian(api: ApiClient, id: string, body: NewGuardian, key: string): Promise<void> {
  await answerOf(api.POST("/api/v1/readers/{id}/guardians", { params: { path: { id }, header: once(key) }, body }));
}

export async function removeGuardian(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/reader-guardians/{id}", { params: { path: { id } } }));
}

/** @param endsOn the last day; none: until it is ended */
export async function saveProxy(
  api: ApiClient,
  { id, proxyId, endsOn }: { readonly id: string; readonly proxyId: string; readonly endsOn?: string },
): Promise<void> {
  const body = endsOn === undefined ? {} : { endsOn };
  await answerOf(api.PUT("/api/v1/readers/{id}/proxies/{proxyId}", { params: { path: { id, proxyId } }, body }));
}

export async function endProxy(api: ApiClient, id: string, proxyId: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/readers/{id}/proxies/{proxyId}", { params: { path: { id, proxyId } } }));
}
