import { isProblem } from "@wenyuan/problem";
import { Blank, CoverRow, Facets, Hits, Pager, SearchBox, SkipLink } from "@wenyuan/ui";
import { otherEditionsOf } from "../../capabilities/catalogue/index.ts";
import {
  type CatalogueAnswer,
  type FacetName,
  keepOwnSearch,
  locationLabels,
  writeAddressQuery,
} from "../../capabilities/discovery/index.ts";
import type { Clock } from "../../kernel/clock/clock.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { advancedMessages } from "../advanced/advanced.messages.ts";
import { FeedLinks, FollowLink } from "../feeds/feed-links.tsx";
import { frameMessages } from "../frame/frame.messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { type ListHoldings, loadListHoldings, type PlaceNames } from "../holdings/holdings.loader.ts";
import { ListButton } from "../lists/list-button.tsx";
import { readWorkingList } from "../lists/working-list.ts";
import { mySearchesMessages } from "../my-searches/my-searches.messages.ts";
import { loadNamesRomanised, type NamesRomanised } from "../names-romanised.ts";
import type { PageDefinition } from "../page.ts";
import { Advice } from "./advice.tsx";
import { ChosenFilters } from "./chosen-filters.tsx";
import { facetGroups, facetValueName, namesShown } from "./facet-groups.tsx";
import { editionsListed } from "./hit-versions.ts";
import { Nothing } from "./nothing.tsx";
import { ResultBar } from "./result-bar.tsx";
import { loadSearch, type SearchSources } from "./search.loader.ts";
import { searchMessages } from "./search.messages.ts";
import { hrefOf, lastPageOf, type PageQuery, pageSize, pairsOf, readPageQuery } from "./search-query.ts";
import { WorkHit, workCard } from "./work-hit.tsx";

/** What tells how a status is said: today, here. */
export interface Showing {
  readonly clock: Clock;
  readonly zone: string;
}

/** Search results; without words, the whole catalogue, newest first. */
export function searchPage(sources: SearchSources & Showing): PageDefinition {
  return {
    path: "/search",
    access: "public",
    async answer(call) {
      const { language } = call;
      const query = readPageQuery(call);
      const answer = await loadSearch(sources, { ...query, language });
      if (isProblem(answer)) return answer;
      const end = lastPageOf(answer.total);
      if (query.page > end) return { redirect: hrefOf(language, { ...query, page: end }) };
      if (query.page === 1) {
        const search = { text: query.words, filters: query.filters, total: answer.total, at: sources.clock.now() };
        await keepOwnSearch(sources.db, call.principal, search);
      }
      const hits = answer.hits.map(({ id }) => id);
      // Covers alone have no room for them.
      const isListed = !query.apart && query.view !== "grid";
      const editions = isListed ? await otherEditionsOf(sources.db, hits, editionsListed + 1) : undefined;
      const shown = [...hits, ...[...(editions?.values() ?? [])].flat().map(({ id }) => id)];
      const holdings = await loadListHoldings(sources.db, shown);
      const t = speak(searchMessages, language);
      const here = { now: sources.clock.now(), zone: sources.zone, language };
      const nameOf = valueNames(holdings, language);
      const romanised = await loadNamesRomanised(sources.db, namesShown(answer, query.filters.author), language);
      return {
        title: t.title(query.words),
        current: "search",
        unlisted: true,
        canonical: hrefOf(language, query),
        head: () => <FeedLinks {...{ query, language }} />,
        body: (
          <SearchResults
            {...{ query, answer, holdings, editions, here, t, language, nameOf, romanised }}
            selection={readWorkingList(call.request)}
            size={sources.engine.count}
          />
        ),
      };
    },
  };
}

export interface ResultParts {
  readonly query: PageQuery;
  readonly answer: CatalogueAnswer;
  readonly language: Language;
  readonly t: Spoken<typeof searchMessages>;
  /** How the names of its facets are read, where readers of the page may not know their script. */
  readonly romanised: NamesRomanised;
  /** A facet's value in words. */
  nameOf(name: FacetName, value: string): string;
}

/** Values of facets in words: the library's own names for its places. */
export function valueNames({ branches, locations }: PlaceNames, language: Language): ResultParts["nameOf"] {
  const placed = locationLabels({ branches: [...branches.values()], locations: [...locations.values()] }, language);
  return (name, value) => (name === "location" ? placed(value) : undefined) ?? facetValueName(name, value, language);
}

type Listed = ResultParts & {
  readonly holdings: ListHoldings;
  /** Of each hit's work, when they are shown as one. */
  readonly editions: Awaited<ReturnType<typeof otherEditionsOf>> | undefined;
  readonly here: Here;
  /** What this browser has put on its list. */
  readonly selection: readonly string[];
};

function SearchResults({ size, ...parts }: Listed & { readonly size: number }) {
  const { query, answer, language, t } = parts;
  const frame = speak(frameMessages, language);
  return (
    <>
      <h1 className="hide">{t.heading}</h1>
      <div className="stackv atop">
        <SearchBox
          id="q"
          slim
          action={`/${language}/search`}
          label={frame.searchLabel}
          button={t.go}
          value={query.words}
          placeholder={t.box}
          keep={pairsOf(query, ["q", "page"])}
          suggest={{
            url: `/api/v1/suggestions?lang=${language}`,
            label: frame.suggestions,
            count: frame.suggestionCount,
          }}
        />
        <p className="search-ways">
          <a href={`/${language}/advanced${advancedStart(query)}`}>{speak(advancedMessages, language).title}</a>
          {size > 0 && <SaveLink {...{ query, language }} />}
        </p>
      </div>
      {size === 0 ? <EmptyCatalogue t={t} /> : answer.total === 0 ? <Nothing {...parts} /> : <Found {...parts} />}
    </>
  );
}

/** The words that stand in the box are those of the form's first row. */
function advancedStart({ words }: PageQuery): string {
  return words === "" ? "" : `?${new URLSearchParams({ w1: words })}`;
}

/** To the reader's own searches; whoever is not signed in does that on the way. */
function SaveLink({ query, language }: Pick<ResultParts, "query" | "language">) {
  const save = writeAddressQuery({ text: query.words, filters: query.filters });
  if (save === "") return null;
  return (
    <a href={`/${language}/my-searches?${new URLSearchParams({ save })}`} rel="nofollow">
      {speak(mySearchesMessages, language).saveTitle}
    </a>
  );
}

function Found(parts: Listed) {
  const { query, answer, language, t } = parts;
  return (
    <div className="results under">
      <SkipLink label={t.skipFilters} href="#results" />
      <wy-sheet>
        <Facets label={t.filters} close={t.showResults(answer.total)}>
          {facetGroups(parts)}
        </Facets>
      </wy-sheet>
      <section id="results" aria-labelledby="found" tabIndex={-1}>
        <ResultBar {...parts} />
        <ChosenFilters {...parts} />
        <Advice {...parts} />
        <wy-hits>
          <Results {...parts} />
          <Pager
            label={t.pages}
            page={query.page}
            pages={lastPageOf(answer.total)}
            hrefOf={(page) => hrefOf(language, { ...query, page })}
            previous={t.previous}
            next={t.next}
            pageLabel={t.page}
          />
        </wy-hits>
        <p>
          <FollowLink {...{ query, language }} />
        </p>
      </section>
    </div>
  );
}

/** Pictures of the first rows are fetched at once. */
const eagerHits = 3;
const eagerCards = 8;

function Results({ query, answer, holdings, editions, here, selection, language }: Listed) {
  const first = (query.page - 1) * pageSize + 1;
  const t = speak(searchMessages, here.language);
  if (query.view === "grid") {
    const cards = answer.hits.map((hit, index) => workCard({ hit, holdings, here, eager: index < eagerCards }));
    return <CoverRow grid label={t.found(answer.total)} start={first} cards={cards} />;
  }
  return (
    <Hits start={first} dense={query.view === "dense"}>
      {answer.hits.map((hit, index) => (
        <WorkHit
          key={hit.id}
          {...{ hit, holdings, here }}
          others={editions && (editions.get(hit.id) ?? [])}
          words={query.words}
          eager={index < eagerHits}
          keep={
            <ListButton
              recordId={hit.id}
              work={hit.summary}
              {...{ selection, language }}
              here={hrefOf(language, query)}
            />
          }
        />
      ))}
    </Hits>
  );
}

function EmptyCatalogue({ t }: Pick<ResultParts, "t">) {
  return (
    <Blank art="shelf" level={2} title={t.emptyCatalogue}>
      <p>{t.emptyCatalogueHelp}</p>
    </Blank>
  );
}
