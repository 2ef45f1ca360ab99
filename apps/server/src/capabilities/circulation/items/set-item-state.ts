import { resolveAspect } from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import { type Item, kindNow, placeNow, readPlaces } from "../../catalogue/index.ts";
import { readRulebook } from "../rules/open-rules.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { placeItems } from "./item-state.store.ts";

/**
 * Takes items up into lending, or follows what the catalogue changed of them: branch, kind, whether any reader may borrow it at all. A
 * check-out that comes before the event does it for its own item.
 */
export async function setItemState(tx: Tx, items: readonly Item[], now: Date): Promise<void> {
  const { locations } = await readPlaces(tx);
  const branchOf = new Map(locations.map(({ code, branch }) => [code, branch]));
  const rulebook = await readRulebook(tx, now);
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
        lendable: isLent(rulebook, { kind, branch, reserve }, now),
      };
    }),
  );
}

/** Whether some category of readers may take such an item home. */
function isLent(rulebook: Rulebook, item: { kind: string; branch: string; reserve: boolean }, now: Date): boolean {
  const categories = new Set(
    rulebook.policies.rules.flatMap(({ when: { readerCategory } }) =>
      Array.isArray(readerCategory) ? (readerCategory as readonly string[]) : [],
    ),
  );
  return [...categories, "-"].some((readerCategory) => {
    const at = caseAt(
      rulebook,
      { readerCategory, itemType: item.kind, branch: item.branch, courseReserve: item.reserve },
      instantOfDate(now),
    );
    return resolveAspect(rulebook.policies, "loan", at)?.terms.lend === true;
  });
}
