import type { ItemFacts, ReaderFacts } from "@wenyuan/lending-rules";
import type { Item } from "../../catalogue/index.ts";
import { type ReaderStanding, standingFacts } from "../../readers/index.ts";
import type { LockedForLoan } from "../items/item-state.store.ts";
import { itemStatus } from "../items/item-status.ts";
import { bringProcesses, isBringProcess } from "../requests/request.ts";

/** What a reader has and owes. */
export type Counts = Pick<
  LockedForLoan,
  "loansHome" | "loansOnSite" | "loansByKind" | "owes" | "overdueItems" | "suspendedUntil"
>;

/** The reader as the rules look at him, on a day of the library. */
export function readerFacts(reader: ReaderStanding, counts: Counts, today: string): ReaderFacts {
  const standing = standingFacts(reader, today);
  const suspendedUntil = later(standing.suspendedUntil, counts.suspendedUntil);
  return {
    ...standing,
    ...(suspendedUntil === undefined ? {} : { suspendedUntil }),
    owes: counts.owes,
    overdueItems: counts.overdueItems,
    loans: { home: counts.loansHome, onSite: counts.loansOnSite, byType: counts.loansByKind },
  };
}

/** The item as the rules look at it, for a reader. */
export function itemFacts(item: Item, state: LockedForLoan, readerId: string): ItemFacts {
  return {
    type: state.kind,
    status: item.withdrawn ? "withdrawn" : statusFor(state, readerId),
    ...(state.loanId === null ? {} : { lentTo: state.loanReader === readerId ? "reader" : "other" }),
    ...(state.onHoldShelf || state.process === bringProcesses.ready
      ? { onShelfFor: state.holdReader === readerId ? "reader" : "other" }
      : {}),
    wanted: { waiting: state.waiting, free: state.free },
    ...(item.accompanying ? { parts: item.accompanying.count } : {}),
    ...(state.damage === null ? {} : { damageNote: state.damage }),
  };
}

/** What is on its way to a reader is simply there when he has it. */
function statusFor(state: LockedForLoan, readerId: string): ItemFacts["status"] {
  const status = itemStatus(state);
  const brought = state.holdReader === readerId && isBringProcess(state.process);
  return brought && (status === "awaiting-delivery" || status === "in-transit") ? "awaiting-pickup" : status;
}

function later(a: string | undefined, b: string | null): string | undefined {
  if (b === null) return a;
  return a === undefined || a < b ? b : a;
}
