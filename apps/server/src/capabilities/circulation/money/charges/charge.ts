import type { Money } from "@wenyuan/ledger";
import type { FineLine, LostLine } from "@wenyuan/lending-rules";

/** How a charge came about, copied when it was made: later policies do not change it. */
export type ChargeBasis =
  | {
      /** The lines of a fine: rates and caps as they were. */
      readonly lines: readonly FineLine[];
      readonly rule: string;
      readonly policyVersion: number;
      readonly dueAt?: string;
      readonly returnedAt?: string;
    }
  | { readonly lost: readonly LostLine[]; readonly rule: string; readonly policyVersion: number }
  | {
      readonly damage: { readonly level: string; readonly name: { readonly zh: string; readonly en: string } };
      readonly rule: string;
      readonly policyVersion: number;
    }
  /** A reminder that costs money: sent so many days after the day on which the loan was due. */
  | { readonly reminder: number; readonly policyVersion: number }
  /** A person at the desk set the amount; the charge's note says why. */
  | { readonly byHand: true };

/** What a reader was charged, and what remains of it. */
export interface Charge {
  readonly id: string;
  /** Absent once it is settled and no longer linked. */
  readonly readerId?: string;
  readonly loanId?: string;
  readonly itemId?: string;
  /** overdue, lost, processing, damage, card … */
  readonly income: string;
  readonly amount: Money;
  readonly remaining: Money;
  readonly basis?: ChargeBasis;
  readonly note?: string;
  readonly madeAt: Date;
  readonly settledAt?: Date;
}

/** What a charge can be for, in the words of a desk. */
export const incomes = ["overdue", "lost", "processing", "damage", "card", "printing", "delivery", "other"] as const;

/** What a person at the desk may charge by hand; the others follow from loans. */
export const incomesByHand = ["damage", "card", "printing", "delivery", "other"] as const;
