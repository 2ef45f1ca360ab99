import { toMarcJson } from "@wenyuan/marc";
import {
  openLocalSearchEngine,
  searchDocument,
  searchRequest,
  starterSynonyms,
} from "../../apps/server/src/capabilities/discovery/index.ts";
import type { CollectedRecord } from "./collection.ts";
import type { JudgedQuery } from "./judged-query.ts";
import type { Answered } from "./measure-relevance.ts";

const BATCH = 1000;
const HITS = 50;

/** Indexes the records as the library's own index has them, with the synonyms that it begins with; asks each query as its search does. */
export async function answerQueries(
  records: readonly CollectedRecord[],
  queries: readonly JudgedQuery[],
): Promise<Answered[]> {
  const engine = await openLocalSearchEngine();
  await engine.setSynonyms(starterSynonyms.map((same) => ({ same })));
  const keys = records.map((record) => record.key);
  for (let from = 0; from < records.length; from += BATCH) {
    const changes = records.slice(from, from + BATCH).map(({ record, profile }, i) => ({
      put: searchDocument({ id: String(from + i + 1), profile, marc: toMarcJson(record) }),
    }));
    await engine.apply(changes);
  }
  const answers: Answered[] = [];
  for (const query of judgeable(queries, new Set(keys))) {
    const { hits } = await engine.search(searchRequest({ text: query.text, limit: HITS }));
    answers.push({ query, hits: hits.map((hit) => keys[Number(hit.id) - 1] ?? "") });
  }
  await engine.close();
  return answers;
}

/** Queries that were derived from what is there, with the judgements of what is there. */
function judgeable(queries: readonly JudgedQuery[], keys: ReadonlySet<string>): JudgedQuery[] {
  return queries
    .filter((query) => keys.has(query.from))
    .map((query) => ({
      ...query,
      grades: Object.fromEntries(Object.entries(query.grades).filter(([key]) => keys.has(key))),
    }));
}
