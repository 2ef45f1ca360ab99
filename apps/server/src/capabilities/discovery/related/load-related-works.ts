import type { Database } from "../../../kernel/db/database.ts";
import { findRecords, findSummaries, type RecordSummary } from "../../catalogue/index.ts";
import { searchDocument } from "../documents/search-document.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { relatedQuery } from "./related-query.ts";

/** A page does not wait longer for what stands at its foot. */
const timeoutMs = 300;

export interface RelatedWork {
  readonly id: string;
  readonly summary: RecordSummary;
  /** Its editions that are alike, when there are several. */
  readonly editions: number;
}

/**
 * Works like a record's by what their records say: headings, names, series, title. One edition of each, the record's own work left out.
 * Undefined when there is no such record that readers may see.
 */
export async function loadRelatedWorks(
  { db, engine }: { readonly db: Database; readonly engine: SearchEngine },
  recordId: string,
  limit: number,
): Promise<RelatedWork[] | undefined> {
  const [record] = await findRecords(db, [recordId]);
  if (!record) return undefined;
  const query = relatedQuery(searchDocument(record));
  if (query === "") return [];
  const request = {
    query,
    correct: false,
    collapse: "work",
    // One more, since the record itself is found with those like it.
    limit: limit + 1,
    ...(record.workId && { filters: [{ facet: "work", values: [record.workId], match: "none" as const }] }),
  };
  const { hits } = await engine.search(request, { timeoutMs });
  const others = hits.filter(({ id }) => id !== recordId).slice(0, limit);
  const summaries = await findSummaries(
    db,
    others.map(({ id }) => id),
  );
  return others.flatMap(({ id, members }) => {
    const summary = summaries.get(id);
    return summary ? [{ id, summary, editions: members ?? 1 }] : [];
  });
}
