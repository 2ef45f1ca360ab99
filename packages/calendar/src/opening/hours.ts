import type { Hours } from "./opening-calendar.ts";

/** Takes hours away from hours. Clock times with two digits compare as text. */
export function subtractHours(hours: readonly Hours[], away: readonly Hours[]): Hours[] {
  let left = [...hours];
  for (const gone of away) left = left.flatMap((span) => subtractOne(span, gone));
  return left;
}

function subtractOne([from, to]: Hours, [goneFrom, goneTo]: Hours): Hours[] {
  if (goneTo <= from || to <= goneFrom) return [[from, to]];
  const left: Hours[] = [];
  if (from < goneFrom) left.push([from, goneFrom]);
  if (goneTo < to) left.push([goneTo, to]);
  return left;
}
