import { FacetGroup, YearsFacet } from "@wenyuan/ui";
import type { FacetName } from "../../capabilities/discovery/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { classInWords, mainClasses } from "../class-words.ts";
import { kindName, languageName, textLanguage } from "../work-view.ts";
import type { ResultParts } from "./search.page.tsx";
import { hrefOf, pairsOf, toggled, valuesHrefOf } from "./search-query.ts";

const shownValues = 8;

/** The facets of a result, each a group of links, the years a drawing with two fields. */
export function facetGroups(parts: ResultParts) {
  return parts.answer.facets.map(({ name, values }) => {
    if (name === "year") return <Years key={name} {...parts} years={values} />;
    if (name === "class") return <Classes key={name} {...parts} values={values} />;
    return <Values key={name} {...parts} name={name} title={parts.t[`facet-${name}`]} values={values} />;
  });
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

interface ValuesProps extends ResultParts {
  readonly name: Exclude<FacetName, "year">;
  readonly title: string;
  readonly values: readonly Counted[];
}

function Values({ name, title, values, query, language, t }: ValuesProps) {
  const chosen = query.filters[name] ?? [];
  const shown = values.filter((one, index) => index < shownValues || chosen.includes(one.value));
  const more =
    values.length > shown.length ? { href: valuesHrefOf(language, query, name), label: t.moreValues } : undefined;
  return (
    <FacetGroup
      title={title}
      more={more}
      values={shown.map(({ value, count }) => ({
        label: facetValueName(name, value, language),
        lang: facetValueLanguage(name, value),
        count: count.toLocaleString(language === "zh" ? "zh-CN" : "en"),
        href: hrefOf(language, toggled(query, name, value)),
        chosen: chosen.includes(value),
      }))}
    />
  );
}

/** The two schemes apart, each a level at a time: main classes first, what is below a class once it is chosen. */
function Classes({ values, ...parts }: ResultParts & { readonly values: readonly Counted[] }) {
  const chosen = parts.query.filters.class ?? [];
  const main = new Set(mainClasses(values).map((one) => one.path));
  const shown = values.filter(({ value }) => main.has(value) || chosen.some((one) => value.startsWith(one)));
  const bySchemes = Object.groupBy(shown, ({ value }) => classInWords(value).scheme);
  return (["clc", "lcc"] as const).map((scheme) => (
    <Values
      key={scheme}
      {...parts}
      name="class"
      title={parts.t[`facet-${scheme}`]}
      values={(bySchemes[scheme] ?? []).toSorted((a, b) => b.count - a.count)}
    />
  ));
}

function Years({ years, query, language, t }: ResultParts & { readonly years: readonly Counted[] }) {
  const counts = years
    .map(({ value, count }) => ({ year: Number(value), count }))
    .filter(({ year }) => year > 0)
    .toSorted((a, b) => a.year - b.year);
  if (counts.length === 0) return null;
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
  if (name === "class") {
    const { code, words } = classInWords(value);
    return words[language] === code ? code : `${code} ${words[language]}`;
  }
  return value;
}

/** Names and subjects are in their own language; the names of kinds and classes in the page's. */
export function facetValueLanguage(name: FacetName, value: string): string | undefined {
  return name === "author" || name === "subject" ? textLanguage(value, undefined) : undefined;
}
