import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import { sendBytes } from "../../../lib/api/send-bytes.ts";

export type RecordCover = paths["/api/v1/records/{id}/cover"]["get"]["responses"][200]["content"]["application/json"];

const params = (id: string) => ({ params: { path: { id } } });

export function coverQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ["record-cover", id],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/records/{id}/cover", { ...params(id), signal })),
  });
}

/** Puts a picture in the place of the record's cover, and names whose it is. */
export async function uploadCover(
  api: ApiClient,
  id: string,
  { bytes, credit }: { readonly bytes: Blob; readonly credit: string },
): Promise<void> {
  await sendBytes(bytes, { method: "PUT", url: `/api/v1/records/${encodeURIComponent(id)}/cover` });
  if (credit !== "") await creditCover(api, id, credit);
}

export async function creditCover(api: ApiClient, id: string, credit: string): Promise<RecordCover> {
  return await answerOf(api.PUT("/api/v1/records/{id}/cover/credit", { ...params(id), body: { credit } }));
}

export async function dropCover(api: ApiClient, id: string): Promise<void> {
  await answerOf(api.DELETE("/api/v1/records/{id}/cover", params(id)));
}

/** Where the cover is as it is now: the address changes with the picture, so that no browser shows the one before. */
export function coverAddress(id: string, { uploaded }: RecordCover): string {
  return `/covers/${encodeURIComponent(id)}.svg?${new URLSearchParams({ at: uploaded?.uploadedAt ?? "drawn" })}`;
}
