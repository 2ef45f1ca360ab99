import type { ItemStatus } from "../items/item-status.ts";
import type { Copy, Hold, QueuePolicy } from "./hold.ts";

/** Why a copy cannot fill a hold. */
export type Mismatch =
  | "other-item"
  | "other-volume"
  | "passed-before"
  | "not-lendable"
  | "on-order"
  | "only-home-branch"
  | "only-holding-branch"
  | "no-transfer";

/** Why a copy cannot fill a hold; `undefined` when it can. */
export function whyNotFill(copy: Copy, hold: Hold, policy: QueuePolicy): Mismatch | undefined {
  const { target } = hold;
  if (target.kind === "item" && target.item !== copy.id) return "other-item";
  if (target.kind === "volume" && target.volume !== copy.volume) return "other-volume";
  if (hold.passedItems?.includes(copy.id)) return "passed-before";
  if (!copy.lendable) return "not-lendable";
  if (copy.status === "on-order" && !policy.trapOnOrder) return "on-order";
  if (policy.fulfil === "home-branch" && hold.pickup !== copy.homeBranch) return "only-home-branch";
  if (policy.fulfil === "holding-branch" && hold.pickup !== copy.atBranch) return "only-holding-branch";
  return mayTravel(copy.atBranch, hold.pickup, policy) ? undefined : "no-transfer";
}

/** Whether a copy that is at one branch is sent to another. */
export function mayTravel(from: string, to: string, { noTransfers = [] }: QueuePolicy): boolean {
  return from === to || !noTransfers.some((way) => way.from === from && way.to === to);
}

/** Statuses from which no copy comes back by itself. */
const GONE: ReadonlySet<ItemStatus> = new Set<ItemStatus>([
  "withdrawn",
  "declared-lost",
  "lost-and-paid",
  "aged-to-lost",
  "claimed-returned",
  "long-missing",
  "missing",
  "non-physical",
  "unavailable",
  "unknown",
]);

/** Whether any copy could ever fill a hold; when none can it is hopeless and staff should know since when. */
export function isHopeless(hold: Hold, copies: readonly Copy[], policy: QueuePolicy): boolean {
  const patient = { ...policy, trapOnOrder: true };
  return !copies.some((copy) => !GONE.has(copy.status) && whyNotFill(copy, hold, patient) === undefined);
}
