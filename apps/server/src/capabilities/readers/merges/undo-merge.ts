import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { lockReaders } from "../feeds/feed.store.ts";
import { insertChanges } from "../people/change.store.ts";
import { applyFields, historyOf } from "../people/change-reader.ts";
import { actorCode, type Doing } from "../people/doing.ts";
import { changedFacts, type Facts } from "../people/facts.ts";
import { findReaders, givePersonHashBack } from "../people/reader.store.ts";
import { factsOfReader, fieldsOfFacts } from "../people/reader-fields.ts";
import { readersProblems } from "../problems.ts";
import { endMerge, findMerge, leadBack, type Merge } from "./merge.store.ts";
import type { MergeFollower } from "./merge-follower.port.ts";
import { noteMerge } from "./merge-readers.ts";
import { ownRows } from "./own-rows.store.ts";

/**
 * Parts two records again. What moved with the merge and is still there goes back; what has happened since (a new loan, a changed telephone)
 * stays with the winner.
 */
export async function undoMerge(
  tx: Tx,
  id: string,
  { followers, doing }: { readonly followers: readonly MergeFollower[]; readonly doing: Doing },
): Promise<Problem | undefined> {
  const seen = await findMerge(tx, id);
  if (!seen) return readersProblems.mergeNotFound();
  const { winnerId, loserId } = seen;
  await lockReaders(tx, [winnerId, loserId]);
  const merge = await findMerge(tx, id);
  if (!merge || merge.undoneAt !== null) return readersProblems.mergeNotFound();
  const [winner, loser] = await findReaders(tx, [winnerId, loserId]);
  if (!winner || loser?.mergedInto !== winnerId) return readersProblems.mergedFurther();
  const way = { from: winnerId, to: loserId, now: doing.now };
  for (const { room, part } of [ownRows, ...followers]) {
    const refused = await part(tx, way, merge.moved[room] ?? {});
    if (refused) return refused;
  }
  await leadBack(tx, loserId, merge.moved["merges"]?.["followed"] ?? []);
  if (merge.moved["document"]) await givePersonHashBack(tx, way);
  const fields = fieldsOfFacts(stillSo(merge, factsOfReader(winner)));
  const mark = { kind: "parted", also: { before: { merged: loserId }, after: {} } };
  await applyFields(tx, { id: winnerId, fields }, mark, doing);
  await insertChanges(tx, [{ readerId: loserId, kind: "parted", before: { into: winnerId }, ...historyOf(doing) }]);
  await endMerge(tx, id, { by: actorCode(doing.actor), now: doing.now });
  await noteMerge(tx, { winnerId, loserId, after: { parted: loserId } }, doing);
  return undefined;
}

/** What stood there before, of the fields that are still as the merge left them. */
function stillSo({ before, after }: Merge, now: Facts): Facts {
  const { merged: _, ...was } = before;
  const changed = changedFacts(after, now)?.before ?? {};
  return Object.fromEntries(Object.entries(was).filter(([field]) => !(field in changed)));
}
