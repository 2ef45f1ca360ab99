import {
  Blank,
  Chip,
  Chips,
  Facets,
  Hit,
  Hits,
  LinkButton,
  Note,
  OpenFacets,
  Pager,
  Run,
  SearchBox,
} from "@wenyuan/ui";
import type { RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { CatalogueAnswer, CatalogueHit, FacetName } from "../../capabilities/discovery/index.ts";
import type { Clock } from "../../kernel/clock/clock.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { frameMessages } from "../frame/frame.messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { hitHoldings } from "../holdings/hit-holdings.tsx";
import { type ListHoldings, loadListHoldings } from "../holdings/holdings.loader.ts";
import type { PageDefinition } from "../page.ts";
import { authorsOf, coverOf, fullTitleOf, imprintOf, kindName, romanisedLanguage, textLanguage } from "../work-view.ts";
import { facetGroups, facetValueLanguage, facetValueName } from "./facet-groups.tsx";
import { loadSearch, type SearchSources } from "./search.loader.ts";
import { searchMessages } from "./search.messages.ts";
import { hrefOf, type PageQuery, pageSize, pairsOf, readPageQuery, toggled } from "./search-query.ts";
import { SortForm } from "./sort-form.tsx";

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
      const query = readPageQuery(call);
      const answer = await loadSearch(sources, query);
      const holdings = await loadListHoldings(
        sources.db,
        answer.hits.map(({ id }) => id),
      );
      const t = speak(searchMessages, call.language);
      const here = { now: sources.clock.now(), zone: sources.zone, language: call.language };
      return {
        title: t.title(query.words),
        current: "search",
        unlisted: true,
        body: (
          <SearchResults
            {...{ query, answer, holdings, here, t }}
            language={call.language}
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
}

type Listed = ResultParts & { readonly holdings: ListHoldings; readonly here: Here };

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
      </div>
      {size === 0 ? <EmptyCatalogue t={t} /> : answer.total === 0 ? <Nothing {...parts} /> : <Found {...parts} />}
    </>
  );
}

function Found(parts: Listed) {
  const { query, answer, language, holdings, here, t } = parts;
  const used = Object.values(query.filters).flat().length;
  const first = (query.page - 1) * pageSize + 1;
  const pages = Math.min(Math.ceil(answer.total / pageSize), 10_000 / pageSize);
  return (
    <div className="results under">
      <wy-sheet>
        <Facets label={t.filters} close={t.showResults(answer.total)}>
          {facetGroups(parts)}
        </Facets>
      </wy-sheet>
      <section id="results" aria-labelledby="found" tabIndex={-1}>
        <div className="bar">
          <div>
            <h2 id="found">{query.words === "" && used === 0 ? t.all(answer.total) : t.found(answer.total)}</h2>
            <output className="quiet s">{t.range(first, first + answer.hits.length - 1)}</output>
          </div>
          <OpenFacets>{used === 0 ? t.filters : t.filtersUsed(used)}</OpenFacets>
          <a className="more plain" href={hrefOf(language, { ...query, dense: !query.dense })}>
            {query.dense ? t.roomy : t.dense}
          </a>
          <SortForm {...parts} />
        </div>
        <Chosen {...parts} />
        <Advice {...parts} />
        <Hits start={first} dense={query.dense}>
          {answer.hits.map((hit, index) => (
            <WorkHit key={hit.id} {...{ hit, holdings, here }} eager={index < 3} />
          ))}
        </Hits>
        <Pager
          label={t.pages}
          page={query.page}
          pages={pages}
          hrefOf={(page) => hrefOf(language, { ...query, page })}
          previous={t.previous}
          next={t.next}
          pageLabel={t.page}
        />
      </section>
    </div>
  );
}

interface WorkHitProps {
  readonly hit: CatalogueHit;
  readonly holdings: ListHoldings;
  readonly here: Here;
  readonly eager: boolean;
}

function WorkHit({ hit: { id, summary }, holdings, here, eager }: WorkHitProps) {
  const { language } = here;
  const title = fullTitleOf(summary, language);
  return (
    <Hit
      href={`/${language}/records/${id}`}
      title={title}
      titleLang={textLanguage(title, summary.language)}
      romanised={summary.title.romanized}
      romanisedLang={romanisedLanguage(summary.language)}
      by={authorsOf(summary, language)}
      cover={coverOf(id, summary, eager)}
      {...hitHoldings(id, holdings, here)}
      edition={<Edition {...{ summary, language }} />}
    />
  );
}

function Edition({ summary, language }: { readonly summary: RecordSummary; readonly language: Language }) {
  const imprint = imprintOf(summary);
  return (
    <>
      {kindName(summary.kind, language)}
      {imprint !== "" && " · "}
      <Run lang={textLanguage(imprint, summary.language)}>{imprint}</Run>
    </>
  );
}

/** Each filter in use is a chip that takes itself away. */
function Chosen({ query, language, t }: ResultParts) {
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
          {facetValueName(name, value, language)}
        </Chip>
      ))}
      <Chip href={hrefOf(language, { ...query, filters: {}, page: 1 })}>{t.clear}</Chip>
    </Chips>
  );
}

function Advice({ query, answer, language, t }: ResultParts) {
  return (
    <>
      {answer.relaxed && answer.relaxed.leftOut.length > 0 && (
        <Note title={t.leftOut(answer.relaxed.leftOut.join(language === "zh" ? "、" : ", "))} />
      )}
      {answer.didYouMean !== undefined && (
        <Note title={t.didYouMean}>
          {" "}
          <a href={hrefOf(language, { ...query, words: answer.didYouMean, page: 1 })}>{answer.didYouMean}</a>
        </Note>
      )}
    </>
  );
}

function Nothing(parts: ResultParts) {
  const { query, language, t } = parts;
  const filtered = Object.keys(query.filters).length > 0;
  return (
    <>
      <Chosen {...parts} />
      <Blank
        art="shelf"
        level={2}
        title={filtered ? t.nothingFiltered : t.nothing(query.words)}
        actions={
          <>
            {filtered && (
              <LinkButton kind="main" href={hrefOf(language, { ...query, filters: {}, page: 1 })}>
                {t.clear}
              </LinkButton>
            )}
            <LinkButton href={`/${language}/search`}>{t.browseAll}</LinkButton>
          </>
        }
      >
        <Advice {...parts} />
        <p>{t.nothingHelp}</p>
      </Blank>
    </>
  );
}

function EmptyCatalogue({ t }: Pick<ResultParts, "t">) {
  return (
    <Blank art="shelf" level={2} title={t.emptyCatalogue}>
      <p>{t.emptyCatalogueHelp}</p>
    </Blank>
  );
}
