/**
 * Where a loan stands. `claimed-returned`: the reader says it is back (称已还), and nobody has found it; `lost`: declared by the
 * reader or taken for lost.
 */
export const LOAN_STATES = ["open", "claimed-returned", "lost", "closed"] as const;

export type LoanState = (typeof LOAN_STATES)[number];

/** What can happen to a loan. */
export type LoanAction = "claim-returned" | "withdraw-claim" | "declare-lost" | "check-in" | "settle-lost";

/** Why an action does not fit. */
export type LoanRefusal =
  | "loan-closed"
  | "already-claimed"
  | "already-lost"
  | "not-claimed"
  | "not-lost"
  | "date-missing";

/** The state after an action, or why there is none. */
export type LoanChange =
  | { readonly ok: true; readonly state: LoanState }
  | { readonly ok: false; readonly because: LoanRefusal };

/**
 * Changes the state of a loan. A claim needs the date on which the item is said to have been returned; a loss is declared
 * once; what is closed stays closed.
 */
export function changeLoan(state: LoanState, action: LoanAction, claimedOn?: string): LoanChange {
  if (state === "closed") return { ok: false, because: "loan-closed" };
  if (action === "claim-returned" && claimedOn === undefined && state === "open") {
    return { ok: false, because: "date-missing" };
  }
  const next = TABLE[action][state];
  return LOAN_STATES.some((known) => known === next)
    ? { ok: true, state: next as LoanState }
    : { ok: false, because: next as LoanRefusal };
}

/** Each action in each open state. */
const TABLE: Readonly<Record<LoanAction, Readonly<Record<Exclude<LoanState, "closed">, LoanState | LoanRefusal>>>> = {
  "claim-returned": { open: "claimed-returned", "claimed-returned": "already-claimed", lost: "already-lost" },
  "withdraw-claim": { open: "not-claimed", "claimed-returned": "open", lost: "not-claimed" },
  "declare-lost": { open: "lost", "claimed-returned": "lost", lost: "already-lost" },
  "check-in": { open: "closed", "claimed-returned": "closed", lost: "closed" },
  "settle-lost": { open: "not-lost", "claimed-returned": "not-lost", lost: "closed" },
};
