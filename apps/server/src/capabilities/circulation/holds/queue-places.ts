import type { Hold } from "@wenyuan/lending-rules";

/**
 * The places by hand that put one hold where it is wanted and leave all others as they stood to each other: whoever comes before it is
 * pinned too, for pinned holds go before all that are not.
 * @param waiting in queue order @param place from 1; beyond the end is the end
 */
export function placesWith(waiting: readonly Hold[], hold: Hold, place: number): Map<string, number> {
  const others = waiting.filter(({ id }) => id !== hold.id);
  const at = Math.min(Math.max(place, 1), waiting.length) - 1;
  const ordered = [...others.slice(0, at), hold, ...others.slice(at)];
  const lastPinned = ordered.findLastIndex(({ id, pinned }) => id !== hold.id && pinned !== undefined);
  return new Map(ordered.slice(0, Math.max(at, lastPinned) + 1).map(({ id }, index) => [id, index + 1]));
}
