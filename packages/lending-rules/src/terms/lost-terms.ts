import type { LocalText } from "@wenyuan/calendar";

/** What a lost item costs. Amounts in minor units. */
export interface LostTerms {
  /** Overdue for so many days, it is taken for lost; left out: only when declared. */
  readonly takenForLostAfterDays?: number;
  /** The highest percentage whose facts hold is charged. One without facts must be there. */
  readonly price: readonly PriceRule[];
  /** For an item without a price on file; left out: a person decides. */
  readonly priceWhenUnknown?: number;
  readonly processing: number;
  /** A reader may bring the same or a newer edition and pays only this for processing (赔书); left out: not. */
  readonly inKindProcessing?: number;
  /** Found within so many days of paying, the price is refunded. */
  readonly refundWithinDays: number;
  readonly refundProcessing: boolean;
  /** The overdue charge up to the day it came back is kept from the refund. */
  readonly refundLessOverdue: boolean;
}

/** All stated facts must hold. */
export interface PriceRule {
  readonly percent: number;
  /** Printed abroad. */
  readonly foreign?: boolean;
  /** Part of a set; the price is that of the whole set. */
  readonly set?: boolean;
  /** Published at least so many years ago. */
  readonly olderThanYears?: number;
  /** The library has at most so many copies, this one included. */
  readonly copiesAtMost?: number;
}

/** What damage costs (污损), by levels that the desk chooses from. */
export interface DamageTerms {
  readonly levels: readonly DamageLevel[];
}

export interface DamageLevel {
  readonly id: string;
  readonly name: LocalText;
  /** Percent of the item's price, */
  readonly percent?: number;
  /** or a fixed amount. Both: the higher. */
  readonly amount?: number;
}
