import { Chip, Chips } from "@wenyuan/ui";
import type { FacetName } from "../../capabilities/discovery/index.ts";
import { facetValueLanguage } from "./facet-groups.tsx";
import type { ResultParts } from "./search.page.tsx";
import { hrefOf, toggled } from "./search-query.ts";

/** Each filter in use is a chip that takes itself away. */
export function ChosenFilters({ query, language, t, nameOf }: ResultParts) {
  const chosen = Object.entries(query.filters).flatMap(([name, values]) =>
    values.map((value) => ({ name: name as FacetName, value })),
  );
  if (chosen.length === 0) return null;
  return (
    <Chips label={t.chosen}>
      {chosen.map(({ name, value }) => (
        <Chip
          key={`${name}=${value}`}
          href={hrefOf(language, toggled(query, name, value))}
          remove={t.remove}
          lang={facetValueLanguage(name, value)}
        >
          {nameOf(name, value)}
        </Chip>
      ))}
      <Chip href={hrefOf(language, { ...query, filters: {}, page: 1 })}>{t.clear}</Chip>
    </Chips>
  );
}
