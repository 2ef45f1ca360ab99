import type { Fault } from "@wenyuan/marc";

/** How a record was matched, what spoke for and against it. */
export interface MatchFinding {
  readonly kind: "match";
  /** `own`: the same number of the same source, which needs no points. */
  readonly code: "own" | "matched" | "possible" | "ambiguous" | "same-in-file" | "merged" | "deleted";
  readonly record?: string;
  readonly points?: number;
  readonly threshold?: number;
  /** `isbn 9787020002207`, `title`, `isbn-differs` … */
  readonly reasons?: readonly string[];
  /** Further records that would do. */
  readonly others?: readonly string[];
  /** The place in the file of the record that this one repeats. */
  readonly number?: number;
}

/** Something about one item of the record. */
export interface ItemFinding {
  readonly kind: "item";
  readonly code:
    | "price-unreadable"
    | "day-unreadable"
    | "place-unknown"
    | "place-missing"
    | "barcode-missing"
    | "call-number-missing"
    | "barcode-taken"
    | "barcode-elsewhere"
    | "rfid-taken";
  readonly value?: string;
  readonly barcode?: string;
  /** The item that has the number. */
  readonly item?: string;
  /** The record that this item belongs to. */
  readonly record?: string;
}

/** What became of the record, where that needs a word. */
export interface OutcomeFinding {
  readonly kind: "outcome";
  readonly code:
    | "policy-skip"
    | "policy-create"
    | "no-title"
    | "no-number"
    | "isbn-wrong"
    | "other-encoding"
    | "number-shared"
    | "not-a-record"
    | "authority-record"
    | "holdings-record"
    | "could-not-store";
  readonly value?: string;
}

/** Something in the file that was put right, or that cost the record. */
export interface FaultFinding {
  readonly kind: "fault";
  readonly fault: Fault;
}

export type Finding = FaultFinding | MatchFinding | ItemFinding | OutcomeFinding;

/** Findings kept for one record; a file of one huge broken record must not fill the database. */
export const mostFindings = 50;
