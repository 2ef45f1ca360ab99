import { type ApiClient, ApiProblem, answerOf } from "@wenyuan/api-client";
import type { Session } from "../../../lib/session/session.ts";

/** Signed in; or a second step is needed, with what leads to it. */
export type SignedIn = Session | { readonly secondStep: string };

/** Signs in and tells who that is. @throws ApiProblem when the name or password is wrong, or after too many attempts */
export async function signIn(api: ApiClient, credentials: { signInName: string; password: string }): Promise<SignedIn> {
  const { secondStep } = await answerOf(api.POST("/api/v1/session", { body: credentials }));
  return secondStep === undefined ? await answerOf(api.GET("/api/v1/session")) : { secondStep };
}

/** The second step, by a code of the app or a recovery code. */
export async function sendCode(api: ApiClient, step: { secondStep: string; code: string }): Promise<Session> {
  await answerOf(api.POST("/api/v1/session/code", { body: step }));
  return await answerOf(api.GET("/api/v1/session"));
}

/** Seconds to wait after too many attempts, when that is why the sign-in was refused. */
export function secondsToWait(error: unknown): number | undefined {
  if (!(error instanceof ApiProblem) || error.problem.status !== 429) return undefined;
  const { seconds } = error.problem;
  return error.retryAfter ?? (typeof seconds === "number" ? seconds : undefined);
}
