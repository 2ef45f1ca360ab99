import type { Database } from "../../../../kernel/db/database.ts";
import { inside } from "../../../../kernel/db/inside.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import { savePlaces } from "../../places/place.store.ts";
import { saveRecords } from "../../records/save-records.ts";
import { createItems } from "../create-items.ts";
import type { NewItem } from "../item.ts";

export const origin = { changedBy: "account:1" };

const aBranch = (code: string, zh: string, en: string) => ({ code, name: { zh, en }, position: 0 });

const aLocation = (code: string, branch: string, position: number) => ({
  code,
  branch,
  name: { zh: code, en: code },
  closed: false,
  position,
});

/** Two branches with three locations, to put items on. */
export async function aLibrary(db: Database): Promise<void> {
  await transact(db, (tx) =>
    savePlaces(tx, {
      branches: [aBranch("main", "主馆", "Main library"), aBranch("science", "理工分馆", "Science library")],
      locations: [
        aLocation("main-3", "main", 0),
        aLocation("reserve", "main", 1),
        aLocation("science-1", "science", 2),
      ],
    }),
  );
}

let records = 0;

/** Records with a title each. @returns their ids */
export async function someRecords(db: Database, ...titles: readonly string[]): Promise<string[]> {
  const keyed = titles.map((title) => ({
    key: `test-${++records}`,
    record: {
      leader: "00000nam a2200000 a 4500",
      fields: [
        { tag: "001", value: `test-${records}` },
        { tag: "245", ind1: "0", ind2: "0", subfields: [{ code: "a", value: title }] },
      ],
    },
  }));
  await transact(db, (tx) => saveRecords(tx, keyed, { source: "test", profile: "marc21" }));
  const { rows } = await inside(db).client.query<{ id: string; source_key: string }>(
    "select id, source_key from catalogue.record where source_key = any($1)",
    [keyed.map(({ key }) => key)],
  );
  const ids = new Map(rows.map((row) => [row.source_key, row.id]));
  return keyed.map(({ key }) => ids.get(key)!);
}

/** An item of a record, as most are. */
export function anItem(recordId: string, facts: Partial<NewItem> = {}): NewItem {
  return { recordId, kind: "book", location: "main-3", ...facts };
}

/** Makes items. @returns their ids */
export async function haveItems(db: Database, ...items: readonly NewItem[]): Promise<string[]> {
  const { ids } = await transact(db, (tx) => createItems(tx, items, origin));
  return ids.map((id) => id!);
}
