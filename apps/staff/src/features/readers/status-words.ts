import type { FoundReader, ReaderFile, RestrictionKind } from "./api/readers.ts";
import type { readerMessages } from "./messages.ts";

type Word = keyof typeof readerMessages;

/** The word for each status of a reader. */
export const statusWords = {
  active: "statusActive",
  "on-leave": "statusOnLeave",
  left: "statusLeft",
  deceased: "statusDeceased",
  erased: "statusErased",
} as const satisfies Record<FoundReader["status"], Word>;

type Card = ReaderFile["cards"][number];

export const cardWords = {
  barcode: "kindBarcode",
  "campus-number": "kindNumber",
  nfc: "kindChip",
  virtual: "kindVirtual",
} as const satisfies Record<Card["kind"], Word>;

export const cardStatusWords = {
  active: "cardActive",
  lost: "cardLost",
  replaced: "cardReplaced",
} as const satisfies Record<Card["status"], Word>;

export const restrictionWords = {
  suspension: "suspension",
  block: "block",
  "no-holds": "noHolds",
  "no-entry": "noEntry",
} as const satisfies Record<RestrictionKind, Word>;
