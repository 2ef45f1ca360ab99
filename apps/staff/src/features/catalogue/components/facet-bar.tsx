import { Icon } from "@wenyuan/ui";
import {
  type FacetName,
  facetNames,
  type SearchAnswer,
  type SortOrder,
  sortOrders,
} from "../../../lib/catalogue/search-catalogue.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useValueWords } from "../hooks/use-value-words.ts";
import { catalogueMessages } from "../messages.ts";
import { type CatalogueParams, toggled } from "../search-params.ts";
import styles from "./facet-bar.module.css";

interface FacetBarProps {
  readonly params: CatalogueParams;
  readonly facets: SearchAnswer["facets"];
  onChange(params: CatalogueParams): void;
}

/** Values shown of one facet; more would be a page of its own. */
const shown = 12;

/** What is chosen, each with its way out; what can be chosen, with its count; and the order. */
export function FacetBar({ params, facets, onChange }: FacetBarProps) {
  const texts = useTexts(catalogueMessages);
  const words = useValueWords();
  const chosen = facetNames.flatMap((name) => (params[name] ?? []).map((value) => ({ name, value })));
  return (
    <div className={styles.bar}>
      {facetNames.map((name) => (
        <FacetMenu
          key={name}
          name={name}
          facet={facets.find((one) => one.name === name)}
          params={params}
          onChange={onChange}
        />
      ))}
      <SortChoice params={params} onChange={onChange} />
      {chosen.length > 0 && (
        <ul className={`chips ${styles.chosen}`}>
          {chosen.map(({ name, value }) => (
            <li key={`${name}:${value}`}>
              <button
                type="button"
                className="chip"
                aria-label={texts.remove(words(name, value))}
                onClick={() => onChange(toggled(params, name, value))}
              >
                {words(name, value)} <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface FacetMenuProps {
  readonly name: FacetName;
  readonly facet: SearchAnswer["facets"][number] | undefined;
  readonly params: CatalogueParams;
  onChange(params: CatalogueParams): void;
}

function FacetMenu({ name, facet, params, onChange }: FacetMenuProps) {
  const texts = useTexts(catalogueMessages);
  const words = useValueWords();
  const values = (facet?.values ?? []).filter(({ count }) => count > 0).slice(0, shown);
  if (values.length === 0) return null;
  return (
    <details className={styles.facet} name="facet">
      <summary className="btn small">
        {texts[name]} <span aria-hidden="true">▾</span>
      </summary>
      <ul>
        {values.map(({ value, label, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={params[name]?.includes(value) ?? false}
                onChange={() => onChange(toggled(params, name, value))}
              />
              <span>{words(name, value, label)}</span>
              <span className="num quiet">{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function SortChoice({ params, onChange }: Omit<FacetBarProps, "facets">) {
  const texts = useTexts(catalogueMessages);
  const names: Record<SortOrder, string> = {
    relevance: texts.relevance,
    newest: texts.newest,
    oldest: texts.oldest,
    title: texts.byTitle,
    added: texts.added,
  };
  return (
    <select
      className={`input short ${styles.sort}`}
      aria-label={texts.sort}
      value={params.sort ?? "relevance"}
      onChange={({ target }) => {
        const { sort: _, ...rest } = params;
        const sort = sortOrders.find((order) => order === target.value);
        onChange(sort === undefined || sort === "relevance" ? rest : { ...rest, sort });
      }}
    >
      {sortOrders.map((order) => (
        <option key={order} value={order}>
          {names[order]}
        </option>
      ))}
    </select>
  );
}
