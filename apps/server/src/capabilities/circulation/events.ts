import { Type } from "typebox";
import { topic } from "../../kernel/events/event.ts";

/** Loans began, were renewed or ended; read them again by their ids. Never carries a reader. */
export const loansChanged = topic("circulation.loans-changed", Type.Object({ ids: Type.Array(Type.String()) }));

/** Availability of titles changed; read it again. */
export const availabilityChanged = topic(
  "circulation.availability-changed",
  Type.Object({ recordIds: Type.Array(Type.String()) }),
);

/** Holds were placed, filled, moved or ended. */
export const holdsChanged = topic("circulation.holds-changed", Type.Object({ ids: Type.Array(Type.String()) }));

/**
 * Readers are to hear of their holds: ready, cancelled (by staff), expired or not-fetched. Once each, however often a copy is scanned; by
 * which channel and in which words, notifications decides.
 */
export const holdNoticesDue = topic(
  "circulation.hold-notices-due",
  Type.Object({ kind: Type.String(), ids: Type.Array(Type.String()) }),
);

/** Charges were paid, let off or taken back. */
export const chargesChanged = topic("circulation.charges-changed", Type.Object({ ids: Type.Array(Type.String()) }));

/** Loans were called back and are due earlier: their borrowers are to be told. Never carries a reader. */
export const loansRecalled = topic("circulation.loans-recalled", Type.Object({ ids: Type.Array(Type.String()) }));

/** Nobody needs these loans back early any more: they are due as before. */
export const recallsUndone = topic("circulation.recalls-undone", Type.Object({ ids: Type.Array(Type.String()) }));

/** Requests (委托借书, 闭架调阅) were placed, went on or ended. */
export const requestsChanged = topic("circulation.requests-changed", Type.Object({ ids: Type.Array(Type.String()) }));

/** A closing moved what is due, or its taking back did: readers hear of their new dates. Read them again by their ids. */
export const dueDatesMoved = topic(
  "circulation.due-dates-moved",
  Type.Object({ moveId: Type.String(), loanIds: Type.Array(Type.String()), holdIds: Type.Array(Type.String()) }),
);

/**
 * Readers are to hear of their loans: due-soon, overdue, reminder, renewed or renewal-refused; `days` from the due day, negative before it. By
 * which channel, in which words and when, notifications decides; whose loans they are it reads by their ids.
 */
export const noticesDue = topic(
  "circulation.notices-due",
  Type.Object({ kind: Type.String(), days: Type.Integer(), loanIds: Type.Array(Type.String()) }),
);
