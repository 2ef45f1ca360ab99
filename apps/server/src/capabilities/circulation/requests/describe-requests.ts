import type { Static } from "typebox";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { findItems, findSummaries, readPlaces } from "../../catalogue/index.ts";
import { readSlips, shelfKeyOf } from "../holds/describe-holds.ts";
import type { GoingBack } from "./pick-list.store.ts";
import type { GoingBackView, RequestView } from "./request.schema.ts";
import type { BringRequest } from "./request.ts";

/** Requests as staff lists show them. */
export async function describeRequests(
  at: Database | Tx,
  requests: readonly BringRequest[],
): Promise<Map<string, Static<typeof RequestView>>> {
  const copies = await describeCopies(
    at,
    requests.map(({ copyId }) => copyId),
  );
  const slips = await readSlips(
    at,
    requests.map(({ id, reader }) => ({ id, readerId: reader })),
  );
  return new Map(
    requests.map((request) => {
      const { id, recordId, service, state, use, pickup, fromBranch, fromLocation, keepUntil } = request;
      const view = {
        id,
        recordId,
        service,
        state,
        use,
        pickup,
        fromBranch,
        fromLocation,
        ...(copies.get(request.copyId) ?? nothingKnown),
        slip: slips.get(id) ?? id,
        placedAt: request.placedAt.toISOString(),
        expectedAt: request.expectedAt.toISOString(),
        ...(keepUntil === undefined ? {} : { keepUntil }),
        ...(request.pickedAt ? { pickedAt: request.pickedAt.toISOString() } : {}),
        ...(request.readyAt ? { readyAt: request.readyAt.toISOString() } : {}),
      };
      return [id, view];
    }),
  );
}

/** Copies that go back to their stacks. */
export async function describeGoingBack(
  at: Database | Tx,
  rows: readonly GoingBack[],
): Promise<Map<string, Static<typeof GoingBackView>>> {
  const copies = await describeCopies(
    at,
    rows.map(({ itemId }) => itemId),
  );
  return new Map(
    rows.map(({ id, itemId, atBranch, since }) => [
      id,
      { id, atBranch, since: since.toISOString(), ...(copies.get(itemId) ?? nothingKnown) },
    ]),
  );
}

/** A copy that the catalogue no longer has. */
const nothingKnown: Copy = { title: "", shelfKey: "" };

type Copy = Pick<
  Static<typeof RequestView>,
  "title" | "shelfKey" | "location" | "floor" | "barcode" | "callNumber" | "volume"
>;

async function describeCopies(at: Database | Tx, ids: readonly string[]): Promise<Map<string, Copy>> {
  const items = await findItems(at, ids);
  const summaries = await findSummaries(at, [...new Set(items.map(({ recordId }) => recordId))]);
  const { locations } = await readPlaces(at);
  return new Map(
    items.map((item) => {
      const location = locations.find(({ code }) => code === item.location);
      return [
        item.id,
        {
          title: summaries.get(item.recordId)?.title.text ?? "",
          shelfKey: shelfKeyOf(location?.position ?? 0, item.callNumberKey),
          location: item.location,
          ...(location?.floor === undefined ? {} : { floor: location.floor }),
          ...(item.barcode === undefined ? {} : { barcode: item.barcode }),
          ...(item.callNumber === undefined ? {} : { callNumber: item.callNumber }),
          ...(item.enumeration === undefined ? {} : { volume: item.enumeration }),
        },
      ] as const;
    }),
  );
}
