import { infiniteQueryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, type paths } from "@wenyuan/api-client";
import type { Page } from "../../../lib/api/paged.ts";

type Accounts = paths["/api/v1/accounts"];
export type Account = Accounts["get"]["responses"][200]["content"]["application/json"]["items"][number];
export type NewAccount = Accounts["post"]["requestBody"]["content"]["application/json"];

export type AccountSearch = Omit<NonNullable<Accounts["get"]["parameters"]["query"]>, "limit" | "cursor">;

export const accountsKey = ["accounts"] as const;
const pageSize = 100;

export function accountsQuery(api: ApiClient, search: AccountSearch = {}) {
  return infiniteQueryOptions({
    queryKey: [...accountsKey, "list", search],
    queryFn: ({ pageParam, signal }): Promise<Page<Account>> =>
      answerOf(
        api.GET("/api/v1/accounts", {
          params: { query: { ...search, limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** Creates an account; with the same key it is created once, however often it is sent. @returns its id */
export async function createAccount(api: ApiClient, account: NewAccount, key: string): Promise<string> {
  const params = { header: { [idempotencyHeader]: key } } as const;
  const { id } = await answerOf(api.POST("/api/v1/accounts", { body: account, params }));
  return id;
}
