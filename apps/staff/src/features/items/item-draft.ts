import type { paths } from "@wenyuan/api-client";
import { endOfDay, libraryDay } from "../../lib/library/library-time.ts";

export type Item = paths["/api/v1/items/{id}"]["get"]["responses"][200]["content"]["application/json"];
export type NewItem =
  paths["/api/v1/records/{id}/items"]["post"]["requestBody"]["content"]["application/json"]["items"][number];

/** The fields of the item form, each as it is typed. */
export type ItemDraft = Readonly<Record<DraftField, string>>;

export const draftFields = [
  "barcode",
  "copies",
  "callNumber",
  "location",
  "kind",
  "volumeId",
  "enumeration",
  "copyNumber",
  "accessionNumber",
  "price",
  "currency",
  "accompanyingText",
  "accompanyingCount",
  "assetNumber",
  "rfidUid",
  "acquiredBy",
  "acquiredOn",
  "temporaryLocation",
  "temporaryKind",
  "temporaryUntil",
  "notePublic",
  "noteStaff",
  "suppressed",
] as const;
export type DraftField = (typeof draftFields)[number];

const empty = Object.fromEntries(draftFields.map((field) => [field, ""])) as Record<DraftField, string>;

/** A form for new items: what most items of a delivery share stays from the one before. */
export function freshDraft(before: Partial<ItemDraft> = {}): ItemDraft {
  const {
    callNumber = "",
    location = "",
    kind = "",
    price = "",
    currency = "CNY",
    acquiredBy = "",
    acquiredOn = "",
  } = before;
  return { ...empty, copies: "1", callNumber, location, kind, price, currency, acquiredBy, acquiredOn };
}

/** The form of an item that is there. */
export function draftOf(item: Item): ItemDraft {
  const { temporary, price, accompanying } = item;
  return {
    ...empty,
    copies: "1",
    barcode: item.barcode ?? "",
    callNumber: item.callNumber ?? "",
    location: item.location,
    kind: item.kind,
    volumeId: item.volumeId ?? "",
    enumeration: item.enumeration ?? "",
    copyNumber: item.copyNumber === undefined ? "" : String(item.copyNumber),
    accessionNumber: item.accessionNumber ?? "",
    price: price ? writtenPrice(price.minor, price.currency) : "",
    currency: price?.currency ?? "CNY",
    accompanyingText: accompanying?.text ?? "",
    accompanyingCount: accompanying ? String(accompanying.count) : "",
    assetNumber: item.assetNumber ?? "",
    rfidUid: item.rfidUid ?? "",
    acquiredBy: item.acquiredBy ?? "",
    acquiredOn: item.acquiredOn ?? "",
    temporaryLocation: temporary?.location ?? "",
    temporaryKind: temporary?.kind ?? "",
    temporaryUntil: temporary ? libraryDay(new Date(temporary.until)) : "",
    notePublic: item.notePublic ?? "",
    noteStaff: item.noteStaff ?? "",
    suppressed: item.suppressed ? "yes" : "",
  };
}

/** What cannot be read of a draft: by field, as a code that the messages put in words. */
export type DraftFaults = Partial<Record<DraftField, "priceUnread" | "countUnread" | "untilMissing" | "required">>;

const counts = ["copies", "copyNumber", "accompanyingCount"] as const;

export function draftFaults(draft: ItemDraft): DraftFaults {
  return {
    ...(draft.location === "" ? { location: "required" as const } : {}),
    ...(draft.kind === "" ? { kind: "required" as const } : {}),
    ...(draft.price !== "" && minorOf(draft.price, draft.currency) === undefined
      ? { price: "priceUnread" as const }
      : {}),
    ...Object.fromEntries(
      counts.filter((field) => !/^\d{0,4}$/.test(draft[field])).map((field) => [field, "countUnread" as const]),
    ),
    ...(draft.temporaryLocation !== "" && draft.temporaryUntil === ""
      ? { temporaryUntil: "untilMissing" as const }
      : {}),
  };
}

/** The items of a draft without faults: as many as copies are asked for, their numbers running on. */
export function itemsOf(draft: ItemDraft): NewItem[] {
  const copies = Math.min(Math.max(Number(draft.copies) || 1, 1), 200);
  return Array.from({ length: copies }, (_, n) => ({
    ...sharedFacts(draft),
    ...stated("barcode", running(draft.barcode, n)),
    ...stated("accessionNumber", running(draft.accessionNumber, n)),
    ...(n === 0 ? { ...stated("assetNumber", draft.assetNumber), ...stated("rfidUid", draft.rfidUid) } : {}),
    ...(draft.copyNumber === "" ? {} : { copyNumber: Number(draft.copyNumber) + n }),
  }));
}

function sharedFacts(draft: ItemDraft): NewItem {
  const minor = minorOf(draft.price, draft.currency);
  return {
    kind: draft.kind,
    location: draft.location,
    suppressed: draft.suppressed !== "",
    ...stated("callNumber", draft.callNumber),
    ...stated("volumeId", draft.volumeId),
    ...stated("enumeration", draft.enumeration),
    ...stated("acquiredOn", draft.acquiredOn),
    ...stated("notePublic", draft.notePublic),
    ...stated("noteStaff", draft.noteStaff),
    ...(isWay(draft.acquiredBy) ? { acquiredBy: draft.acquiredBy } : {}),
    ...(minor === undefined ? {} : { price: { minor, currency: draft.currency.trim().toUpperCase() } }),
    ...(draft.accompanyingText.trim() === ""
      ? {}
      : { accompanying: { text: draft.accompanyingText.trim(), count: Number(draft.accompanyingCount) || 1 } }),
    ...(draft.temporaryLocation === "" ? {} : { temporary: temporaryOf(draft) }),
  };
}

function temporaryOf({ temporaryLocation, temporaryKind, temporaryUntil }: ItemDraft) {
  // Until the end of that day, as people mean it.
  const until = endOfDay(temporaryUntil).toISOString();
  return { location: temporaryLocation, ...stated("kind", temporaryKind), until };
}

export const ways = ["purchase", "gift", "exchange", "deposit"] as const;

function isWay(text: string): text is (typeof ways)[number] {
  return ways.some((way) => way === text);
}

function stated<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  const trimmed = text.trim();
  return trimmed === "" ? {} : ({ [key]: trimmed } as Record<K, string>);
}

/** The n-th number after one, its leading zeros kept: 00098 → 00099, 00100; A09 → A10. Without digits at its end only the first has it. */
export function running(first: string, n: number): string {
  const text = first.trim();
  if (n === 0 || text === "") return text;
  const digits = /\d+$/.exec(text)?.[0];
  if (digits === undefined) return "";
  const next = String(BigInt(digits) + BigInt(n)).padStart(digits.length, "0");
  return text.slice(0, -digits.length) + next;
}

/** An amount as it is typed, `45` or `45.80`, in the smallest unit of its currency; undefined when it is none. */
export function minorOf(text: string, currency: string): number | undefined {
  const match = /^(\d{1,9})(?:\.(\d+))?$/.exec(text.trim());
  const places = placesOf(currency);
  if (!match || places === undefined || (match[2] ?? "").length > places) return undefined;
  return Number(match[1] + (match[2] ?? "").padEnd(places, "0"));
}

function writtenPrice(minor: number, currency: string): string {
  const places = placesOf(currency) ?? 2;
  return (minor / 10 ** places).toFixed(places);
}

/** ISO 4217: 2 for CNY, 0 for JPY, 3 for KWD. */
function placesOf(currency: string): number | undefined {
  try {
    const format = new Intl.NumberFormat("en", { style: "currency", currency: currency.trim() });
    return format.resolvedOptions().maximumFractionDigits;
  } catch {
    return undefined;
  }
}
