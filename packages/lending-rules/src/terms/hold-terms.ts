/** Whether a reader can wait for a title (预约). */
export interface HoldTerms {
  /** `when-none-free`: only while no lendable copy is on the shelf where the reader would fetch it. */
  readonly allowed: "never" | "when-none-free" | "always";
  /** Open holds of one reader; `null` is no limit. */
  readonly max: number | null;
  readonly maxPerTitle: number;
  /** How long a copy waits on the hold shelf. */
  readonly keepDays: number;
  readonly keepCounts: "days" | "open-days";
  /** So many copies not fetched within a term take the right away for the rest of it; left out: never. */
  readonly noShowsPerTerm?: number;
  /** Whether the right rests while the reader owes at least the amount that blocks. */
  readonly refusedInDebt: boolean;
}
