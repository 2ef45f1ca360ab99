import type { Bilingual } from "../../../kernel/i18n/language.ts";
import type { ToldFinding } from "../rules/findings.ts";

/** What a desk did while it had no network, as it sends it. */
export interface OfflineAct {
  /** Thought of by the desk; an act that comes twice is done once. */
  readonly key: string;
  readonly kind: "lend" | "return";
  readonly at: Date;
  readonly itemBarcode: string;
  /** Of a check-out. */
  readonly readerBarcode?: string | undefined;
  readonly branch?: string | undefined;
  /** Of a return: it lay in the book drop, and counts from the closing before it was scanned. */
  readonly bookDrop?: boolean | undefined;
  /** Of a return: the earlier moment from which it counts, named at the desk. */
  readonly returnedAt?: Date | undefined;
  readonly device: string;
}

/** Why an act could not just be done. */
export interface Conflict {
  readonly code: string;
  readonly text: Bilingual;
  readonly findings?: readonly ToldFinding[];
}

export type Outcome = "done" | "conflict" | "settled" | "dropped";

/** What became of an act. */
export interface Replayed {
  readonly key: string;
  readonly outcome: Outcome;
  readonly conflict?: Conflict;
}

/** A clock that runs ahead does not lend in the future. */
export function momentOf(at: Date, now: Date): Date {
  return at < now ? at : now;
}
