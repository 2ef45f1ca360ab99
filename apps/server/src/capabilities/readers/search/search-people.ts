import type { Database } from "../../../kernel/db/database.ts";
import { nameKeys, oneLeftOut } from "../names/name-keys.ts";
import { openNameSegmenter } from "../names/open-name-segmenter.ts";
import { type ReaderQuery, readTyped } from "./reader-query.ts";
import { type After, type FoundReader, readersNear, searchReaders } from "./reader-search.store.ts";
import { oneSlipApart } from "./slip.ts";

export interface PeoplePage {
  readonly readers: readonly FoundReader[];
  readonly next?: After;
  /** Nobody is called so; these are one slip away. */
  readonly near: boolean;
}

/** Readers with a name a slip away who are looked at: of a common name there are hundreds, and whoever sees the first types it right. */
const mostNear = 60;
/** A longer text is no name. */
const longestSlip = 40;

/** Finds readers as a desk types them. When nobody fits, those whose name differs by one slip. */
export async function searchPeople(
  db: Database,
  query: ReaderQuery,
  page: { readonly after?: After; readonly limit: number },
): Promise<PeoplePage> {
  const text = query.text?.trim() ?? "";
  const typed = readTyped(text);
  if (text !== "" && !typed) return { readers: [], near: false };
  const found = await searchReaders(db, { ...query, ...(typed ? { typed } : {}) }, { ...page, limit: page.limit + 1 });
  if (found.length === 0 && typed && !page.after)
    return { readers: await near(db, typed.whole, page.limit), near: true };
  const readers = found.slice(0, page.limit);
  const last = readers.at(-1);
  const next = found.length > page.limit && last ? { rank: last.rank, sortKey: last.sortKey, id: last.id } : undefined;
  return { readers, near: false, ...(next ? { next } : {}) };
}

async function near(db: Database, whole: string, limit: number): Promise<FoundReader[]> {
  if (Array.from(whole).length < 2 || whole.length > longestSlip) return [];
  const candidates = await readersNear(db, oneLeftOut(whole), mostNear);
  const segmenter = openNameSegmenter();
  const fits = (name: string) => nameKeys(name, segmenter).whole.some((key) => oneSlipApart(key, whole));
  return candidates
    .filter(({ displayName, otherNames }) => [displayName, ...otherNames].some(fits))
    .toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    .slice(0, limit);
}
