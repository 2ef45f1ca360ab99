import type { DemoItem } from "../../../../../demo/items/demo-items.ts";
import { findItemByBarcode, readPlaces } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";

/** A copy of the demonstration as the catalogue has it. */
export interface KnownItem {
  readonly id: string;
  readonly recordId: string;
}

/** The copies that stand on the shelves, with what the catalogue calls them. */
export async function itemsOfDemo(db: Database) {
  const { demoItems } = await import("../../../../../demo/items/demo-items.ts");
  const known = new Map<string, KnownItem>();
  const records = new Map<string, string>();
  const { locations } = await readPlaces(db);
  const branches = new Map(locations.map(({ code, branch }) => [code, branch]));
  const items: DemoItem[] = [];
  const places = new Map<string, string>();
  for (const item of demoItems()) {
    const found = await findItemByBarcode(db, item.barcode);
    if (!found) continue;
    known.set(item.barcode, { id: found.id, recordId: found.recordId });
    records.set(item.workId, found.recordId);
    places.set(item.barcode, branches.get(item.location) ?? "main");
    items.push(item);
  }
  return {
    items,
    ofBarcode: (barcode: string) => known.get(barcode),
    branchOf: (barcode: string) => places.get(barcode) ?? "main",
    recordOf: (workId: string) => records.get(workId),
  };
}
