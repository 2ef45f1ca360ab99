import { Type } from "typebox";
import { topic } from "../../kernel/events/event.ts";

/** Records were created or changed; read them again by their ids. */
export const recordsChanged = topic("catalogue.records-changed", Type.Object({ ids: Type.Array(Type.String()) }));

/** Items were made, changed, moved or withdrawn, with the records that they belong to, or belonged to before. */
export const itemsChanged = topic(
  "catalogue.items-changed",
  Type.Object({ ids: Type.Array(Type.String()), recordIds: Type.Array(Type.String()) }),
);

/** Authority records were made, changed, merged or deleted. */
export const authoritiesChanged = topic(
  "catalogue.authorities-changed",
  Type.Object({ ids: Type.Array(Type.String()) }),
);

const Merged = Type.Object({ winnerId: Type.String(), loserId: Type.String(), itemIds: Type.Array(Type.String()) });

/** A record was merged into another, with these items: what other rooms keep for it (holds, lists) goes there too. */
export const recordsMerged = topic("catalogue.records-merged", Merged);

/** A merge was undone: the record is back, with these items. */
export const mergeUndone = topic("catalogue.merge-undone", Merged);

/** An event names so many at most: who follows takes whole events, and should not have to take more at a time than it can do in a moment. */
const mostInEvent = 50;

/** What many events together say of a large batch, in its order. */
export function inPieces<T>(all: readonly T[]): T[][] {
  const pieces: T[][] = [];
  for (let from = 0; from < all.length; from += mostInEvent) pieces.push(all.slice(from, from + mostInEvent));
  return pieces;
}
