import { endOfDay } from "../../lib/library/library-time.ts";
import type { ItemOperation } from "./operation-draft.ts";

/** A change of items as it is being written; empty is "as it is". */
export interface ItemDraft {
  readonly kind: string;
  readonly location: string;
  /** `-` puts it back to where it belongs. */
  readonly temporary: string;
  /** A day, YYYY-MM-DD. */
  readonly until: string;
}

export const noItemChange: ItemDraft = { kind: "", location: "", temporary: "", until: "" };
export const backHome = "-";

/** The change as the server takes it; undefined while it changes nothing, or a temporary place has no end. */
export function itemOperationOf({ kind, location, temporary, until }: ItemDraft): ItemOperation | undefined {
  const placed = temporary !== "" && temporary !== backHome;
  if (placed && until === "") return undefined;
  const end = placed ? endOfDay(until) : undefined;
  const operation: ItemOperation = {
    ...(kind === "" ? {} : { kind }),
    ...(location === "" ? {} : { location }),
    ...(temporary === backHome ? { temporary: null } : {}),
    ...(end ? { temporary: { location: temporary, until: end.toISOString() } } : {}),
  };
  return Object.keys(operation).length === 0 ? undefined : operation;
}
