import { isProblem } from "@wenyuan/problem";
import { changedBy, readShelfCopies } from "../../capabilities/catalogue/index.ts";
import {
  beginInventory,
  closeInventory,
  findItemsNow,
  itemStatus,
  listInventories,
  receiveScans,
} from "../../capabilities/circulation/index.ts";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { deskOn } from "./demo-desk.ts";
import { itemsOfDemo } from "./known-items.ts";
import type { Shift } from "./load-till.ts";

/** Places that were walked (清点): one to its end, and one where the scanner gave up after some shelves, to be begun anew. */
const walks = [
  { location: "SCI-4F", daysAgo: 16, share: 0.3, odd: [] },
  { location: "MED-3F", daysAgo: 9, share: 1, odd: ["elsewhere", "lent", "unknown"] },
] as const;
/** Copies on one shelf of the demonstration. */
const shelfHolds = 28;
/** One of so many is not where it should be; one of so many stands some places too far on. */
const [oneMissingOf, oneMisplacedOf] = [37, 23];
const unknownBarcode = "Y0000017";

/** Inventories with what they bring to light: missing, out of order, from elsewhere, said to be lent, no book of ours. Done once. */
export async function loadInventories(db: Database, { now, clerk }: Shift): Promise<void> {
  if ((await listInventories(db, { limit: 1 })).length > 0) return;
  const known = await itemsOfDemo(db);
  const barcodes = new Map(known.items.map(({ barcode }) => [known.ofBarcode(barcode)?.id ?? "", barcode]));
  for (const walk of walks) await transact(db, (tx) => walkPlace(tx, walk, { now, clerk, barcodes }));
}

async function walkPlace(
  tx: Tx,
  { location, daysAgo, share, odd }: (typeof walks)[number],
  { now, clerk, barcodes }: Shift & { readonly barcodes: ReadonlyMap<string, string> },
): Promise<void> {
  const act = deskOn(now, daysAgo, clerk);
  const begun = await beginInventory(tx, { location }, act);
  if (isProblem(begun)) return;
  const copies = await readShelfCopies(tx, { location }, { now: act.now, limit: 1000 });
  const states = await findItemsNow(
    tx,
    copies.map(({ id }) => id),
  );
  const isIn = (id: string) => {
    const state = states.get(id);
    return state !== undefined && ["available", "restricted"].includes(itemStatus(state));
  };
  const standing = copies.filter(({ id }, n) => isIn(id) && n % oneMissingOf !== 5).map(({ id }) => id);
  const seen = outOfOrder(standing.slice(0, Math.ceil(standing.length * share)));
  const stray = {
    elsewhere: [...barcodes].find(([id]) => !states.has(id))?.[1],
    lent: copies.map(({ id }) => id).find((id) => states.get(id)?.loanId),
    unknown: unknownBarcode,
  };
  const strays = odd.flatMap((kind) =>
    kind === "lent" ? (barcodes.get(stray.lent ?? "") ?? []) : (stray[kind] ?? []),
  );
  const scanned = [...seen.flatMap((id) => barcodes.get(id) ?? []), ...strays];
  const scans = scanned.map((barcode, n) => ({ barcode, shelf: 1 + Math.floor(n / shelfHolds) }));
  await receiveScans(tx, { inventoryId: begun.id, scans }, act);
  await closeInventory(tx, begun.id, { at: act.now, by: changedBy(clerk) });
}

/** Some stand a few places too far on. */
function outOfOrder(ids: readonly string[]): string[] {
  const shelf = [...ids];
  for (let n = oneMisplacedOf; n + 4 < shelf.length; n += oneMisplacedOf) {
    const [id] = shelf.splice(n, 1);
    if (id !== undefined) shelf.splice(n + 4, 0, id);
  }
  return shelf;
}
