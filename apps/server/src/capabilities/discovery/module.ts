import { transact } from "../../kernel/db/transact.ts";
import type { Kernel, Module } from "../../kernel/module.ts";
import { browseRoute } from "./browse/browse.route.ts";
import { type HeadingReferences, noReferences } from "./browse/heading-references.ts";
import { indexFollower } from "./documents/index.follower.ts";
import type { SearchEngine } from "./engine/search-engine.ts";
import { discoveryPermissions } from "./permissions.ts";
import { searchRoute } from "./search/search.route.ts";
import { suggestionsRoute } from "./suggest/suggestions.route.ts";

import { synonymsFollower } from "./synonyms/synonyms.follower.ts";
import { synonymRoutes } from "./synonyms/synonyms.route.ts";
import { takeStarterSynonyms } from "./synonyms/take-starter-synonyms.ts";

export interface DiscoveryOptions {
  /** Who knows where a heading sends the reader. */
  readonly references?: HeadingReferences;
}

/** Finding: the search index, kept as the catalogue is, and the search over it. */
export function discoveryModule(
  { db }: Kernel,
  engine: SearchEngine,
  { references = noReferences }: DiscoveryOptions = {},
): Module {
  return {
    name: "discovery",
    permissions: Object.values(discoveryPermissions),
    endpoints: [
      searchRoute({ db, engine }),
      suggestionsRoute(engine),
      browseRoute(engine, references),
      ...synonymRoutes(db),
    ],
    followers: [indexFollower(db, engine), synonymsFollower(db, engine)],
    start: () => transact(db, takeStarterSynonyms),
    readiness: { search: () => Promise.resolve(engine.position === undefined ? "the index is being built" : true) },
    stop: () => engine.close(),
  };
}
