import type { Item, ItemFacts, NewItem } from "./item.ts";

/** An item as its table has it, as far as the program reads it. */
export interface StoredItem {
  readonly id: string;
  readonly record_id: string;
  readonly volume_id: string | null;
  readonly holdings_id: string | null;
  readonly barcode: string | null;
  readonly accession_number: string | null;
  readonly asset_number: string | null;
  readonly rfid_uid: string | null;
  readonly call_number: string | null;
  readonly call_number_key: string | null;
  readonly kind: string;
  readonly location: string;
  readonly temporary_location: string | null;
  readonly temporary_kind: string | null;
  readonly temporary_until: Date | null;
  readonly enumeration: string | null;
  readonly copy_number: number | null;
  readonly price_minor: string | null;
  readonly price_currency: string | null;
  readonly accompanying: string | null;
  readonly accompanying_count: number;
  readonly acquired_by: string | null;
  readonly acquired_on: string | null;
  readonly note_public: string | null;
  readonly note_staff: string | null;
  readonly suppressed: boolean;
  readonly withdrawn_at: Date | null;
  readonly withdrawn_reason: string | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly changed_by: string;
}

export function itemOf(row: StoredItem): Item {
  return dropEmpty({
    id: row.id,
    recordId: row.record_id,
    volumeId: row.volume_id,
    holdingsId: row.holdings_id,
    barcode: row.barcode,
    accessionNumber: row.accession_number,
    assetNumber: row.asset_number,
    rfidUid: row.rfid_uid,
    callNumber: row.call_number,
    callNumberKey: row.call_number_key,
    kind: row.kind,
    location: row.location,
    temporary: temporaryOf(row),
    enumeration: row.enumeration,
    copyNumber: row.copy_number,
    price: row.price_minor === null ? null : { minor: Number(row.price_minor), currency: row.price_currency ?? "" },
    accompanying: row.accompanying === null ? null : { text: row.accompanying, count: row.accompanying_count },
    acquiredBy: row.acquired_by,
    acquiredOn: row.acquired_on,
    notePublic: row.note_public,
    noteStaff: row.note_staff,
    suppressed: row.suppressed,
    withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_reason ?? "" },
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    changedBy: row.changed_by,
  });
}

function temporaryOf({ temporary_location: location, temporary_kind: kind, temporary_until: until }: StoredItem) {
  if (location === null || until === null) return null;
  return kind === null ? { location, until } : { location, kind, until };
}

type Emptied<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | null : T[K] };

function dropEmpty(item: Emptied<Required<Item>> | Record<string, unknown>): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null)) as unknown as Item;
}

/** The columns that the facts of an item fill; what is not stated is emptied. */
export function columnsOf(facts: Omit<NewItem, "recordId" | "source" | "sourceKey"> | ItemFacts) {
  return {
    volume_id: facts.volumeId ?? null,
    holdings_id: facts.holdingsId ?? null,
    barcode: facts.barcode ?? null,
    accession_number: facts.accessionNumber ?? null,
    asset_number: facts.assetNumber ?? null,
    rfid_uid: facts.rfidUid ?? null,
    call_number: facts.callNumber ?? null,
    kind: facts.kind,
    location: facts.location,
    temporary_location: facts.temporary?.location ?? null,
    temporary_kind: facts.temporary?.kind ?? null,
    temporary_until: facts.temporary?.until ?? null,
    enumeration: facts.enumeration ?? null,
    copy_number: facts.copyNumber ?? null,
    price_minor: facts.price === undefined ? null : String(facts.price.minor),
    price_currency: facts.price?.currency ?? null,
    accompanying: facts.accompanying?.text ?? null,
    accompanying_count: facts.accompanying?.count ?? 0,
    acquired_by: facts.acquiredBy ?? null,
    acquired_on: facts.acquiredOn ?? null,
    note_public: facts.notePublic ?? null,
    note_staff: facts.noteStaff ?? null,
    suppressed: facts.suppressed ?? false,
  };
}
