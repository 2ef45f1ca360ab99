import type { Tx } from "../../../../kernel/db/database.ts";
import { createItems, type RefusedItem } from "../../items/create-items.ts";
import type { AcquisitionWay, NewItem } from "../../items/item.ts";
import type { ItemPlan } from "../import-plan.ts";
import type { ItemDraft } from "../items/item-draft.ts";
import type { ItemFinding } from "../report/finding.ts";
import { insertImportItems } from "./entry.store.ts";
import type { ImportRun } from "./import-run.ts";
import type { ReadableRecord } from "./prepare-record.ts";

/** A record of the file with the record here that its items belong to. */
export interface Owner {
  readonly from: ReadableRecord;
  readonly recordId: string;
}

export interface SavedItems {
  readonly created: number;
  readonly refused: number;
  /** By the number of the record in the file. */
  readonly findings: ReadonlyMap<number, readonly ItemFinding[]>;
}

interface Planned {
  readonly number: number;
  readonly item: NewItem;
}

const nothing: SavedItems = { created: 0, refused: 0, findings: new Map() };

/** Makes the items that the records of a batch bring, all at once. What cannot be made is left out and named; nothing is made up. */
export async function saveItems(tx: Tx, run: ImportRun, owners: readonly Owner[]): Promise<SavedItems> {
  const { items: plan } = run.plan;
  if (!plan) return nothing;
  const findings = new FindingList();
  const planned = owners.flatMap((owner) => planItems(owner, { run, plan, findings }));
  const { ids, refused } = await createItems(
    tx,
    planned.map(({ item }) => item),
    { changedBy: `import:${run.id}` },
  );
  for (const one of refused) findings.refuse(planned[one.n]!, one);
  const made = planned.flatMap(({ number }, i) => (ids[i] === undefined ? [] : [{ number, itemId: ids[i] }]));
  await insertImportItems(tx, run.id, made);
  return { created: made.length, refused: findings.refused, findings: findings.byNumber };
}

interface Planning {
  readonly run: ImportRun;
  readonly plan: ItemPlan;
  readonly findings: FindingList;
}

function planItems({ from, recordId }: Owner, { run, plan, findings }: Planning): Planned[] {
  const { items, key } = from.content;
  for (const finding of items?.findings ?? []) findings.add(from.number, finding);
  return (items?.drafts ?? []).flatMap((draft, n) => {
    const location = placeOf(draft, plan);
    if (location === undefined) {
      findings.leaveOut(from.number, { kind: "item", ...missingPlace(draft), ...barcodeOf(draft) });
      return [];
    }
    const sourceKey = draft.barcode ?? `${key} #${n + 1}`;
    const item = itemOf(draft, { recordId, location, kind: plan.kinds[draft.kind ?? ""] ?? plan.defaultKind });
    return [{ number: from.number, item: { ...item, source: run.source, sourceKey } }];
  });
}

function placeOf({ place }: ItemDraft, { places, defaultPlace }: ItemPlan): string | undefined {
  return (place === undefined ? undefined : places[place]) ?? defaultPlace;
}

function missingPlace({ place }: ItemDraft): Pick<ItemFinding, "code" | "value"> {
  return place === undefined ? { code: "place-missing" } : { code: "place-unknown", value: place };
}

function barcodeOf({ barcode }: ItemDraft): { barcode?: string } {
  return barcode === undefined ? {} : { barcode };
}

function itemOf(draft: ItemDraft, given: { recordId: string; location: string; kind: string }): NewItem {
  const { barcode, accession, asset, rfid, callNumber, price, volume, copy, acquiredOn, accompanying } = draft;
  const way = wayOf(draft.acquiredBy);
  return {
    ...given,
    ...(barcode === undefined ? {} : { barcode }),
    ...(accession === undefined ? {} : { accessionNumber: accession }),
    ...(asset === undefined ? {} : { assetNumber: asset }),
    ...(rfid === undefined ? {} : { rfidUid: rfid }),
    ...(callNumber === undefined ? {} : { callNumber }),
    ...(price === undefined ? {} : { price }),
    ...(volume === undefined ? {} : { enumeration: volume }),
    ...(copy === undefined ? {} : { copyNumber: copy }),
    ...(acquiredOn === undefined ? {} : { acquiredOn }),
    ...(way === undefined ? {} : { acquiredBy: way }),
    ...(accompanying === undefined ? {} : { accompanying: { text: accompanying, count: 1 } }),
    ...(draft.notePublic === undefined ? {} : { notePublic: draft.notePublic }),
    ...(draft.noteStaff === undefined ? {} : { noteStaff: draft.noteStaff }),
  };
}

const ways: readonly (readonly [RegExp, AcquisitionWay])[] = [
  [/赠|捐|gift|donat/iu, "gift"],
  [/交换|exchange/iu, "exchange"],
  [/呈缴|缴送|deposit/iu, "deposit"],
  [/购|订|purchas|buy|bought/iu, "purchase"],
];

function wayOf(text: string | undefined): AcquisitionWay | undefined {
  return text === undefined ? undefined : ways.find(([pattern]) => pattern.test(text))?.[1];
}

class FindingList {
  readonly byNumber = new Map<number, ItemFinding[]>();
  refused = 0;

  add(number: number, finding: ItemFinding): void {
    const list = this.byNumber.get(number) ?? [];
    this.byNumber.set(number, [...list, finding]);
  }

  leaveOut(number: number, finding: ItemFinding): void {
    this.refused++;
    this.add(number, finding);
  }

  /** An item that the same source brought before is no news. */
  refuse({ number, item }: Planned, { reason, by, record }: RefusedItem): void {
    if (reason === "imported-before") return;
    const value = reason === "rfid-taken" ? item.rfidUid : item.barcode;
    this.leaveOut(number, {
      kind: "item",
      code: reason === "imported-elsewhere" ? "barcode-elsewhere" : reason,
      ...(record === undefined ? {} : { record }),
      ...(value === undefined ? {} : { value }),
      ...(item.barcode === undefined ? {} : { barcode: item.barcode }),
      ...(by === undefined ? {} : { item: by }),
    });
  }
}
