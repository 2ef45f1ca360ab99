import { transact } from "../../kernel/db/transact.ts";
import type { Kernel, Module } from "../../kernel/module.ts";
import { browseRoute } from "./browse/browse.route.ts";
import { catalogueReferences } from "./browse/find-references.ts";
import { indexFollower } from "./documents/index.follower.ts";
import type { SearchEngine } from "./engine/search-engine.ts";
import { type LendingFacts, noLending } from "./lending-facts.ts";
import { discoveryPermissions } from "./permissions.ts";
import { forgetQueryCountsJob } from "./query-log/forget-query-counts.job.ts";
import { queryLogRoute } from "./query-log/query-log.route.ts";
import { writeQueryCounts } from "./query-log/write-query-counts.ts";
import { relatedWorksRoute } from "./related/related-works.route.ts";
import { checkAlertsJob } from "./saved-searches/check-alerts.job.ts";
import { savedSearchRoutes } from "./saved-searches/saved-searches.route.ts";
import { advancedQueryRoute } from "./search/advanced-query.route.ts";
import { searchRoute } from "./search/search.route.ts";
import { forgetKeptSearchesJob } from "./search-history/forget-kept-searches.job.ts";
import { searchHistoryRoutes } from "./search-history/search-history.route.ts";
import { suggestionsRoute } from "./suggest/suggestions.route.ts";
import { importStarterSynonyms } from "./synonyms/import-starter-synonyms.ts";
import { synonymsFollower } from "./synonyms/synonyms.follower.ts";
import { synonymRoutes } from "./synonyms/synonyms.route.ts";

/** How often counts of searches are written: a search itself writes nothing. */
const countsWrittenMs = 60_000;

export interface DiscoveryOptions {
  /** What lending knows of titles. */
  readonly lending?: LendingFacts;
}

/** Finding: the search index, kept as the catalogue is, and the search over it. */
export function discoveryModule(
  { db, clock, log }: Kernel,
  engine: SearchEngine,
  { lending = noLending }: DiscoveryOptions = {},
): Module {
  const references = catalogueReferences(db);
  let writing: NodeJS.Timeout | undefined;
  return {
    name: "discovery",
    permissions: Object.values(discoveryPermissions),
    endpoints: [
      searchRoute({ db, engine, lending, clock }),
      advancedQueryRoute,
      suggestionsRoute({ engine, references, lending }),
      browseRoute(engine, references),
      relatedWorksRoute({ db, engine }),
      queryLogRoute(db),
      ...synonymRoutes(db),
      ...savedSearchRoutes({ db, clock }),
      ...searchHistoryRoutes({ db, clock }),
    ],
    jobs: [forgetQueryCountsJob(db, clock), forgetKeptSearchesJob(db, clock), checkAlertsJob({ db, engine })],
    followers: [indexFollower({ db, clock, lending }, engine), synonymsFollower(db, engine)],
    async start() {
      await transact(db, importStarterSynonyms);
      writing = setInterval(
        () => void writeQueryCounts(db).catch((fault: unknown) => log.warn(fault)),
        countsWrittenMs,
      );
      writing.unref();
    },
    readiness: { search: () => Promise.resolve(engine.position === undefined ? "the index is being built" : true) },
    async stop() {
      clearInterval(writing);
      await writeQueryCounts(db);
      await engine.close();
    },
  };
}
