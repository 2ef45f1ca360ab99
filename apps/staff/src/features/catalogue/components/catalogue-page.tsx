import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useRef } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useKey } from "../../../lib/keyboard/keyboard.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { usePageTitle } from "../../../lib/view/use-page-title.ts";
import { searchQuery } from "../api/catalogue.ts";
import { catalogueMessages } from "../messages.ts";
import type { CatalogueParams } from "../search-params.ts";
import styles from "./catalogue-page.module.css";
import { DetailsPane } from "./details-pane.tsx";
import { FacetBar } from "./facet-bar.tsx";
import { ResultList } from "./result-list.tsx";
import { SearchField } from "./search-field.tsx";
import { SearchNews } from "./search-news.tsx";

const route = getRouteApi("/frame/catalogue");

/** The catalogue for the staff: found as one types, details beside, all in the address. */
export function CataloguePage() {
  const texts = useTexts(catalogueMessages);
  const { language } = useLanguage();
  const params: CatalogueParams = route.useSearch();
  const navigate = route.useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const found = useInfiniteQuery(searchQuery(useApi(), params, language));
  const first = found.data?.pages[0];
  const hits = found.data?.pages.flatMap((page) => page.hits) ?? [];
  const go = (search: CatalogueParams, replace = false) => void navigate({ search, replace });
  usePageTitle(params.q === undefined ? texts.title : `${params.q}，${texts.title}`);
  useKey("/", { label: texts.focus, group: texts.keys }, () => {
    field.current?.focus();
    field.current?.select();
  });
  const asked = params.q !== undefined;
  return (
    <div className={styles.page} data-open={params.open !== undefined || undefined}>
      <h1 className="hide">{texts.title}</h1>
      <div className={styles.ask}>
        <SearchField
          field={field}
          value={params.q ?? ""}
          onChange={(q) => go(q === "" ? {} : { ...withoutOpen(params), q }, true)}
        />
        {asked && first && <FacetBar params={params} facets={first.facets} onChange={go} />}
      </div>
      <section className={styles.results} aria-label={texts.results} aria-busy={found.isFetching}>
        {!asked && (
          <div className="blank">
            <h2>{texts.start}</h2>
            <p>{texts.startMore}</p>
          </div>
        )}
        {asked && first && <SearchNews params={params} answer={first} onChange={go} />}
        {asked && found.isPending && <Bones lines={9} />}
        {found.error && <Failed error={found.error} onRetry={() => void found.refetch()} />}
        {asked && first && hits.length > 0 && (
          <ResultList
            hits={hits}
            total={first.total}
            open={params.open}
            onOpen={(id) => go({ ...params, open: id }, params.open !== undefined)}
            more={
              found.hasNextPage
                ? { reading: found.isFetchingNextPage, read: () => void found.fetchNextPage() }
                : undefined
            }
          />
        )}
      </section>
      {asked && (
        <DetailsPane
          id={params.open}
          hit={hits.find((hit) => hit.id === params.open)}
          onBack={() => go(withoutOpen(params))}
        />
      )}
    </div>
  );
}

function withoutOpen(params: CatalogueParams): CatalogueParams {
  const { open: _, ...rest } = params;
  return rest;
}
