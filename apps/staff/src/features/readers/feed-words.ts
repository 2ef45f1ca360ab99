import type { Feed, Outcome } from "./api/feeds.ts";
import type { feedMessages } from "./messages.ts";

type Word = keyof typeof feedMessages;

/** In the order in which a person looks at them. */
export const outcomes = ["refused", "changed", "new", "missing", "unchanged"] as const satisfies readonly Outcome[];

export const outcomeWords = {
  new: "outcomeNew",
  changed: "outcomeChanged",
  unchanged: "outcomeUnchanged",
  refused: "outcomeRefused",
  missing: "outcomeMissing",
} as const satisfies Record<Outcome, Word>;

export const stateWords = {
  previewed: "statePreviewed",
  applying: "stateApplying",
  applied: "stateApplied",
  undone: "stateUndone",
} as const satisfies Record<Feed["state"], Word>;

/** What happened in a person's life. */
export const kindWords: Readonly<Record<string, Word & `kind${string}`>> = {
  promotion: "kindPromotion",
  transfer: "kindTransfer",
  leave: "kindLeave",
  return: "kindReturn",
  extension: "kindExtension",
  left: "kindLeft",
  deceased: "kindDeceased",
  created: "kindCreated",
  renumbered: "kindRenumbered",
  retirement: "kindRetirement",
  "cards-lost": "kindCardsLost",
  "card-found": "kindCardFound",
  "card-issued": "kindCardIssued",
  "card-replaced": "kindCardReplaced",
  cleared: "kindCleared",
  "clearance-withdrawn": "kindClearanceWithdrawn",
};
