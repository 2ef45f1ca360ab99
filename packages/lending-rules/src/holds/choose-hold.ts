import type { Copy, Hold, QueuePolicy } from "./hold.ts";
import { type Mismatch, whyNotFill } from "./may-fill.ts";
import { inQueueOrder, type Resting, restingOn } from "./queue.ts";

/** What became of one hold when a copy came free. */
export interface HoldLogEntry {
  readonly hold: string;
  readonly outcome: "chosen" | "passed-over";
  readonly because: Mismatch | Resting | "first" | "local-first" | "behind" | "has-copy";
}

/** The hold that a copy goes to, and why each other does not get it: the decision log that staff can read. */
export interface HoldChoice {
  readonly chosen?: Hold;
  readonly log: readonly HoldLogEntry[];
}

/** Gives a free copy to the first in the queue whom it can serve today. */
export function chooseHold(copy: Copy, holds: Iterable<Hold>, policy: QueuePolicy, today: string): HoldChoice {
  const queue = inQueueOrder(holds);
  const reasons = new Map(queue.map((hold) => [hold.id, whyNotNow(copy, hold, policy, today)]));
  const served = queue.filter((hold) => reasons.get(hold.id) === undefined);
  const local = served.find((hold) => isLocal(hold, copy, policy));
  const chosen = local ?? served[0];
  const first = chosen === served[0] ? "first" : ("local-first" as const);
  const log = queue.map((hold): HoldLogEntry => {
    if (hold === chosen) return { hold: hold.id, outcome: "chosen", because: first };
    return { hold: hold.id, outcome: "passed-over", because: reasons.get(hold.id) ?? behind(hold, chosen, queue) };
  });
  return chosen ? { chosen, log } : { log };
}

function whyNotNow(
  copy: Copy,
  hold: Hold,
  policy: QueuePolicy,
  today: string,
): Mismatch | Resting | "has-copy" | undefined {
  if (hold.state !== "waiting") return "has-copy";
  return restingOn(hold, today, policy.lookAheadDays) ?? whyNotFill(copy, hold, policy);
}

/** One who stood before the chosen was passed over for someone local; the others stand behind. */
function behind(hold: Hold, chosen: Hold | undefined, queue: readonly Hold[]): "local-first" | "behind" {
  return chosen && queue.indexOf(hold) < queue.indexOf(chosen) ? "local-first" : "behind";
}

function isLocal(hold: Hold, copy: Copy, { localFirst }: QueuePolicy): boolean {
  if (localFirst === undefined) return false;
  return (localFirst === "pickup" ? hold.pickup : hold.readerBranch) === copy.atBranch;
}
