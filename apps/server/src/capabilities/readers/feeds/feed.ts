import type { Bilingual } from "../../../kernel/i18n/language.ts";
import type { Facts } from "../people/facts.ts";
import type { ReaderStatus } from "../people/reader.ts";

/** A person as a row of a feed says. What the row leaves empty is absent and stays as it is. */
export interface FeedPerson {
  /** 学号, 工号: the key in the source. */
  readonly number: string;
  readonly name: string;
  readonly passportName?: string;
  readonly category: string;
  readonly department?: string;
  readonly programme?: string;
  readonly entryYear?: number;
  readonly status?: ReaderStatus;
  readonly activeFrom?: string;
  readonly expiresOn?: string;
  readonly birthDate?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly homeBranch?: string;
  readonly language?: "zh" | "en";
  readonly barcode?: string;
  readonly chip?: string;
  /** The number that the same person had before (升学, 转学籍). */
  readonly formerNumber?: string;
  /** HMAC of an identity document's number, in base64url. The number itself is never kept. */
  readonly personHash?: string;
}

/** Why a row cannot be taken, or what is odd about it, and how to mend it. */
export interface FeedFault {
  /** The heading of the column. */
  readonly column: string;
  readonly why: Bilingual;
}

export type FeedOutcome = "new" | "changed" | "unchanged" | "refused" | "missing";

export type FeedCounts = Readonly<Record<FeedOutcome, number>>;

export const noCounts: FeedCounts = { new: 0, changed: 0, unchanged: 0, refused: 0, missing: 0 };

/** What a row comes to. */
export interface PlannedRow {
  readonly line: number;
  readonly outcome: FeedOutcome;
  /** What happened in the person's life: `promotion` for 升学, `transfer` for 转专业, `leave`, `left` … */
  readonly kind?: string;
  readonly readerId?: string;
  readonly person?: FeedPerson;
  readonly before?: Facts;
  readonly after?: Facts;
  readonly faults: readonly FeedFault[];
}

export function countOutcomes(rows: readonly { readonly outcome: FeedOutcome }[], start = noCounts): FeedCounts {
  const counts = { ...start };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
