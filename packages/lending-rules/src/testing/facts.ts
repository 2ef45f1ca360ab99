import type { CheckOutFacts, ItemFacts, ReaderFacts } from "../check-out/check-out-facts.ts";
import type { RenewalFacts } from "../renewals/renewal-facts.ts";
import { aDesk, instant } from "./desks.ts";
import { lent, renewable } from "./terms.ts";

export const NOW = instant("2026-09-15T10:42+08:00");

export function aReader(with_: Partial<ReaderFacts> = {}): ReaderFacts {
  return { card: "valid", owes: 0, overdueItems: 0, loans: { home: 0, onSite: 0, byType: {} }, ...with_ };
}

export function anItem(with_: Partial<ItemFacts> = {}): ItemFacts {
  return { type: "book", status: "available", ...with_ };
}

/** A reader, a book, thirty days, Tuesday 15 September 2026. */
export function aCheckOut(with_: Partial<CheckOutFacts> = {}): CheckOutFacts {
  return {
    now: NOW,
    desk: aDesk(),
    currency: "CNY",
    reader: aReader(),
    item: anItem(),
    terms: { loan: lent() },
    ...with_,
  };
}

/** A loan of thirty days made on 20 August, due on 19 September. */
export function aRenewal(with_: Partial<RenewalFacts> = {}): RenewalFacts {
  return {
    now: NOW,
    desk: aDesk(),
    currency: "CNY",
    reader: aReader(),
    loan: { lentAt: instant("2026-08-20T10:00+08:00"), due: instant("2026-09-19T23:59+08:00"), renewals: 0 },
    terms: { loan: lent(), renewal: renewable() },
    ...with_,
  };
}
