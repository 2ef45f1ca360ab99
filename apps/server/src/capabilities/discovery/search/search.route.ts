import { isProblem } from "@wenyuan/problem";
import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Database } from "../../../kernel/db/database.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import { readPlaces } from "../../catalogue/index.ts";
import type { CopiesNow, TitleCopies } from "../documents/title-copies.ts";
import { facetNames } from "../engine/index-schema.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import type { LendingFacts } from "../lending-facts.ts";
import { discoveryProblems } from "../problems.ts";
import { keepOwnSearch } from "../search-history/keep-own-search.ts";
import { facetLabel } from "./describe-facet-value.ts";
import { hitSummary } from "./hit-summary.schema.ts";
import { locationLabels } from "./location-labels.ts";
import { readSearchQuery } from "./read-search-query.ts";
import { SearchAnswer, SearchQuery } from "./search.schema.ts";
import type { CatalogueAnswer } from "./search-catalogue.ts";
import { searchOrRefuse } from "./search-or-refuse.ts";

export interface SearchRouteOptions {
  readonly db: Database;
  readonly engine: SearchEngine;
  readonly lending: LendingFacts;
  readonly clock: Clock;
}

export function searchRoute(options: SearchRouteOptions): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/search",
    access: "public",
    summary: `Search the catalogue; facets: ${facetNames.join(", ")}`,
    query: SearchQuery,
    answer: SearchAnswer,
    problems: [discoveryProblems.indexBeingBuilt, discoveryProblems.searchTookTooLong],
    async handle({ query, language, principal }) {
      const asked = readSearchQuery(query);
      const answer = await searchOrRefuse(options, { ...asked, language });
      if (isProblem(answer)) return answer;
      if (asked.offset === 0 && asked.limit > 0)
        await keepOwnSearch(options.db, principal, { ...asked, total: answer.total, at: options.clock.now() });
      const copies = await options.lending.copies(answer.hits.map(({ id }) => id));
      return {
        ...answer,
        hits: answer.hits.map((hit) => hitView(hit, copies.get(hit.id))),
        facets: await facetViews(options.db, answer.facets, language),
        relaxed: answer.relaxed && { ...answer.relaxed, leftOut: [...answer.relaxed.leftOut] },
      } as never;
    },
  });
}

async function facetViews(db: Database, facets: CatalogueAnswer["facets"], language: Language) {
  const placed = facets.some(({ name }) => name === "location");
  const labelOf = placed ? locationLabels(await readPlaces(db), language) : () => undefined;
  return facets.map(({ name, values }) => ({
    name,
    values: values.map((one) => ({
      ...one,
      label: (name === "location" ? labelOf(one.value) : undefined) ?? facetLabel(name, one.value, language),
    })),
  }));
}

function hitView(
  { id, summary, missing, editions, explain }: CatalogueAnswer["hits"][number],
  availability: TitleCopies | undefined,
) {
  return {
    ...hitSummary(id, summary),
    availability: availability && availabilityView(availability),
    missing,
    editions,
    explain,
  };
}

function availabilityView({ branches, ...whole }: TitleCopies) {
  return { ...copiesView(whole), branches: branches.map(({ branch, ...one }) => ({ branch, ...copiesView(one) })) };
}

function copiesView({ nextDue, ...counts }: CopiesNow) {
  return { ...counts, nextDue: nextDue?.toISOString() };
}
