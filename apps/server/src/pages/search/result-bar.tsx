import { OpenFacets, Switch } from "@wenyuan/ui";
import type { ResultParts } from "./search.page.tsx";
import { filtersUsed, hrefOf, pageSize, resultViews } from "./search-query.ts";
import { SortForm } from "./sort-form.tsx";

/** How much was found, and in what form and order it is shown. */
export function ResultBar(parts: ResultParts) {
  const { query, answer, language, t } = parts;
  const used = filtersUsed(query);
  const first = (query.page - 1) * pageSize + 1;
  const everything = query.words === "" && used === 0;
  const found = query.apart ? t.foundApart : everything ? t.all : t.found;
  return (
    <div className="bar">
      <div>
        <h2 id="found">{found(answer.total)}</h2>
        <p className="quiet s">
          <output>{t.range(first, first + answer.hits.length - 1)}</output>
          {language === "zh" ? "，" : "; "}
          {query.apart ? t.apart : t.together}{" "}
          <a className="toggle" href={hrefOf(language, { ...query, apart: !query.apart, page: 1 })} rel="nofollow">
            {query.apart ? t.showTogether : t.showApart}
          </a>
        </p>
      </div>
      <OpenFacets>{used === 0 ? t.filters : t.filtersUsed(used)}</OpenFacets>
      <Switch
        label={t.view}
        options={resultViews.map((view) => ({
          href: hrefOf(language, { ...query, view }),
          icon: ({ list: "list", grid: "grid", dense: "menu" } as const)[view],
          label: t[`view-${view}`],
          current: query.view === view,
        }))}
      />
      <SortForm {...parts} />
    </div>
  );
}
