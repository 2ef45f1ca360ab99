import type { Kernel, Module } from "../../kernel/module.ts";
import { indexFollower } from "./documents/index.follower.ts";
import type { SearchEngine } from "./engine/search-engine.ts";
import { searchRoute } from "./search/search.route.ts";
import { suggestionsRoute } from "./search/suggestions.route.ts";

/** Finding: the search index, kept as the catalogue is, and the search over it. */
export function discoveryModule({ db }: Kernel, engine: SearchEngine): Module {
  return {
    name: "discovery",
    endpoints: [searchRoute({ db, engine }), suggestionsRoute(engine)],
    followers: [indexFollower(db, engine)],
    readiness: { search: () => Promise.resolve(engine.position === undefined ? "the index is being built" : true) },
    stop: () => engine.close(),
  };
}
