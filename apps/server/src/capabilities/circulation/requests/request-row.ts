import type { BringRequest, BringService, OpenRequestState, RequestUse } from "./request.ts";

/** The columns of an open request. */
export const requestColumns = [
  "id",
  "reader_id",
  "service",
  "record_id",
  "volume_id",
  "item_id",
  "copy_id",
  "from_branch",
  "from_location",
  "pickup",
  "use",
  "state",
  "placed_at",
  "expected_at",
  "picked_at",
  "found_at",
  "sent_at",
  "ready_at",
  "keep_until",
  "passed_items",
] as const;

export interface RequestRowRead {
  readonly id: string;
  readonly reader_id: string | null;
  readonly service: string;
  readonly record_id: string;
  readonly volume_id: string | null;
  readonly item_id: string | null;
  readonly copy_id: string | null;
  readonly from_branch: string;
  readonly from_location: string;
  readonly pickup: string;
  readonly use: string;
  readonly state: string;
  readonly placed_at: Date;
  readonly expected_at: Date;
  readonly picked_at: Date | null;
  readonly found_at: Date | null;
  readonly sent_at: Date | null;
  readonly ready_at: Date | null;
  readonly keep_until: string | null;
  readonly passed_items: string[];
}

/** The checks of the table hold what the types say. */
export function requestOf(row: RequestRowRead): BringRequest {
  return {
    id: row.id,
    reader: row.reader_id ?? "",
    service: row.service as BringService,
    recordId: row.record_id,
    copyId: row.copy_id ?? "",
    fromBranch: row.from_branch,
    fromLocation: row.from_location,
    pickup: row.pickup,
    use: row.use as RequestUse,
    state: row.state as OpenRequestState,
    placedAt: row.placed_at,
    expectedAt: row.expected_at,
    passedItems: row.passed_items,
    ...(row.volume_id === null ? {} : { volumeId: row.volume_id }),
    ...(row.item_id === null ? {} : { itemId: row.item_id }),
    ...(row.picked_at === null ? {} : { pickedAt: row.picked_at }),
    ...(row.found_at === null ? {} : { foundAt: row.found_at }),
    ...(row.sent_at === null ? {} : { sentAt: row.sent_at }),
    ...(row.ready_at === null ? {} : { readyAt: row.ready_at }),
    ...(row.keep_until === null ? {} : { keepUntil: row.keep_until }),
  };
}
