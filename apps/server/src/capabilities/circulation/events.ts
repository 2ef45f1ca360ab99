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
