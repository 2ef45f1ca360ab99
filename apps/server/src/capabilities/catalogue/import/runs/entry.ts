import type { Finding } from "../report/finding.ts";

export const outcomes = ["created", "changed", "unchanged", "skipped", "refused"] as const;
export type Outcome = (typeof outcomes)[number];

/** What became of one record of a file. */
export interface NewEntry {
  readonly number: number;
  readonly offset: number;
  readonly outcome: Outcome;
  readonly repaired: boolean;
  readonly title?: string;
  readonly sourceKey?: string;
  readonly recordId?: string;
  readonly versionBefore?: number;
  readonly versionAfter?: number;
  readonly findings: readonly Finding[];
  /** Of a refused record, in base64. */
  readonly raw?: string;
}

export interface Entry extends Omit<NewEntry, "raw"> {
  readonly hasRaw: boolean;
}
