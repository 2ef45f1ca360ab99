import { openIndex } from "@wenyuan/search";
import { indexSchema } from "./index-schema.ts";
import type { SearchEngine } from "./search-engine.ts";

/** The own engine, in this process. */
export async function openLocalSearchEngine(): Promise<SearchEngine> {
  const index = await openIndex({ schema: indexSchema });
  return {
    search: (request, options) => index.search(request, options),
    suggest: (request, options) => index.suggest(request, options),
    apply: (changes, position) => index.apply(changes, position === undefined ? {} : { position }),
    get position() {
      return index.position;
    },
    get count() {
      return index.count;
    },
    close: () => index.close(),
  };
}
