export { availabilityOf } from "./availability/availability.store.ts";
export type { BranchAvailability, TitleAvailability } from "./availability/availability.ts";
export { availabilityChanged, holdsChanged, loansChanged } from "./events.ts";
export { findItemsNow, type ItemNow } from "./items/item-state.store.ts";
export { itemStatus } from "./items/item-status.ts";
export { type CheckedOut, type CheckOutRequest, checkOut } from "./loans/check-out.ts";
export { circulationModule } from "./module.ts";
export { openRules, type Rules } from "./rules/open-rules.ts";
