import { sortOrders } from "../../capabilities/discovery/index.ts";
import type { ResultParts } from "./search.page.tsx";
import { hrefOf } from "./search-query.ts";

/** The orders as links, so that one can be chosen without script and kept in the address. */
export function SortLinks({ query, language, t }: ResultParts) {
  return (
    <nav className="sort" aria-label={t.sort}>
      {sortOrders.map((sort) => (
        <a
          key={sort}
          href={hrefOf(language, { ...query, sort, page: 1 })}
          aria-current={sort === query.sort ? "true" : undefined}
          rel="nofollow"
        >
          {t[`sort-${sort}`]}
        </a>
      ))}
    </nav>
  );
}
