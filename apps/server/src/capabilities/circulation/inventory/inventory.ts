import type { ItemStatus } from "@wenyuan/lending-rules";

/** 清点: a stretch of shelf that is walked with a scanner. */
export interface Inventory {
  readonly id: string;
  readonly location: string;
  readonly from?: string;
  readonly to?: string;
  /** Copies that belonged there when it began. */
  readonly expected: number;
  readonly begunAt: Date;
  readonly closedAt?: Date;
}

/** What a scan says of the book in hand: it belongs here, was thought missing, belongs elsewhere, is said to be somewhere else, or is no book of ours. */
export const scanVerdicts = ["shelved", "found", "elsewhere", "other-state", "withdrawn", "unknown"] as const;
export type ScanVerdict = (typeof scanVerdicts)[number];

/** The verdicts that somebody has to do something about. */
export const openVerdicts = ["elsewhere", "other-state", "withdrawn", "unknown"] as const;

interface SeenCopy {
  readonly withdrawn: boolean;
  /** Where it belongs today. */
  readonly location: string;
  readonly status: ItemStatus;
}

/** What is to be said of a copy that stands on the shelf of an inventory; nothing is known of a barcode without a copy. */
export function verdictOf(seen: SeenCopy | undefined, inventory: Pick<Inventory, "location">): ScanVerdict {
  if (!seen) return "unknown";
  if (seen.withdrawn) return "withdrawn";
  if (seen.location !== inventory.location) return "elsewhere";
  if (seen.status === "missing" || seen.status === "long-missing") return "found";
  return seen.status === "available" || seen.status === "restricted" ? "shelved" : "other-state";
}

/** A scanned copy that has a place in the order of the shelf. */
export interface FiledScan {
  readonly id: string;
  /** A new one begins where the scanner went to another shelf. */
  readonly shelf: number;
  readonly key: string;
}

/** A copy out of order, and the one that it belongs behind; none when it is the first of its shelf. */
export interface Misplaced {
  readonly id: string;
  readonly behind?: string;
}

/**
 * 错架. The fewest copies to be moved so that each shelf is in order: all but a longest run of scans whose keys never fall.
 * @param scans in the order of scanning; n log n in their number
 */
export function misplacedOf(scans: readonly FiledScan[]): Misplaced[] {
  return [...Map.groupBy(scans, ({ shelf }) => shelf).values()].flatMap(misplacedOnShelf);
}

function misplacedOnShelf(scans: readonly FiledScan[]): Misplaced[] {
  const inOrder = longestRun(scans);
  const standing = new Set(inOrder);
  return scans
    .filter((scan) => !standing.has(scan))
    .map(({ id, key }) => {
      const behind = inOrder[firstAbove(inOrder, key, (scan) => scan.key) - 1];
      return { id, ...(behind ? { behind: behind.id } : {}) };
    });
}

/** A longest run of scans whose keys never fall, by the smallest key that a run of each length can end with. */
function longestRun(scans: readonly FiledScan[]): FiledScan[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, { key }] of scans.entries()) {
    const length = firstAbove(ends, key, (end) => scans[end]?.key ?? "");
    before[at] = ends[length - 1];
    ends[length] = at;
  }
  const run: FiledScan[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const scan = scans[at];
    if (scan) run.push(scan);
  }
  return run.toReversed();
}

/** The first place of an ordered list whose key is above another. */
function firstAbove<T>(list: readonly T[], key: string, keyOf: (one: T) => string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(keyOf(list[middle] as T), key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As PostgreSQL's "C" collation has it: by code points, which the units of UTF-16 follow in all but the rarest signs. */
function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
