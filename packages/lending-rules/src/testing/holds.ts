import type { Copy, Hold } from "../holds/hold.ts";
import type { HoldFacts } from "../holds/hold-facts.ts";
import { aDesk } from "./desks.ts";
import { aReader, NOW } from "./facts.ts";

/** The n-th hold of a title, placed on the n-th day of September. */
export function aHold(number: number, with_: Partial<Hold> = {}): Hold {
  return {
    id: `hold-${number}`,
    reader: `reader-${number}`,
    target: { kind: "title" },
    pickup: "main",
    placedAt: `2026-09-${String(number).padStart(2, "0")}T02:00:00Z`,
    state: "waiting",
    ...with_,
  };
}

export function aCopy(number: number, with_: Partial<Copy> = {}): Copy {
  return { id: `copy-${number}`, homeBranch: "main", atBranch: "main", status: "available", lendable: true, ...with_ };
}

export function aHoldRequest(
  with_: Partial<Omit<HoldFacts, "reader">> & { reader?: Partial<HoldFacts["reader"]> } = {},
): HoldFacts {
  const { reader, ...facts } = with_;
  return {
    now: NOW,
    desk: aDesk(),
    currency: "CNY",
    kind: "hold",
    title: { lendable: 2 },
    pickup: { branch: "main", is: "served" },
    terms: {
      hold: { allowed: "when-none-free", max: 3, maxPerTitle: 1, keepDays: 7, keepCounts: "days", refusedInDebt: true },
    },
    ...facts,
    reader: {
      ...aReader(),
      openHolds: 0,
      openHoldsOfTitle: 0,
      noShows: 0,
      hasOnLoan: false,
      hasSameHold: false,
      ...reader,
    },
  };
}
