import { FacetGroup, YearsFacet } from "@wenyuan/ui";
import type { FacetName } from "../../capabilities/discovery/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { kindName, languageName, textLanguage } from "../work-view.ts";
import type { ResultParts } from "./search.page.tsx";
import { hrefOf, pairsOf, toggled } from "./search-query.ts";

const shownValues = 8;

/** The facets of a result, each a group of links, the years a drawing with two fields. */
export function facetGroups(parts: ResultParts) {
  return parts.answer.facets.map(({ name, values }) =>
    name === "year" ? (
      <Years key={name} {...parts} years={values} />
    ) : (
      <Values key={name} {...parts} name={name} values={values} />
    ),
  );
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

function Values({ name, values, query, language, t }: ResultParts & { name: FacetName; values: readonly Counted[] }) {
  const chosen = query.filters[name] ?? [];
  const shown = values.filter((one, index) => index < shownValues || chosen.includes(one.value));
  return (
    <FacetGroup
      title={t[`facet-${name}`]}
      values={shown.map(({ value, count }) => ({
        label: facetValueName(name, value, language),
        lang: name === "author" || name === "subject" ? textLanguage(value, undefined) : undefined,
        count: count.toLocaleString(language === "zh" ? "zh-CN" : "en"),
        href: hrefOf(language, toggled(query, name, value)),
        chosen: chosen.includes(value),
      }))}
    />
  );
}

function Years({ years, query, language, t }: ResultParts & { years: readonly Counted[] }) {
  const counts = years
    .map(({ value, count }) => ({ year: Number(value), count }))
    .filter(({ year }) => year > 0)
    .toSorted((a, b) => a.year - b.year);
  const [from, to] = (query.filters.year?.[0] ?? "-").split("-").map((year) => (year ? Number(year) : undefined));
  return (
    <FacetGroup title={t["facet-year"]} values={[]}>
      <YearsFacet
        id="years"
        action={`/${language}/search`}
        summary={t.yearSummary(counts[0]?.year ?? 0, counts.at(-1)?.year ?? 0)}
        years={counts}
        from={from}
        to={to}
        labels={{ from: t.yearFrom, to: t.yearTo, button: t.yearGo }}
        keep={pairsOf(query, ["year", "page"])}
      />
    </FacetGroup>
  );
}

/** A facet's value in words: a kind's or a language's name instead of its code. */
export function facetValueName(name: FacetName, value: string, language: Language): string {
  if (name === "kind") return kindName(value, language);
  if (name === "language") return languageName(value, language);
  if (name === "class") return value.split("/").at(-1) ?? value;
  return value;
}
