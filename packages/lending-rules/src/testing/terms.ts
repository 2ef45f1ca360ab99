import type { Lent } from "../terms/loan-terms.ts";
import type { RenewalTerms } from "../terms/renewal-terms.ts";

/** Thirty days, due at 23:59, moved to the next open day. */
export function lent(with_: Partial<Lent> = {}): Lent {
  return {
    lend: true,
    period: { amount: 30, unit: "day" },
    counts: "days",
    dayEnds: "23:59",
    closedDay: "next-open-day",
    endsWithCard: true,
    ...with_,
  };
}

export function renewable(with_: Partial<RenewalTerms> = {}): RenewalTerms {
  return { times: 1, from: "due", whenOverdue: "refuse", whenHeld: "refuse", afterReminder: "refuse", ...with_ };
}
