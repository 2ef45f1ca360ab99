import { queryOptions, useQuery } from "@tanstack/react-query";
import { type ApiClient, answerOf, type paths } from "@wenyuan/api-client";
import { useState } from "react";
import { useApi } from "../api/api.tsx";
import { recall, remember } from "../storage/keep.ts";

export type Till = paths["/api/v1/tills"]["get"]["responses"][200]["content"]["application/json"]["items"][number];

export const tillsKey = ["tills"] as const;

function tillsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: tillsKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/tills", { signal })),
  });
}

/** The till of this desk: chosen once, remembered by this browser. */
export function useTill(): {
  readonly tills: readonly Till[];
  readonly till: Till | undefined;
  choose(code: string): void;
} {
  const { data } = useQuery(tillsQuery(useApi()));
  const [code, setCode] = useState(() => recall("till"));
  const tills = data?.items ?? [];
  return {
    tills,
    till: tills.find((one) => one.code === code) ?? (tills.length === 1 ? tills[0] : undefined),
    choose(next) {
      remember("till", next);
      setCode(next);
    },
  };
}
