import { queryOptions } from "@tanstack/react-query";
import { ConnectionLost } from "@wenyuan/api-client";

/** Which parts of the program can do their work, as `/readyz` says. */
export interface Readiness {
  readonly ready: boolean;
  readonly parts: readonly { readonly name: string; readonly ready: boolean }[];
}

const everyMs = 60_000;

/** `/readyz` is for machines first and stands outside the API, so it is read by hand: 503 is an answer, too. */
export const readinessQuery = queryOptions({
  queryKey: ["readiness"],
  queryFn: async ({ signal }): Promise<Readiness> => {
    const response = await fetch("/readyz", { signal }).catch((error: unknown) => {
      throw new ConnectionLost(error);
    });
    return readReadiness(await response.json());
  },
  refetchInterval: everyMs,
});

/** Reads the answer; a part that is not `true` says why, which is for the log and not for the page. */
export function readReadiness(answer: unknown): Readiness {
  const { ready, parts } = (typeof answer === "object" && answer !== null ? answer : {}) as {
    ready?: unknown;
    parts?: unknown;
  };
  const named = typeof parts === "object" && parts !== null ? Object.entries(parts) : [];
  return { ready: ready === true, parts: named.map(([name, state]) => ({ name, ready: state === true })) };
}
