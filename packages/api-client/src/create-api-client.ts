import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./schema.generated.ts";
import { type Send, sendAgainAfterLoss, sendAgainAfterSignIn } from "./send-again.ts";

export type ApiClient = Client<paths>;

export interface ApiClientOptions {
  /** Origin of the server; the page's own when not given. */
  readonly baseUrl?: string;
  /** BCP 47 tag of the language in which problems are told; asked anew for every request. */
  language(): string;
  /** Lets the person sign in again when the session has ended; resolves to whether the same person is signed in. */
  signInAgain?(): Promise<boolean>;
  readonly send?: Send;
}

/**
 * The typed client of the JSON API. Requests carry the language; one that may be repeated is repeated once when no answer came.
 * Wrap calls in `answerOf`, which throws problems.
 */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const { signInAgain, send = (request) => fetch(request) } = options;
  const steady = sendAgainAfterLoss(send);
  const client = createClient<paths>({
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    fetch: signInAgain ? sendAgainAfterSignIn(steady, () => signInAgain.call(options)) : steady,
    credentials: "same-origin",
  });
  client.use({
    onRequest({ request }) {
      request.headers.set("accept-language", options.language());
      return request;
    },
  });
  return client;
}
