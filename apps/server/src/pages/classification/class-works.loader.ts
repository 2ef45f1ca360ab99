import { readShelfAround, type ShelvedItem } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";

export type ShelfWork = Pick<ShelvedItem, "recordId" | "summary" | "callNumber">;

const worksShown = 16;
/** Copies and volumes of one work stand side by side. */
const itemsRead = 80;

/** The first works of a class as they stand on the shelf, each once. Of a span (I3/7) the first class's. */
export async function worksOfClass(db: Database, notation: string): Promise<ShelfWork[]> {
  const [first = notation] = notation.split("/");
  const { items, anchor } = await readShelfAround(db, { callNumber: first, limit: itemsRead });
  const ofClass = items.slice(anchor?.index ?? 0).filter(({ callNumber }) => isWithin(callNumber, notation));
  return [...new Map(ofClass.map((item) => [item.recordId, item])).values()].slice(0, worksShown);
}

/** I242.4 is within I2, and within I; within the span I3/7 whatever begins with I3 to I7. */
function isWithin(callNumber: string, notation: string): boolean {
  const [, stem = "", from = "", to = ""] = /^(.*?)(\d)\/(\d)$/.exec(notation) ?? [];
  if (to === "") return callNumber.startsWith(notation);
  const digit = callNumber.slice(stem.length, stem.length + 1);
  return callNumber.startsWith(stem) && digit >= from && digit <= to;
}
