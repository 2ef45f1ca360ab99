import { isProblem } from "@wenyuan/problem";
import { Button, Chip, Chips, Field, PageTitle } from "@wenyuan/ui";
import { facetNames } from "../../capabilities/discovery/index.ts";
import { httpProblems } from "../../kernel/http/problems.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { loadPlaceNames } from "../holdings/holdings.loader.ts";
import { loadNamesRomanised } from "../names-romanised.ts";
import { ownLanguageFirst } from "../own-language-first.ts";
import { type PageDefinition, queryValue } from "../page.ts";
import { FacetValueName } from "./facet-value-name.tsx";
import { loadFacetValues, type SearchSources, type ValuesQuery, valuesShown } from "./search.loader.ts";
import { searchMessages } from "./search.messages.ts";
import { type ResultParts, valueNames } from "./search.page.tsx";
import { hrefOf, pairsOf, readPageQuery, toggled, valuesHrefOf } from "./search-query.ts";

/** All values of a facet within what a search finds: `/search/values/author?q=…`. */
export function facetValuesPage(sources: SearchSources): PageDefinition {
  return {
    path: "/search/values/:name",
    access: "public",
    async answer(call) {
      const { name: wanted } = call.request.params as { name: string };
      const name = facetNames.find((one) => one === wanted);
      if (name === undefined || name === "year") return httpProblems.notFound();
      const query: ValuesQuery = {
        ...readPageQuery(call),
        name,
        find: queryValue(call, "find").slice(0, 100),
        order: queryValue(call, "order") === "value" ? "value" : "count",
      };
      const answer = await loadFacetValues(sources, query);
      if (isProblem(answer)) return answer;
      const t = speak(searchMessages, call.language);
      const names = name === "author" ? (answer.facets[0]?.values ?? []).map(({ value }) => value) : [];
      const romanised = await loadNamesRomanised(sources.db, names, call.language);
      const nameOf = valueNames(await loadPlaceNames(sources.db), call.language);
      return {
        title: t.allValuesTitle(t[`facet-${name}`]),
        current: "search",
        unlisted: true,
        body: <FacetValues {...{ query, answer, t, nameOf, romanised }} language={call.language} />,
      };
    },
  };
}

type ValuesParts = ResultParts & { readonly query: ValuesQuery };

function FacetValues(parts: ValuesParts) {
  const { query, answer, language, t, nameOf, romanised } = parts;
  const { name } = query;
  const found = (answer.facets[0]?.values ?? []).filter(({ value }) => value !== "lcc");
  const values = name === "subject" ? ownLanguageFirst(found, ({ value }) => value, language) : found;
  return (
    <>
      <PageTitle note={t.valuesIn(answer.total)}>{t.allValuesTitle(t[`facet-${name}`])}</PageTitle>
      <p>
        <a className="more back" href={hrefOf(language, query)}>
          {t.backToResults}
        </a>
      </p>
      <Narrow {...parts} />
      {values.length === 0 && <output>{t.noValues}</output>}
      <ul className="values">
        {values.map(({ value, count }) => (
          <li key={value}>
            <a href={hrefOf(language, toggled(query, name, value))} rel="nofollow">
              <span>
                <FacetValueName {...{ name, value, nameOf, romanised }} />
              </span>
              <span className="num">{count.toLocaleString(language === "zh" ? "zh-CN" : "en")}</span>
            </a>
          </li>
        ))}
      </ul>
      {values.length >= valuesShown && <p className="quiet">{t.firstValues(valuesShown)}</p>}
    </>
  );
}

/** Letters to look for, and the order. */
function Narrow({ query, language, t }: ValuesParts) {
  const orders = [
    { order: "count", label: t.byCount },
    { order: "value", label: t.byName },
  ] as const;
  const here = valuesHrefOf(language, query, query.name);
  const inOrder = (order: string) =>
    `${here}${here.includes("?") ? "&" : "?"}${new URLSearchParams({ order, find: query.find })}`;
  return (
    <div className="row">
      <form className="row" action={`/${language}/search/values/${query.name}`}>
        {[...pairsOf(query, ["page"]), ["order", query.order] as const].map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <Field id="find" name="find" type="search" label={t.findValue} value={query.find} maxLength={100} />
        <Button>{t.findGo}</Button>
      </form>
      <Chips label={t.order}>
        {orders.map(({ order, label }) => (
          <Chip key={order} href={inOrder(order)}>
            {order === query.order ? <strong>{label}</strong> : label}
          </Chip>
        ))}
      </Chips>
    </div>
  );
}
