import { findRecords, type StoredRecord } from "../../capabilities/catalogue/index.ts";
import { searchCatalogue } from "../../capabilities/discovery/index.ts";
import type { Clock } from "../../kernel/clock/clock.ts";
import type { Call, Endpoint } from "../../kernel/http/endpoint.ts";
import { type Language, languages, languageTag } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { SiteIdentity } from "../frame/frame.tsx";
import { originOf } from "../origin.ts";
import type { SearchSources } from "../search/search.loader.ts";
import { hrefOf, type PageQuery, pairsOf, readPageQuery } from "../search/search-query.ts";
import { fullTitleOf, imprintOf, inOneLine, kindName } from "../work-view.ts";
import { answerFeed, type FeedKind, feedKinds } from "./answer-feed.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { feedMessages } from "./feeds.messages.ts";

export interface FeedSources extends SearchSources {
  readonly clock: Clock;
  readonly publicUrl: string | undefined;
  site(): Promise<SiteIdentity>;
}

/** Entries of a feed: what a reader's program has missed in a week or so. */
const entriesShown = 50;

/** Any list of results as a feed, what came last first; without words the new books of the library. */
export function feedEndpoints(sources: FeedSources): Endpoint[] {
  return languages.flatMap((language) =>
    feedKinds.map(
      (kind): Endpoint => ({
        method: "GET",
        path: `/${language}/search.${kind}`,
        access: "public",
        kind: "page",
        handle: async (call) => await answerFeed(call, kind, await feedOf(call, sources, kind)),
      }),
    ),
  );
}

async function feedOf(call: Call, sources: FeedSources, kind: FeedKind): Promise<Feed> {
  const { request, language } = call;
  const query: PageQuery = { ...readPageQuery(call), sort: "added", page: 1 };
  const { hits } = await searchCatalogue(sources, {
    text: query.words,
    filters: query.filters,
    facets: [],
    sort: "added",
    limit: entriesShown,
    offset: 0,
  });
  const ids = hits.map(({ id }) => id);
  const byId = new Map((await findRecords(sources.db, ids)).map((record) => [record.id, record]));
  const origin = originOf(request, sources.publicUrl);
  const entries = ids.flatMap((id) => {
    const record = byId.get(id);
    return record ? [entryOf(record, origin, language)] : [];
  });
  const updated = new Date(Math.max(0, ...entries.map((entry) => entry.updated.getTime())));
  return {
    ...(await titlesOf(sources, query, language)),
    // Without words a list of results stands in this order by itself.
    page: origin + hrefOf(language, query.words === "" ? { ...query, sort: "relevance" } : query),
    self: origin + feedHref(language, query, kind),
    language: languageTag[language],
    updated: entries.length === 0 ? sources.clock.now() : updated,
    entries,
  };
}

async function titlesOf({ site }: FeedSources, query: PageQuery, language: Language) {
  const t = speak(feedMessages, language);
  const library = (await site()).name[language];
  const filtered = Object.keys(query.filters).length > 0;
  const what = query.words !== "" ? t.results(query.words) : filtered ? t.chosen : t.newBooks;
  return { title: `${what} · ${library}`, subtitle: t.from(library), library };
}

/** Where a list of results can be followed. */
export function feedHref(language: Language, query: PageQuery, kind: FeedKind): string {
  const pairs = new URLSearchParams(pairsOf(query, ["sort", "view", "page"])).toString();
  return `/${language}/search.${kind}${pairs === "" ? "" : `?${pairs}`}`;
}

function entryOf(record: StoredRecord, origin: string, language: Language): FeedEntry {
  const { id, summary, createdAt, updatedAt } = record;
  return {
    href: `${origin}/${language}/records/${id}`,
    title: fullTitleOf(summary, language),
    authors: summary.authors.map(({ text }) => text),
    summary: inOneLine([kindName(summary.kind, language), imprintOf(summary)]),
    published: createdAt,
    updated: updatedAt,
  };
}
