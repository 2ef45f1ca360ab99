import { Button } from "@wenyuan/ui";
import { sortOrders } from "../../capabilities/discovery/index.ts";
import type { ResultParts } from "./search.page.tsx";
import { pairsOf } from "./search-query.ts";

/** The order of the results: a GET form, so that it works without script and stays in the address. */
export function SortForm({ query, language, t }: ResultParts) {
  // Nothing is more relevant than another where nothing was asked for.
  const everything = query.words === "";
  return (
    <form action={`/${language}/search`}>
      <label className="nowrap" htmlFor="sort">
        {t.sort}
      </label>
      <select
        className="input short"
        id="sort"
        name="sort"
        defaultValue={everything && query.sort === "relevance" ? "added" : query.sort}
      >
        {sortOrders
          .filter((sort) => !everything || sort !== "relevance")
          .map((sort) => (
            <option key={sort} value={sort}>
              {t[`sort-${sort}`]}
            </option>
          ))}
      </select>
      {pairsOf(query, ["sort", "page"]).map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button small>{t.sortGo}</Button>
    </form>
  );
}
