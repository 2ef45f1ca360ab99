import type { Database } from "../../../kernel/db/database.ts";
import { type BrowsedHeading, headingsBefore, headingsFrom } from "./heading-browse.store.ts";
import { headingSortKey } from "./heading-key.ts";
import type { HeadingKind } from "./heading-kind.ts";

/** What to look at: a text as it is typed (`anchor`), or the place of an entry of the page before (`at`). */
export interface BrowseRequest {
  readonly kind: HeadingKind;
  readonly anchor?: string;
  readonly at?: string;
  /** `around` shows a few before the anchor, as a drawer of cards that is opened at a name. */
  readonly direction: "forward" | "back" | "around";
  readonly limit: number;
}

export interface BrowsePage {
  readonly items: readonly BrowsedHeading[];
  /** Index of the entry that the anchor is, or of the first after it; the length when it is past the end. */
  readonly anchor?: number;
  /** Whether the anchor is a heading, or stands between two. */
  readonly exact?: boolean;
  readonly previous?: string;
  readonly next?: string;
}

/** A stretch of the headings of a kind, with counts, see and see also; to go on from in both directions. */
export async function browseHeadings(db: Database, request: BrowseRequest): Promise<BrowsePage> {
  const { kind, anchor, direction, limit } = request;
  const from = request.at ?? (anchor === undefined ? "" : headingSortKey(anchor, kind));
  if (direction === "back") {
    const found = await headingsBefore(db, { kind, from, limit: limit + 1 });
    const items = found.slice(-limit);
    return { items, ...ends({ items, more: { before: found.length > limit, after: true } }) };
  }
  const ahead = direction === "around" ? Math.floor(limit / 3) : 0;
  const before = ahead === 0 ? [] : await headingsBefore(db, { kind, from, limit: ahead + 1 });
  // From an entry of the page before, its place is passed.
  const after = await headingsFrom(db, {
    kind,
    from: request.at === undefined ? from : `${from}\u0001`,
    limit: limit - ahead + 1,
  });
  const shownBefore = before.slice(-ahead || before.length);
  const items = [...shownBefore, ...after.slice(0, limit - ahead)];
  const more = { before: ahead === 0 ? from !== "" : before.length > ahead, after: after.length > limit - ahead };
  return {
    items,
    ...(anchor === undefined ? {} : { anchor: shownBefore.length, exact: after[0]?.sortKey === from }),
    ...ends({ items, more }),
  };
}

function ends({ items, more }: { items: readonly BrowsedHeading[]; more: { before: boolean; after: boolean } }) {
  const [first, last] = [items[0], items.at(-1)];
  return {
    ...(more.before && first ? { previous: first.sortKey } : {}),
    ...(more.after && last ? { next: last.sortKey } : {}),
  };
}
