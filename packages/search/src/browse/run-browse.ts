import type { SearchContext } from "../engine/find-matches.ts";
import { liveTotals } from "../engine/live-totals.ts";
import type { LiveSegment, Snapshot } from "../engine/snapshot.ts";
import { browseKey } from "../segment/write-lists.ts";
import type { BrowseRequest, BrowseResponse, BrowseRow } from "./browse-list.ts";

const MOST_ROWS = 100;

interface Row {
  readonly key: string;
  readonly value: string;
  readonly count: number;
}

/** A stretch of a facet's list, with an anchor row where what was looked for stands, or an empty one where it would stand. */
export function runBrowse(
  { facet, at, before = 3, after = 17 }: BrowseRequest,
  context: SearchContext,
): BrowseResponse {
  const { snapshot } = context;
  const start = performance.now();
  if (!snapshot.schema.source.facets?.[facet]?.browse) throw new Error(`the schema does not list "${facet}"`);
  const anchor = at === "" ? "" : browseKey(at, facet, snapshot.analyzer);
  const ahead = gather(snapshot, { facet, anchor, step: 1, rows: Math.min(after, MOST_ROWS) });
  const behind = gather(snapshot, { facet, anchor, step: -1, rows: Math.min(before, MOST_ROWS) });
  const rows: BrowseRow[] = behind.toReversed().map(toRow);
  const stands = ahead[0]?.key === anchor;
  if (anchor !== "" && !stands) rows.push({ value: at, count: 0, anchor: true });
  for (const [i, row] of ahead.entries()) rows.push(i === 0 && stands ? { ...toRow(row), anchor: true } : toRow(row));
  return { tookMs: performance.now() - start, rows, total: countValues(context, facet) };
}

function toRow({ value, count }: Row): BrowseRow {
  return { value, count };
}

interface Stretch {
  readonly facet: string;
  readonly anchor: string;
  /** 1 from the anchor on, -1 backwards from before it. */
  readonly step: 1 | -1;
  readonly rows: number;
}

/** The nearest rows of all segments in one direction; a value that stands in several is one row. */
function gather(snapshot: Snapshot, stretch: Stretch): Row[] {
  const joined = new Map<string, Row>();
  for (const segment of snapshot.segments) {
    for (const row of rowsOf(segment, stretch)) {
      const other = joined.get(row.value);
      joined.set(row.value, other === undefined ? row : { ...row, count: row.count + other.count });
    }
  }
  const inOrder = [...joined.values()].toSorted((a, b) => stretch.step * compareRows(a, b));
  return inOrder.slice(0, stretch.rows);
}

function compareRows(a: Row, b: Row): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.value < b.value ? -1 : 1;
}

/** As many living rows of one segment as are wanted, and all that share the key of the last. */
function rowsOf(segment: LiveSegment, { facet, anchor, step, rows }: Stretch): Row[] {
  const { keys, places } = segment.reader.list(facet, "browse");
  const { table, numbers } = segment.reader.facet(facet);
  const totals = liveTotals(segment, facet);
  const from = keys.lowerBound(anchor);
  const found: Row[] = [];
  for (let i = step === 1 ? from : from - 1; i >= 0 && i < keys.size; i += step) {
    const key = keys.at(i);
    if (found.length >= rows && key !== found.at(-1)?.key) break;
    const place = places[i]!;
    const count = totals[numbers[place]!]!;
    if (count > 0) found.push({ key, value: table.at(place), count });
  }
  return found;
}

function countValues({ snapshot, spaces }: SearchContext, facet: string): number {
  const space = spaces.of(facet);
  const maps = snapshot.segments.map(({ reader }) => space.mapOf(reader.facet(facet)));
  const present = new Uint8Array(space.size);
  for (const [i, segment] of snapshot.segments.entries()) {
    const totals = liveTotals(segment, facet);
    for (let number = 0; number < totals.length; number += 1) if (totals[number]! > 0) present[maps[i]![number]!] = 1;
  }
  return present.reduce((sum, one) => sum + one, 0);
}
