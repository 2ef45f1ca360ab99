import { QueryClient } from "@tanstack/react-query";
import { type ApiClient, ApiProblem, createApiClient } from "@wenyuan/api-client";
import { type Connection, createConnection } from "../lib/api/connection.ts";
import { createSignInAgain, type SignInAgain } from "../lib/session/sign-in-again.ts";

/** What the whole app shares, made once at its start. */
export interface Shared {
  readonly api: ApiClient;
  readonly queries: QueryClient;
  readonly connection: Connection;
  readonly again: SignInAgain;
}

export function startApp(): Shared {
  const connection = createConnection();
  const again = createSignInAgain();
  const api = createApiClient({
    baseUrl: location.origin,
    language: () => document.documentElement.lang,
    send: (request) => connection.send(request),
    signInAgain: () => again.ask(),
  });
  const queries = new QueryClient({
    defaultOptions: {
      // The client has repeated what could be repeated. A refusal does not change by asking again.
      queries: { retry: false, staleTime: 10_000, throwOnError: false, refetchOnWindowFocus: mayRefetch },
      mutations: { retry: false },
    },
  });
  return { api, queries, connection, again };
}

function mayRefetch(query: { state: { error: unknown } }): boolean {
  return !(query.state.error instanceof ApiProblem);
}
