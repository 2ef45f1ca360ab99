import type { Inspector } from "@wenyuan/calendar";
import type { Aspect } from "../terms/terms.ts";
import { inspectDamage, inspectFine, inspectLost, inspectSuspension } from "./inspect-charges.ts";
import { inspectLoan, inspectPeriod, inspectRenewal } from "./inspect-loan.ts";

/** The terms of a rule, aspect by aspect. */
export function inspectTerms(at: Inspector): void {
  const aspects = Object.entries(INSPECTIONS) as [Aspect, (terms: Inspector) => void][];
  for (const [aspect, inspect] of aspects) at.optional(aspect, inspect);
}

const INSPECTIONS: Readonly<Record<Aspect, (at: Inspector) => void>> = {
  loan: inspectLoan,
  renewal: inspectRenewal,
  hold: inspectHold,
  recall: inspectRecall,
  limits: inspectLimits,
  blocks: inspectBlocks,
  fine: inspectFine,
  suspension: inspectSuspension,
  lost: inspectLost,
  damage: inspectDamage,
  notices: inspectNotices,
};

function inspectHold(at: Inspector): void {
  const keys = ["allowed", "max", "maxPerTitle", "keepDays", "keepCounts", "noShowsPerTerm", "refusedInDebt"];
  if (at.object(keys) === undefined) return;
  at.field("allowed").choice(["never", "when-none-free", "always"]);
  inspectLimit(at.field("max"));
  at.field("maxPerTitle").integer(0);
  at.field("keepDays").integer(0, 365);
  at.field("keepCounts").choice(["days", "open-days"]);
  at.optional("noShowsPerTerm", (times) => times.integer(1));
  at.field("refusedInDebt").flag();
}

function inspectRecall(at: Inspector): void {
  if (at.object(["allowed", "guaranteed", "returnWithin"]) === undefined) return;
  at.field("allowed").flag();
  at.optional("guaranteed", (period) => inspectPeriod(period, ["term"]));
  at.optional("returnWithin", (period) => inspectPeriod(period, ["term"]));
}

function inspectLimits(at: Inspector): void {
  if (at.object(["all", "onSite", "onSiteCountsInAll", "perType"]) === undefined) return;
  inspectLimit(at.field("all"));
  inspectLimit(at.field("onSite"));
  at.field("onSiteCountsInAll").flag();
  at.optional("perType", (types) => {
    for (const [, max] of types.entries()) max.integer(0);
  });
}

function inspectBlocks(at: Inspector): void {
  if (at.object(["debt", "overdueItems"]) === undefined) return;
  inspectLimit(at.field("debt"));
  inspectLimit(at.field("overdueItems"));
}

function inspectNotices(at: Inspector): void {
  if (at.object(["beforeDue", "overdue", "reminders", "onOpenDays"]) === undefined) return;
  for (const name of ["beforeDue", "overdue"]) for (const days of at.field(name).items()) days.integer(0, 3650);
  at.optional("reminders", (reminders) => {
    for (const reminder of reminders.items()) {
      if (reminder.object(["afterDays", "fee"]) === undefined) continue;
      reminder.field("afterDays").integer(0, 3650);
      reminder.field("fee").integer(0);
    }
  });
  at.field("onOpenDays").flag();
}

/** A number, or `null` for no limit; left out is a fault, so that no limit is not an oversight. */
function inspectLimit(at: Inspector): void {
  if (at.value !== null) at.integer(0);
}
