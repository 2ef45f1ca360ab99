import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";
import { base64Of } from "../file-of.ts";

export function photoKey(id: string) {
  return ["reader-photo", id] as const;
}

export function photoQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: photoKey(id),
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/readers/{id}/photo", { params: { path: { id } }, signal })),
  });
}

export async function keepPhoto(api: ApiClient, id: string, file: File): Promise<void> {
  const body = { content: await base64Of(file) };
  await answerOf(api.PUT("/api/v1/readers/{id}/photo", { params: { path: { id } }, body }));
}

export async function deletePhoto(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/readers/{id}/photo", { params: { path: { id } } }));
}
