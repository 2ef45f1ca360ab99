import { isProblemDocument } from "@wenyuan/problem";
import { idempotencyHeader } from "./idempotency-key.ts";

export type Send = (request: Request) => Promise<Response>;

/** Methods that may be repeated without doing the work twice (RFC 9110 §9.2.2). */
const idempotentMethods = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

/** Long enough for a phone to change from Wi-Fi to mobile, short enough not to be noticed. */
const pauseMs = 300;

/** Sends once more when no answer came, if the request is one that may be repeated. */
export function sendAgainAfterLoss(send: Send, pause = wait): Send {
  return async (request) => {
    if (!isRepeatable(request)) return await send(request);
    const copy = request.clone();
    try {
      return await send(request);
    } catch (error) {
      if (request.signal.aborted) throw error;
      await pause(pauseMs);
      return await send(copy);
    }
  };
}

/**
 * Sends once more after the person has signed in again. The first attempt did nothing: the server turned it away.
 * `signInAgain` resolves to whether the same person is signed in now.
 */
export function sendAgainAfterSignIn(send: Send, signInAgain: () => Promise<boolean>): Send {
  return async (request) => {
    const copy = request.clone();
    const response = await send(request);
    if (response.status !== 401 || !(await asksForSignIn(response))) return response;
    return (await signInAgain()) ? await send(copy) : response;
  };
}

function isRepeatable(request: Request): boolean {
  return idempotentMethods.has(request.method) || request.headers.has(idempotencyHeader);
}

async function asksForSignIn(response: Response): Promise<boolean> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return isProblemDocument(body) && (body.code === "http.sign-in-first" || body.code === "http.prove-again");
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
