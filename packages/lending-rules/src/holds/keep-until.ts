import { addOpenDays, dateAt, nextOpenDay, type Opening, type Temporal } from "@wenyuan/calendar";
import type { HoldTerms } from "../terms/hold-terms.ts";

/** The last day on which a copy waits on the hold shelf; never a closed one, on which nobody could fetch it. */
export function keepUntil(
  terms: Pick<HoldTerms, "keepDays" | "keepCounts">,
  readyAt: Temporal.Instant,
  desk: Opening,
): Temporal.PlainDate {
  const ready = dateAt(readyAt, desk.zone);
  const plain = ready.add({ days: terms.keepDays });
  if (terms.keepCounts === "open-days") return addOpenDays(desk, ready, terms.keepDays) ?? plain;
  return nextOpenDay(desk, plain) ?? plain;
}
