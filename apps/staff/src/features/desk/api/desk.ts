import { type ApiClient, answerOf, idempotencyHeader, newIdempotencyKey, type paths } from "@wenyuan/api-client";
import { patience } from "../../../lib/api/patience.ts";

type Answered<Path extends keyof paths, Status extends number> = paths[Path] extends {
  post: { responses: Record<Status, { content: { "application/json": infer Body } }> };
}
  ? Body
  : never;
type Asked<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody?: { content: { "application/json": infer Body } } };
}
  ? Body
  : never;

export type Borrower = Answered<"/api/v1/desk-lookups", 200>;
export type CheckedOut = Answered<"/api/v1/check-outs", 201>;
export type CheckedIn = Answered<"/api/v1/check-ins", 200>;
export type ItemInHand = Answered<"/api/v1/item-lookups", 200>;
export type NotedUse = Answered<"/api/v1/in-library-uses", 201>;
export type Undone = Answered<"/api/v1/loans/{id}/undos", 200>;
export type FastItem = Asked<"/api/v1/fast-items">;
export type Condition = Asked<"/api/v1/item-conditions">;
export type Reserve = Asked<"/api/v1/course-reserves">;
export type FoundReader = Answered<"/api/v1/reader-searches", 200>["items"][number];

/** Findings passed at the desk, with the reason where one is asked for. */
export interface Passed {
  readonly codes: string[];
  readonly reason?: string;
}

/** Who stands at the desk: a card that was scanned, or a reader who was identified without one. */
export type Shown =
  | { readonly readerBarcode: string }
  | { readonly readerId: string; readonly knownBy: "photo" | "document" | "campus-app" };

/** @throws ApiProblem when no card has the code */
export async function lookUpBorrower(api: ApiClient, shown: Shown): Promise<Borrower> {
  const body =
    "readerBarcode" in shown ? { code: shown.readerBarcode } : { readerId: shown.readerId, knownBy: shown.knownBy };
  return await answerOf(api.POST("/api/v1/desk-lookups", { body, signal: patience() }));
}

export interface Lending {
  readonly shown: Shown;
  readonly itemBarcode: string;
  readonly override?: Passed | undefined;
  readonly branch?: string | undefined;
  readonly onSite?: boolean;
  readonly proxyBarcode?: string | undefined;
  /** Of a list that may be sent again; else each call is an act of its own. */
  readonly key?: string | undefined;
}

/** @throws ApiProblem with all findings when it is refused */
export async function checkOut(api: ApiClient, { shown, ...loan }: Lending): Promise<CheckedOut> {
  const { itemBarcode, override, branch, onSite, proxyBarcode, key } = loan;
  const body = {
    ...("readerBarcode" in shown ? { readerBarcode: shown.readerBarcode } : { readerId: shown.readerId }),
    itemBarcode,
    ...(override ? { override } : {}),
    ...(branch === undefined ? {} : { branch }),
    ...(onSite ? { onSite } : {}),
    ...(proxyBarcode === undefined ? {} : { proxyBarcode }),
  };
  return await answerOf(api.POST("/api/v1/check-outs", { params: withKey(key), body, signal: patience() }));
}

export async function checkIn(
  api: ApiClient,
  {
    itemBarcode,
    branch,
    ...how
  }: { itemBarcode: string; branch?: string | undefined; bookDrop?: true; asClaimed?: true; returnedAt?: string },
): Promise<CheckedIn> {
  const body = { itemBarcode, ...how, ...(branch === undefined ? {} : { branch }) };
  return await answerOf(api.POST("/api/v1/check-ins", { params: withKey(), body, signal: patience() }));
}

/** @throws ApiProblem with all findings when it is refused */
export async function renewLoan(api: ApiClient, id: string): Promise<Answered<"/api/v1/loans/{id}/renewals", 201>> {
  return await answerOf(api.POST("/api/v1/loans/{id}/renewals", { params: { path: { id }, ...withKey() }, body: {} }));
}

/** Takes back what was just done with a loan. @throws ApiProblem when it is too late */
export async function undo(api: ApiClient, loanId: string): Promise<Undone> {
  return await answerOf(api.POST("/api/v1/loans/{id}/undos", { params: { path: { id: loanId }, ...withKey() } }));
}

export async function noteUse(api: ApiClient, itemBarcode: string, branch: string | undefined): Promise<NotedUse> {
  const body = { itemBarcode, ...(branch === undefined ? {} : { branch }) };
  return await answerOf(api.POST("/api/v1/in-library-uses", { params: withKey(), body }));
}

export async function lookUpItem(api: ApiClient, itemBarcode: string): Promise<ItemInHand> {
  return await answerOf(api.POST("/api/v1/item-lookups", { body: { itemBarcode } }));
}

export async function setCondition(api: ApiClient, body: Condition): Promise<void> {
  await answerOf(api.POST("/api/v1/item-conditions", { params: withKey(), body }));
}

export async function setReserve(api: ApiClient, body: Reserve): Promise<void> {
  await answerOf(api.POST("/api/v1/course-reserves", { params: withKey(), body }));
}

/** 称已还; null takes it back. */
export async function claimReturned(api: ApiClient, loanId: string, on: string | null): Promise<void> {
  await answerOf(
    api.POST("/api/v1/loans/{id}/claims", { params: { path: { id: loanId }, ...withKey() }, body: { on } }),
  );
}

export async function addFastItem(api: ApiClient, body: FastItem): Promise<void> {
  await answerOf(api.POST("/api/v1/fast-items", { params: withKey(), body }));
}

/** Readers by name, for whoever has no card with him. A POST: names stay out of addresses. */
export async function findReaders(api: ApiClient, text: string): Promise<readonly FoundReader[]> {
  return (await answerOf(api.POST("/api/v1/reader-searches", { body: { text, limit: 8 } }))).items;
}

/** Each scan is an act of its own; what is sent again after a lost answer carries the same key. */
function withKey(key = newIdempotencyKey()) {
  return { header: { [idempotencyHeader]: key } } as const;
}
