import type { CardKind, CardStatus } from "../cards/card-code.ts";

export const readerStatuses = ["active", "on-leave", "left", "deceased", "erased"] as const;
export type ReaderStatus = (typeof readerStatuses)[number];

export const nameKinds = ["usual", "passport", "former", "preferred"] as const;
export type NameKind = (typeof nameKinds)[number];

export interface ReaderName {
  readonly kind: NameKind;
  readonly text: string;
}

/** A reader as one record says. Dates are the library's, `YYYY-MM-DD`. */
export interface Reader {
  readonly id: string;
  readonly accountId?: string;
  readonly displayName: string;
  readonly names: readonly ReaderName[];
  /** A code of `readers.category`, as lending policies name it. */
  readonly category: string;
  readonly department?: string;
  readonly programme?: string;
  /** Of entry: 2023 for 2023级. */
  readonly entryYear?: number;
  readonly status: ReaderStatus;
  readonly activeFrom?: string;
  readonly expiresOn?: string;
  /** The day from which borrowing stops. */
  readonly leftOn?: string;
  readonly birthDate?: string;
  readonly homeBranch?: string;
  readonly language?: "zh" | "en";
  readonly email?: string;
  readonly phone?: string;
  /** The record that this one became part of. */
  readonly mergedInto?: string;
  readonly version: number;
}

export interface Card {
  readonly id: string;
  readonly readerId: string;
  readonly kind: CardKind;
  readonly code: string;
  readonly status: CardStatus;
}
