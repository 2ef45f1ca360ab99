import type { HoldTarget } from "@wenyuan/lending-rules";
import type { StoredHold } from "./hold.ts";

/** The columns of an open hold. */
export const holdColumns = [
  "id",
  "record_id",
  "reader_id",
  "target",
  "volume_id",
  "item_id",
  "pickup",
  "placed_at",
  "state",
  "starts_on",
  "ends_on",
  "suspended",
  "suspended_until",
  "pinned",
  "reader_branch",
  "passed_items",
  "copy_id",
  "keep_until",
  "recall",
  "hopeless_since",
] as const;

export interface HoldRowRead {
  readonly id: string;
  readonly record_id: string;
  readonly reader_id: string | null;
  readonly target: string;
  readonly volume_id: string | null;
  readonly item_id: string | null;
  readonly pickup: string;
  readonly placed_at: Date;
  readonly state: string;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly suspended: boolean;
  readonly suspended_until: string | null;
  readonly pinned: number | null;
  readonly reader_branch: string | null;
  readonly passed_items: string[];
  readonly copy_id: string | null;
  readonly keep_until: string | null;
  readonly recall: boolean;
  readonly hopeless_since: Date | null;
}

/** An open hold as the rules look at it. */
export function holdOf(row: HoldRowRead): StoredHold {
  return {
    id: row.id,
    recordId: row.record_id,
    reader: row.reader_id ?? "",
    target: targetOf(row),
    pickup: row.pickup,
    placedAt: row.placed_at.toISOString(),
    state: stateOf(row.state),
    passedItems: row.passed_items,
    ...(row.state === "pulling" ? { pulling: true } : {}),
    ...(row.hopeless_since ? { hopeless: true } : {}),
    ...(row.recall ? { recall: true } : {}),
    ...(row.starts_on === null ? {} : { from: row.starts_on }),
    ...(row.ends_on === null ? {} : { until: row.ends_on }),
    ...(row.suspended ? { suspended: row.suspended_until === null ? {} : { until: row.suspended_until } } : {}),
    ...(row.pinned === null ? {} : { pinned: row.pinned }),
    ...(row.reader_branch === null ? {} : { readerBranch: row.reader_branch }),
    ...(row.copy_id === null ? {} : { copyId: row.copy_id }),
    ...(row.keep_until === null ? {} : { keepUntil: row.keep_until }),
  };
}

function targetOf(row: HoldRowRead): HoldTarget {
  if (row.volume_id !== null) return { kind: "volume", volume: row.volume_id };
  if (row.item_id !== null) return { kind: "item", item: row.item_id };
  return { kind: "title" };
}

/** A copy that is fetched from its shelf is, to the rules, on its way. */
function stateOf(state: string): StoredHold["state"] {
  if (state === "pulling") return "in-transit";
  return state === "ready" || state === "in-transit" ? state : "waiting";
}
