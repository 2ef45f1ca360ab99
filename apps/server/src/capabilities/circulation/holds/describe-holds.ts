import type { Database, Tx } from "../../../kernel/db/database.ts";
import { findItems, findSummaries, readPlaces } from "../../catalogue/index.ts";
import { cardsOf, findReaders } from "../../readers/index.ts";
import { readServiceTerms } from "../services/service-terms.store.ts";
import type { ListedHold } from "./hold-lists.store.ts";
import { slipReader } from "./slip-reader.ts";

/** What a list says of a hold beside its own facts. */
export interface HoldDescription {
  readonly title: string;
  readonly barcode?: string;
  readonly callNumber?: string;
  /** The order of its shelf. */
  readonly shelfKey: string;
  /** Where the copy belongs. */
  readonly location?: string;
  readonly floor?: string;
  /** How the slip names the reader. */
  readonly slip: string;
}

/** Titles, copies and slips of a page of holds, in six queries whatever their number. */
export async function describeHolds(
  at: Database | Tx,
  holds: readonly Pick<ListedHold, "id" | "recordId" | "copyId" | "readerId">[],
): Promise<Map<string, HoldDescription>> {
  const summaries = await findSummaries(at, [...new Set(holds.map(({ recordId }) => recordId))]);
  const items = await findItems(
    at,
    holds.flatMap(({ copyId }) => (copyId === null ? [] : [copyId])),
  );
  const copies = new Map(items.map((item) => [item.id, item]));
  const { locations } = await readPlaces(at);
  const slips = await readSlips(at, holds);
  return new Map(
    holds.map((hold) => {
      const copy = hold.copyId === null ? undefined : copies.get(hold.copyId);
      const location = locations.find(({ code }) => code === copy?.location);
      const description: HoldDescription = {
        title: summaries.get(hold.recordId)?.title.text ?? "",
        slip: slips.get(hold.id) ?? hold.id,
        shelfKey: shelfKeyOf(location?.position ?? 0, copy?.callNumberKey),
        ...(copy?.barcode === undefined ? {} : { barcode: copy.barcode }),
        ...(copy?.callNumber === undefined ? {} : { callNumber: copy.callNumber }),
        ...(copy ? { location: copy.location } : {}),
        ...(location?.floor === undefined ? {} : { floor: location.floor }),
      };
      return [hold.id, description] as const;
    }),
  );
}

/** Sorts as a runner walks: location by location, then by call number. */
export function shelfKeyOf(position: number, callNumberKey: string | undefined): string {
  return `${String(position).padStart(6, "0")} ${callNumberKey ?? ""}`;
}

/** How the slip of each hold or request names its reader. A slip never needs the whole file: part of a name, or the end of a number. */
export async function readSlips(
  at: Database | Tx,
  claims: readonly { readonly id: string; readonly readerId: string | null }[],
): Promise<Map<string, string>> {
  const { slip } = await readServiceTerms(at);
  const ids = [...new Set(claims.flatMap(({ readerId }) => (readerId === null ? [] : [readerId])))];
  const readers = new Map((await findReaders(at, ids)).map((reader) => [reader.id, reader]));
  const cards = slip.reader === "number-end" ? await cardsOf(at, ids) : [];
  const numbers = new Map(
    cards.flatMap(({ readerId, status, code }) => (status === "active" ? [[readerId, code]] : [])),
  );
  return new Map(
    claims.map(({ id, readerId }) => {
      const reader = readerId === null ? undefined : readers.get(readerId);
      if (!reader) return [id, id];
      return [id, slipReader({ name: reader.displayName, number: numbers.get(reader.id) }, id, slip.reader)];
    }),
  );
}
