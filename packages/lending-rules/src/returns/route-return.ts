import { chooseHold, type HoldLogEntry } from "../holds/choose-hold.ts";
import type { Copy, Hold, QueuePolicy } from "../holds/hold.ts";

/** Where a returned copy goes next. */
export type ReturnRoute =
  | { readonly to: "hold-shelf"; readonly hold: Hold }
  | { readonly to: "transit"; readonly branch: string; readonly hold?: Hold }
  | { readonly to: "shelf" }
  /** It is looked at first: damaged, or parts are missing. */
  | { readonly to: "repair" };

/** What a return is routed by. */
export interface ReturnQuestion {
  readonly copy: Copy;
  /** The branch at which it was handed in. */
  readonly at: string;
  readonly holds: readonly Hold[];
  readonly policy: QueuePolicy;
  readonly today: string;
  /** A floating copy stays where it is handed in. */
  readonly floats?: boolean;
  /** Branches whose desk serves the copy's shelf: it is home there as well (通借通还). */
  readonly servedBy?: readonly string[];
  readonly damaged?: boolean;
}

/** Routes a returned copy: to repair, to the next in the queue, home, or to the shelf. The log says why each hold was passed. */
export function routeReturn(question: ReturnQuestion): {
  readonly route: ReturnRoute;
  readonly log: readonly HoldLogEntry[];
} {
  if (question.damaged) return { route: { to: "repair" }, log: [] };
  const { copy, at, holds, policy, today } = question;
  const { chosen, log } = chooseHold({ ...copy, atBranch: at }, holds, policy, today);
  if (chosen?.pickup === at) return { route: { to: "hold-shelf", hold: chosen }, log };
  if (chosen) return { route: { to: "transit", branch: chosen.pickup, hold: chosen }, log };
  const home = at === copy.homeBranch || question.floats || question.servedBy?.includes(at);
  return { route: home ? { to: "shelf" } : { to: "transit", branch: copy.homeBranch }, log };
}
