/** An amount in the smallest unit of its currency (ISO 4217): 4500 CNY are 45 yuan. */
export interface Price {
  readonly minor: number;
  readonly currency: string;
}

/** Where an item stands for a time, and as what kind: course reserve (教参), an exhibition. It goes back at `until`. */
export interface TemporaryPlace {
  readonly location: string;
  readonly kind?: string;
  readonly until: Date;
}

/** Pieces that go with an item (随书光盘): what they are, and how many the desk counts. */
export interface Accompanying {
  readonly text: string;
  readonly count: number;
}

/** How an item came into the library: 购入, 受赠, 交换, 呈缴. */
export const acquisitionWays = ["purchase", "gift", "exchange", "deposit"] as const;
export type AcquisitionWay = (typeof acquisitionWays)[number];

/**
 * What a cataloguer states of an item (单册). Numbers are texts with their leading zeros; barcode, accession number (登录号), asset number
 * (固定资产号) and RFID tag are four different things.
 */
export interface ItemFacts {
  readonly volumeId?: string;
  readonly holdingsId?: string;
  readonly barcode?: string;
  readonly accessionNumber?: string;
  readonly assetNumber?: string;
  readonly rfidUid?: string;
  readonly callNumber?: string;
  readonly kind: string;
  readonly location: string;
  readonly temporary?: TemporaryPlace;
  /** What a bound journal holds: 2019,no.1–6. */
  readonly enumeration?: string;
  readonly copyNumber?: number;
  readonly price?: Price;
  readonly accompanying?: Accompanying;
  readonly acquiredBy?: string;
  /** YYYY-MM-DD, a day of the library's calendar. */
  readonly acquiredOn?: string;
  readonly notePublic?: string;
  readonly noteStaff?: string;
  /** Not shown to readers. */
  readonly suppressed: boolean;
}

/** 注销: kept for the ledger of assets, shown to nobody else. */
export interface Withdrawal {
  readonly at: Date;
  readonly reason: string;
}

/** A physical piece of the collection. What happens to it (lent, in transit, lost) belongs to circulation. */
export interface Item extends ItemFacts {
  readonly id: string;
  readonly recordId: string;
  readonly callNumberKey?: string;
  readonly withdrawn?: Withdrawal;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly changedBy: string;
}

/** An item to be made. `source` and `sourceKey` say where an import found it, so that it is not made twice. */
export interface NewItem extends Omit<ItemFacts, "suppressed"> {
  readonly recordId: string;
  readonly suppressed?: boolean;
  readonly source?: string;
  readonly sourceKey?: string;
}

/** Where the item stands today. */
export function placeNow({ location, temporary }: Pick<Item, "location" | "temporary">, now: Date): string {
  return temporary && temporary.until > now ? temporary.location : location;
}

/** The kind that lending rules see today. */
export function kindNow({ kind, temporary }: Pick<Item, "kind" | "temporary">, now: Date): string {
  return temporary?.kind !== undefined && temporary.until > now ? temporary.kind : kind;
}

/** The facts of an item without what the program keeps beside them. */
export function factsOf(item: Item): ItemFacts {
  const {
    id: _id,
    recordId: _recordId,
    callNumberKey: _key,
    withdrawn: _withdrawn,
    version: _version,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    changedBy: _changedBy,
    ...facts
  } = item;
  return facts;
}
