import { type ApiClient, answerOf } from "@wenyuan/api-client";
import { base64Of } from "../file-of.ts";

export async function keepPhoto(api: ApiClient, id: string, file: File): Promise<void> {
  const body = { content: await base64Of(file) };
  await answerOf(api.PUT("/api/v1/readers/{id}/photo", { params: { path: { id } }, body }));
}

export async function deletePhoto(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/readers/{id}/photo", { params: { path: { id } } }));
}
