import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { itemFieldMessages } from "./item.messages.ts";
import type { Item } from "./item.ts";
import { differences, stateOf } from "./item-difference.ts";
import type { Editing } from "./item-editing.ts";
import { findItemVersion } from "./item-version.store.ts";

/** Says who changed an item since the version that somebody edited, when, and which fields. */
export async function describeConflict(
  tx: Tx,
  { item, version }: { readonly item: Item; readonly version: number },
  { language }: Pick<Editing, "language">,
): Promise<Problem> {
  const seen = await findItemVersion(tx, item.id, version);
  const changed = seen ? differences(seen.state, stateOf(item)) : [];
  const words = changed.map(({ field }) => itemFieldMessages[field]);
  const fields = { zh: words.map(({ zh }) => zh).join("、"), en: words.map(({ en }) => en).join(", ") };
  return catalogueProblems.itemChanged(
    { by: item.changedBy, at: item.updatedAt, fields },
    {
      version: item.version,
      changedBy: item.changedBy,
      changedAt: item.updatedAt.toISOString(),
      changed: changed.map(({ field, before, after }) => ({
        field,
        label: itemFieldMessages[field][language],
        before: before ?? null,
        after: after ?? null,
      })),
    },
  );
}
