import type { Tx } from "../../../kernel/db/database.ts";
import { type Item, kindNow, placeNow, readPlaces } from "../../catalogue/index.ts";
import { readRulebook } from "../rules/open-rules.ts";
import { placeItems } from "./item-state.store.ts";
import { lendableBy } from "./lendable.ts";

/**
 * Takes items up into lending, or follows what the catalogue changed of them: branch, kind, whether any reader may borrow it at all. A
 * check-out that comes before the event does it for its own item.
 */
export async function setItemState(tx: Tx, items: readonly Item[], now: Date): Promise<void> {
  const { locations } = await readPlaces(tx);
  const branchOf = new Map(locations.map(({ code, branch }) => [code, branch]));
  const lendable = lendableBy(await readRulebook(tx, now), now);
  await placeItems(
    tx,
    items.map((item) => {
      const kind = kindNow(item, now);
      const place = placeNow(item, now);
      const branch = branchOf.get(place);
      if (branch === undefined) throw new Error(`location ${place} of item ${item.id} belongs to no branch`);
      const counted = !item.suppressed && item.withdrawn === undefined;
      const reserve = item.temporary !== undefined && item.temporary.until > now;
      return {
        itemId: item.id,
        recordId: item.recordId,
        volumeId: item.volumeId ?? null,
        branch,
        kind,
        counted,
        lendable: lendable({ kind, branch, reserve }),
      };
    }),
  );
}
