import { Chip, Chips } from "@wenyuan/ui";
import type { FacetName } from "../../capabilities/discovery/index.ts";
import { ReadName } from "../person-name.tsx";
import { facetValueLanguage } from "./facet-groups.tsx";
import type { ResultParts } from "./search.page.tsx";
import { filtersUsed, hrefOf, toggled, unfiltered } from "./search-query.ts";

/** Each filter in use is a chip that takes itself away. */
export function ChosenFilters({ query, language, t, nameOf, romanised }: ResultParts) {
  const chosen = Object.entries(query.filters).flatMap(([name, values]) =>
    values.map((value) => ({ name: name as FacetName, value })),
  );
  if (filtersUsed(query) === 0) return null;
  return (
    <Chips label={t.chosen}>
      {query.available && (
        <Chip href={hrefOf(language, { ...query, available: false, page: 1 })} remove={t.remove}>
          {t.availableNow}
        </Chip>
      )}
      {chosen.map(({ name, value }) => (
        <Chip
          key={`${name}=${value}`}
          href={hrefOf(language, toggled(query, name, value))}
          remove={t.remove}
          lang={facetValueLanguage(name, value)}
        >
          {name === "author" ? <ReadName text={value} romanised={romanised.get(value)} /> : nameOf(name, value)}
        </Chip>
      ))}
      <Chip href={hrefOf(language, unfiltered(query))}>{t.clear}</Chip>
    </Chips>
  );
}
