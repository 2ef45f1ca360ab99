import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";
import { useApi } from "../api/api.tsx";

/** Who is signed in, and what they may do. */
export interface Session {
  readonly signedIn: boolean;
  readonly displayName?: string;
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
}

export const sessionKey = ["session"] as const;

export function sessionQuery(api: ApiClient) {
  return queryOptions<Session>({
    queryKey: sessionKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/session", { signal })),
    staleTime: 60_000,
  });
}

/** The session, inside the frame: the router has read it before. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery(useApi())).data;
}

/** Whether the signed-in person may do something. The server decides again; this only hides what would be refused. */
export function useMay(): (permission: string) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}
