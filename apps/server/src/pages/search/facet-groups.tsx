import { FacetGroup, type FacetValue, FindInFacet, YearsFacet } from "@wenyuan/ui";
import { type CatalogueAnswer, classInWords, type FacetName, facetLabel } from "../../capabilities/discovery/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { mainClasses } from "../class-words.ts";
import { ownLanguageFirst } from "../own-language-first.ts";
import { FacetValueName } from "./facet-value-name.tsx";
import type { ResultParts } from "./search.page.tsx";
import { hrefOf, pairsOf, toggled, valuesHrefOf } from "./search-query.ts";

const shownValues = 8;

/** The names among the facets of an answer that a page shows. */
export function namesShown({ facets }: CatalogueAnswer, chosen: readonly string[] = []): string[] {
  const authors = facets.find(({ name }) => name === "author")?.values ?? [];
  return [...authors.slice(0, shownValues).map(({ value }) => value), ...chosen];
}

/** The facets of a result, each a group of links, the years a drawing with two fields. */
export function facetGroups(parts: ResultParts) {
  const counted = parts.answer.facets.filter(({ values }) => values.length > 0);
  const groups = counted.map(({ name, values }) => {
    if (name === "year") return <Years key={name} {...parts} years={values} />;
    if (name === "class") return <Classes key={name} {...parts} values={values} />;
    if (name === "location") return <Locations key={name} {...parts} values={values} />;
    return (
      <Values
        key={name}
        {...parts}
        name={name}
        title={parts.t[`facet-${name}`]}
        values={name === "subject" ? ownLanguageFirst(values, ({ value }) => value, parts.language) : values}
      />
    );
  });
  return [<AvailableNow key="available" {...parts} />, ...groups];
}

/** Can I have it now, before everything else. */
function AvailableNow({ query, language, t }: ResultParts) {
  const href = hrefOf(language, { ...query, available: !query.available, page: 1 });
  return (
    <FacetGroup
      title={t["facet-available"]}
      values={[{ label: t.availableNow, count: "", href, chosen: query.available }]}
    />
  );
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

type ListedFacet = Exclude<FacetName, "year">;

interface ValuesProps extends ResultParts {
  readonly name: ListedFacet;
  readonly title: string;
  readonly values: readonly Counted[];
}

/** The commonest values and those chosen; letters look for others. */
function Values(parts: ValuesProps) {
  const { name, title, values, query, language, t } = parts;
  const chosen = query.filters[name] ?? [];
  const shown = values.filter((one, index) => index < shownValues || chosen.includes(one.value));
  const isMore = values.length > shown.length;
  return (
    <FacetGroup
      title={title}
      more={isMore ? { href: valuesHrefOf(language, query, name), label: t.moreValues } : undefined}
      values={shown.map((one) => facetLink(parts, name, one))}
    >
      {isMore && (
        <FindInFacet
          id={`find-${name}`}
          action={`/${language}/search/values/${name}`}
          label={t.findIn(title)}
          button={t.findGo}
          keep={pairsOf(query, ["page"])}
        />
      )}
    </FacetGroup>
  );
}

function facetLink(
  { query, language, nameOf, romanised }: ResultParts,
  name: ListedFacet,
  { value, count }: Counted,
): FacetValue {
  return {
    label: <FacetValueName {...{ name, value, nameOf, romanised }} />,
    count: count.toLocaleString(language === "zh" ? "zh-CN" : "en"),
    href: hrefOf(language, toggled(query, name, value)),
    chosen: query.filters[name]?.includes(value) ?? false,
  };
}

interface TreeProps extends ResultParts {
  readonly name: "class" | "location";
  readonly title: string;
  readonly tops: readonly Counted[];
  readonly values: readonly Counted[];
}

/** Two levels: what lies below a value is shown once it, or something below it, is chosen. */
function Tree({ name, title, tops, values, ...parts }: TreeProps) {
  const { query, language, t } = parts;
  const chosen = query.filters[name] ?? [];
  const isOpen = (top: string) => chosen.some((one) => one === top || one.startsWith(`${top}/`));
  const shown = tops.filter((one, index) => index < shownValues || isOpen(one.value));
  const below = (top: string) =>
    values.filter(({ value }) => value.startsWith(`${top}/`)).toSorted((a, b) => (a.value < b.value ? -1 : 1));
  return (
    <FacetGroup
      title={title}
      more={shown.length < tops.length ? { href: valuesHrefOf(language, query, name), label: t.moreValues } : undefined}
      values={shown.flatMap((top) => [
        facetLink(parts, name, top),
        ...(isOpen(top.value) ? below(top.value).map((one) => ({ ...facetLink(parts, name, one), below: true })) : []),
      ])}
    />
  );
}

/** The two schemes apart, each a level at a time. */
function Classes({ values, ...parts }: ResultParts & { readonly values: readonly Counted[] }) {
  const bySchemes = Object.groupBy(mainClasses(values), ({ scheme }) => scheme);
  return (["clc", "lcc"] as const).map((scheme) => {
    const tops = (bySchemes[scheme] ?? []).map(({ path, count }) => ({ value: path, count }));
    const ofScheme = values.filter(({ value }) => classInWords(value).scheme === scheme);
    return (
      <Tree key={scheme} {...parts} name="class" title={parts.t[`facet-${scheme}`]} tops={tops} values={ofScheme} />
    );
  });
}

/** Branches, and the locations of those chosen. */
function Locations({ values, ...parts }: ResultParts & { readonly values: readonly Counted[] }) {
  const tops = values.filter(({ value }) => !value.includes("/"));
  return <Tree {...parts} name="location" title={parts.t["facet-location"]} tops={tops} values={values} />;
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

/** A facet's value in words; a period of years as it is written in the page's language. */
export function facetValueName(name: FacetName, value: string, language: Language): string {
  if (name !== "year") return facetLabel(name, value, language);
  const [from, to = from] = value.split("-");
  const dash = language === "zh" ? "—" : "–";
  return from === to ? (from ?? "") : `${from}${dash}${to}`;
}
