import type { FoundTitles } from "../../capabilities/catalogue/index.ts";
import { readAddressQuery, type SearchEngine, searchRequest } from "../../capabilities/discovery/index.ts";

const pageSize = 250;
/** As deep as the search pages. */
const mostHits = 10_000;

/** The titles that a search finds, for the catalogue to export. `query` is that of a page of results: `q=红楼梦&language=chi`. */
export async function findHits(engine: SearchEngine, query: string): Promise<FoundTitles> {
  const looking = readAddressQuery(query);
  const page = (offset: number, limit: number) => engine.search({ ...searchRequest({ ...looking, limit, offset }) });
  const { total } = await page(0, 1);
  return { total, most: mostHits, ids: pages() };

  /** Each title once, though the index may change between two pages. */
  async function* pages(): AsyncGenerator<string[]> {
    const seen = new Set<string>();
    for (let offset = 0; offset < Math.min(total, mostHits); offset += pageSize) {
      const { hits } = await page(offset, pageSize);
      const fresh = hits.map(({ id }) => id).filter((id) => !seen.has(id));
      for (const id of fresh) seen.add(id);
      yield fresh;
    }
  }
}
