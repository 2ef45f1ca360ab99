export { availabilityOf } from "./availability/availability.store.ts";
export type { BranchAvailability, TitleAvailability } from "./availability/availability.ts";
export { availabilityChanged } from "./events.ts";
export { cancelHold } from "./holds/cancel-hold.ts";
export { type PlacedHold, placedHolds } from "./holds/hold-facts.store.ts";

export { placeHold } from "./holds/place-hold.ts";
export { findItemsNow, type ItemNow } from "./items/item-state.store.ts";
export { itemStatus } from "./items/item-status.ts";
export { type CheckedOut, type CheckOutRequest, checkOut } from "./loans/check-out.ts";
export { countLoansOfTitles } from "./loans/loan-count.store.ts";
export { type RenewalOutlook, renewAll, weighRenewals } from "./loans/renew-all.ts";
export { renewLoan } from "./loans/renew-loan.ts";
export { circulationModule } from "./module.ts";
export { openRules, type Rules } from "./rules/open-rules.ts";
export { readCounts } from "./standing/reader-state.store.ts";
