import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, type paths } from "@wenyuan/api-client";
import type { Amount } from "../../../lib/money/amount-words.ts";

type Charges = paths["/api/v1/readers/{id}/charges"]["get"]["responses"][200]["content"]["application/json"];
type Entries = paths["/api/v1/readers/{id}/ledger-entries"]["get"]["responses"][200]["content"]["application/json"];
export type Charge = Charges["items"][number];
export type Entry = Entries["items"][number];
export type ChargeByHand = paths["/api/v1/readers/{id}/charges"]["post"]["requestBody"]["content"]["application/json"];

const pageSize = 50;

export function moneyKey(id: string) {
  return ["reader-money", id] as const;
}

export function accountQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: [...moneyKey(id), "account"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/readers/{id}/money", { params: { path: { id } }, signal })),
  });
}

/** Whose money it is: a name, and the number that tells two of one name apart. */
export function debtorQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: [...moneyKey(id), "who"],
    async queryFn({ signal }) {
      const { reader, cards } = await answerOf(api.GET("/api/v1/readers/{id}", { params: { path: { id } }, signal }));
      const card = cards.find(({ status }) => status === "active") ?? cards[0];
      return { name: reader.displayName, number: [reader.department, card?.code].filter(Boolean).join(" · ") };
    },
    staleTime: 60_000,
  });
}

export function chargesQuery(api: ApiClient, id: string) {
  return infiniteQueryOptions({
    queryKey: [...moneyKey(id), "charges"],
    queryFn: ({ pageParam: cursor, signal }): Promise<Charges> => {
      const query = { limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
      return answerOf(api.GET("/api/v1/readers/{id}/charges", { params: { path: { id }, query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function entriesQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: [...moneyKey(id), "entries"],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/v1/readers/{id}/ledger-entries", { params: { path: { id }, query: { limit: 30 } }, signal }),
      ),
  });
}

/** A key for the act: sent again after a lost answer, it is done once. */
interface Keyed {
  readonly id: string;
  readonly key: string;
}

function withKey({ id, key }: Keyed) {
  return { path: { id }, header: { [idempotencyHeader]: key } } as const;
}

export interface OverCounter {
  readonly till: string;
  readonly means: "cash" | "card";
}

export async function takePayment(
  api: ApiClient,
  keyed: Keyed,
  body: OverCounter & { readonly amount: Amount; readonly chargeIds?: string[] },
): Promise<void> {
  await answerOf(api.POST("/api/v1/readers/{id}/payments", { params: withKey(keyed), body }));
}

export type CodePayment =
  paths["/api/v1/readers/{id}/code-payments"]["post"]["responses"][200]["content"]["application/json"];

/** 付款码: by the code on the reader's phone. The same order number pays once. */
export async function takeByCode(
  api: ApiClient,
  readerId: string,
  body: { id: string; code: string; amount: Amount; chargeIds?: string[] },
): Promise<CodePayment> {
  return await answerOf(api.POST("/api/v1/readers/{id}/code-payments", { params: { path: { id: readerId } }, body }));
}

/** How it stands while the reader confirms it on the phone. */
export async function askCodePayment(api: ApiClient, id: string): Promise<CodePayment> {
  return await answerOf(api.GET("/api/v1/code-payments/{id}", { params: { path: { id } } }));
}

/** Whether a code can be taken here. */
export function codesTakenQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ["money-terms"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/v1/money-terms", { signal })),
    staleTime: 300_000,
    select: ({ byCode }) => byCode,
  });
}

export async function makeCharge(api: ApiClient, keyed: Keyed, body: ChargeByHand): Promise<void> {
  await answerOf(api.POST("/api/v1/readers/{id}/charges", { params: withKey(keyed), body }));
}

export async function moveDeposit(
  api: ApiClient,
  keyed: Keyed,
  body: OverCounter & { readonly way: "take" | "return"; readonly amount: Amount },
): Promise<void> {
  await answerOf(api.POST("/api/v1/readers/{id}/deposits", { params: withKey(keyed), body }));
}

export async function payFromDeposit(api: ApiClient, keyed: Keyed, amount: Amount): Promise<void> {
  await answerOf(api.POST("/api/v1/readers/{id}/deposit-payments", { params: withKey(keyed), body: { amount } }));
}

export async function payOut(
  api: ApiClient,
  keyed: Keyed,
  body: OverCounter & { readonly amount: Amount },
): Promise<void> {
  await answerOf(api.POST("/api/v1/readers/{id}/payouts", { params: withKey(keyed), body }));
}

export type Relief = "waive" | "write-off" | "cancel" | "refund";

/** Lets off, writes off, cancels or refunds a charge, each with its reason. */
export async function relieve(
  api: ApiClient,
  keyed: Keyed,
  { how, amount, reason, from }: { how: Relief; amount: Amount; reason: string; from?: OverCounter | undefined },
): Promise<void> {
  const params = withKey(keyed);
  switch (how) {
    case "waive":
      await answerOf(api.POST("/api/v1/charges/{id}/waivers", { params, body: { amount, reason } }));
      break;
    case "write-off":
      await answerOf(api.POST("/api/v1/charges/{id}/write-offs", { params, body: { amount, reason } }));
      break;
    case "cancel":
      await answerOf(api.POST("/api/v1/charges/{id}/cancellations", { params, body: { reason } }));
      break;
    case "refund":
      await answerOf(
        api.POST("/api/v1/charges/{id}/refunds", { params, body: { amount, reason, ...(from ? { from } : {}) } }),
      );
  }
}

export async function reverseEntry(api: ApiClient, keyed: Keyed, reason: string): Promise<void> {
  await answerOf(api.POST("/api/v1/ledger-entries/{id}/reversals", { params: withKey(keyed), body: { reason } }));
}
