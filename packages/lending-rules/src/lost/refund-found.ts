import { daysFrom, type Temporal } from "@wenyuan/calendar";
import { type Money, money } from "@wenyuan/ledger";
import type { LostTerms } from "../terms/lost-terms.ts";

/** What was paid for a lost item that has come back. */
export interface FoundItem {
  readonly paidPrice: Money;
  readonly paidProcessing: Money;
  /** The overdue charge up to the day it came back. */
  readonly overdue: Money;
  readonly paidOn: Temporal.PlainDate;
  readonly foundOn: Temporal.PlainDate;
}

export interface FoundRefund {
  readonly refund: Money;
  readonly keptForOverdue: Money;
  /** Found too late: nothing is refunded. */
  readonly tooLate: boolean;
}

/** What is paid back for a lost item that was found: within the days allowed, less what it cost to be late. */
export function refundFound(terms: LostTerms, found: FoundItem): FoundRefund {
  const { currency } = found.paidPrice;
  const days = daysFrom(found.paidOn, found.foundOn);
  if (days > terms.refundWithinDays) {
    return { refund: money(0, currency), keptForOverdue: money(0, currency), tooLate: true };
  }
  const back = found.paidPrice.minor + (terms.refundProcessing ? found.paidProcessing.minor : 0);
  const kept = terms.refundLessOverdue ? Math.min(back, found.overdue.minor) : 0;
  return { refund: money(back - kept, currency), keptForOverdue: money(kept, currency), tooLate: false };
}
