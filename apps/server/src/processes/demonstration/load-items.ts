import { controlValue, fromMarcJson } from "@wenyuan/marc";
import { createItems, type NewItem, recordsAfter } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { dayAfter, type Installation } from "./day-after.ts";

const batchSize = 500;

/** Puts the copies on the shelves, acquired over years past; those that are there already stay. @returns how many were new */
export async function loadItems(db: Database, at: Installation): Promise<number> {
  const { demoItems } = await import("../../../../../demo/items/demo-items.ts");
  const { otherItems } = await import("../../../../../demo/periodicals/other-files.ts");
  const recordOf = await recordsByNumber(db);
  const items = [...demoItems(), ...otherItems(at.now)].flatMap(
    ({ workId, key, acquiredDaysAgo, ...item }): NewItem[] => {
      const recordId = recordOf.get(workId);
      const acquiredOn = dayAfter(at, -acquiredDaysAgo);
      return recordId === undefined ? [] : [{ ...item, acquiredOn, recordId, source: "demo", sourceKey: key }];
    },
  );
  let made = 0;
  for (let start = 0; start < items.length; start += batchSize) {
    const batch = items.slice(start, start + batchSize);
    const { ids } = await transact(db, (tx) => createItems(tx, batch, { changedBy: "system" }));
    made += ids.filter((id) => id !== undefined).length;
  }
  return made;
}

/** Ids of records by their control number. */
async function recordsByNumber(db: Database): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let after = "0"; ; ) {
    const records = await recordsAfter(db, after, batchSize);
    for (const { id, marc } of records) {
      const number = controlValue(fromMarcJson(marc), "001");
      if (number !== undefined) found.set(number, id);
    }
    const last = records.at(-1);
    if (!last) return found;
    after = last.id;
  }
}
