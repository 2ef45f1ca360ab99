import { queryOptions, useQuery } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";
import { useApi } from "../api/api.tsx";

function currencyQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ["currency"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/currency", { signal })),
    staleTime: 10 * 60_000,
  });
}

/** The library's currency, as its policies have it: amounts wait for it. */
export function useCurrency() {
  const { data, error, refetch } = useQuery(currencyQuery(useApi()));
  return { currency: data?.currency, error, refetch };
}
