import type { Copy, Hold, QueuePolicy } from "./hold.ts";
import { whyNotFill } from "./may-fill.ts";

/** Whether a renewal takes something from those who wait. */
export interface RenewalDemand {
  /** Waiting holds that the loaned item could fill. */
  readonly waiting: number;
  /** Free copies could fill all of them without it. */
  readonly othersSuffice: boolean;
}

/**
 * Weighs the queue against the free copies for the renewal of one item. Item holds bind their own item; the rest is
 * matched copy by copy, so that three holds on volume 2 are not thought served by three free copies of volume 1.
 */
export function weighRenewal(
  item: Copy,
  holds: readonly Hold[],
  copies: readonly Copy[],
  policy: QueuePolicy,
): RenewalDemand {
  const waiting = holds.filter((hold) => hold.state === "waiting");
  // Its status hides nothing here: a hold on this very item blocks even when the item is not for loan.
  const wanting = waiting.filter((hold) => wants(hold, item, policy));
  const free = copies.filter((copy) => copy.id !== item.id && copy.status === "available" && copy.lendable);
  const matched = matchAll(waiting, free, policy);
  const othersSuffice = wanting.every((hold) => matched.has(hold.id));
  return { waiting: wanting.length, othersSuffice };
}

function wants(hold: Hold, item: Copy, policy: QueuePolicy): boolean {
  if (hold.target.kind === "item") return hold.target.item === item.id;
  return whyNotFill(item, hold, policy) === undefined;
}

/** A largest matching of holds to free copies by augmenting paths; queues of one title are short. */
function matchAll(holds: readonly Hold[], free: readonly Copy[], policy: QueuePolicy): Map<string, Copy> {
  const holderOf = new Map<string, Hold>();
  const copyOf = new Map<string, Copy>();
  const place = (hold: Hold, tried: Set<string>): boolean => {
    for (const copy of free) {
      if (tried.has(copy.id) || whyNotFill(copy, hold, policy) !== undefined) continue;
      tried.add(copy.id);
      const holder = holderOf.get(copy.id);
      if (holder && !place(holder, tried)) continue;
      holderOf.set(copy.id, hold);
      copyOf.set(hold.id, copy);
      return true;
    }
    return false;
  };
  for (const hold of holds) place(hold, new Set());
  return copyOf;
}
