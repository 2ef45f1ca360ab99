import { Chip, Chips } from "@wenyuan/ui";
import type { FacetName } from "../../capabilities/discovery/index.ts";
import { FacetValueName } from "./facet-value-name.tsx";
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
        <Chip key={`${name}=${value}`} href={hrefOf(language, toggled(query, name, value))} remove={t.remove}>
          <FacetValueName {...{ name, value, nameOf, romanised }} />
        </Chip>
      ))}
      <Chip href={hrefOf(language, unfiltered(query))}>{t.clear}</Chip>
    </Chips>
  );
}
