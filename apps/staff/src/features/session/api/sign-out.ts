import { type ApiClient, answerOf } from "@wenyuan/api-client";

/** Ends the session on the server; the cookie is gone with it. */
export async function signOut(api: ApiClient): Promise<void> {
  await answerOf(api.DELETE("/api/v1/session"));
}
