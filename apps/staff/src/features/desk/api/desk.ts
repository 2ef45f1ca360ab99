import { type ApiClient, answerOf, idempotencyHeader, newIdempotencyKey, type paths } from "@wenyuan/api-client";

type Answered<Path extends keyof paths, Status extends number> = paths[Path] extends {
  post: { responses: Record<Status, { content: { "application/json": infer Body } }> };
}
  ? Body
  : never;

export type Borrower = Answered<"/api/v1/desk-lookups", 200>;
export type CheckedOut = Answered<"/api/v1/check-outs", 201>;
export type CheckedIn = Answered<"/api/v1/check-ins", 200>;

/** Findings passed at the desk, with the reason where one is asked for. */
export interface Passed {
  readonly codes: string[];
  readonly reason?: string;
}

/** @throws ApiProblem when no card has the code */
export async function lookUpBorrower(api: ApiClient, code: string): Promise<Borrower> {
  return await answerOf(api.POST("/api/v1/desk-lookups", { body: { code } }));
}

/** @throws ApiProblem with all findings when it is refused */
export async function checkOut(
  api: ApiClient,
  loan: { readerBarcode: string; itemBarcode: string; override?: Passed },
): Promise<CheckedOut> {
  return await answerOf(api.POST("/api/v1/check-outs", { params: withKey(), body: loan }));
}

export async function checkIn(api: ApiClient, itemBarcode: string): Promise<CheckedIn> {
  return await answerOf(api.POST("/api/v1/check-ins", { params: withKey(), body: { itemBarcode } }));
}

/** @throws ApiProblem with all findings when it is refused */
export async function renewLoan(api: ApiClient, id: string): Promise<Answered<"/api/v1/loans/{id}/renewals", 201>> {
  return await answerOf(api.POST("/api/v1/loans/{id}/renewals", { params: { path: { id }, ...withKey() }, body: {} }));
}

/** Each scan is an act of its own; what is sent again after a lost answer carries the same key. */
function withKey() {
  return { header: { [idempotencyHeader]: newIdempotencyKey() } } as const;
}
