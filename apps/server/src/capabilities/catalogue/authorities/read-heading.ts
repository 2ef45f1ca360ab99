import type { Database } from "../../../kernel/db/database.ts";
import { type BrowsedHeading, headingsFrom } from "./heading-browse.store.ts";
import { headingSortKey } from "./heading-key.ts";
import type { HeadingKind } from "./heading-kind.ts";
import { type HeadedRecord, recordsUnderHeading, variantsOf } from "./heading-records.store.ts";

export interface HeadingView {
  readonly heading: BrowsedHeading;
  /** Forms under which nothing stands. */
  readonly otherForms: readonly string[];
  readonly records: readonly HeadedRecord[];
  readonly total: number;
}

interface Asked {
  readonly kind: HeadingKind;
  /** As the list of headings writes it. */
  readonly text: string;
  readonly limit: number;
  readonly offset: number;
}

/** A heading with what stands under it. @returns undefined when there is none such */
export async function readHeading(db: Database, { kind, text, ...page }: Asked): Promise<HeadingView | undefined> {
  const sortKey = headingSortKey(text, kind);
  const [heading] = await headingsFrom(db, { kind, from: sortKey, limit: 1 });
  if (heading?.sortKey !== sortKey) return undefined;
  const { authorityId } = heading;
  const [otherForms, under] = await Promise.all([
    authorityId === null ? [] : variantsOf(db, authorityId),
    recordsUnderHeading(db, { kind, sortKey, authorityId, ...page }),
  ]);
  return { heading, otherForms: otherForms.filter((form) => form !== heading.text), ...under };
}
