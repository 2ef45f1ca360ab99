import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { type ItemState, stateOf } from "./item-difference.ts";
import { itemOf, type StoredItem } from "./item-row.ts";

/** An item as it was. */
export interface ItemVersion {
  readonly version: number;
  readonly state: ItemState;
  readonly changedAt: Date;
  readonly changedBy: string;
  /** Why it was changed so, where a reason was asked for. */
  readonly note?: string;
}

interface StoredVersion extends StoredItem {
  readonly kept_version: number;
  readonly kept_at: Date;
  readonly kept_by: string;
  readonly change_note: string | null;
}

/** What a version keeps is the row of the table, so that it is read back as one. */
const kept = `
  select was.*, v.version as kept_version, v.changed_at as kept_at, v.changed_by as kept_by
  from catalogue.item_version v, jsonb_populate_record(null::catalogue.item, v.facts) was`;

const current = statement<[string, number], StoredVersion>(
  "catalogue.find-item-as-version",
  `select item.*, version as kept_version, updated_at as kept_at, changed_by as kept_by
   from catalogue.item where id = $1 and version < $2`,
);

const one = statement<[string, number], StoredVersion>(
  "catalogue.find-item-version",
  `${kept} where v.item_id = $1 and v.version = $2`,
);

const page = statement<[string, number, number], StoredVersion>(
  "catalogue.list-item-versions",
  `${kept} where v.item_id = $1 and v.version < $2 order by v.version desc limit $3`,
);

/** The item as it was in a version, the present one among them. */
export async function findItemVersion(
  at: Database | Tx,
  itemId: string,
  version: number,
): Promise<ItemVersion | undefined> {
  const [row] = await one.rows(at, itemId, version);
  if (row) return versionOf(row);
  const [now] = await current.rows(at, itemId, version + 1);
  return now?.kept_version === version ? versionOf(now) : undefined;
}

/** Versions of an item, the present one first, those before `before`. */
export async function listItemVersions(
  at: Database | Tx,
  itemId: string,
  { before, limit }: { before: number; limit: number },
): Promise<ItemVersion[]> {
  const now = await current.rows(at, itemId, before);
  const earlier = await page.rows(at, itemId, before, limit);
  return [...now, ...earlier].slice(0, limit).map(versionOf);
}

function versionOf(row: StoredVersion): ItemVersion {
  return {
    version: row.kept_version,
    state: stateOf(itemOf(row)),
    changedAt: row.kept_at,
    changedBy: row.kept_by,
    ...(row.change_note === null ? {} : { note: row.change_note }),
  };
}
