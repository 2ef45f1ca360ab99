import type { DerivedRecord } from "../../records/derive-record.ts";
import type { MatchFacts } from "./match-points.ts";

/** What a record of the file is compared by. */
export function factsOf({ identifiers, matchKey }: Pick<DerivedRecord, "identifiers" | "matchKey">): MatchFacts {
  return matchFacts(
    identifiers.map(({ type, value }) => `${type} ${value}`),
    matchKey ?? null,
  );
}

/** Of the parts of a match key (records/match-key.ts); its title may hold no stroke. */
export function matchFacts(numbers: readonly string[], matchKey: string | null): MatchFacts {
  const [title = "", author = "", year = ""] = matchKey?.split("/") ?? [];
  return { numbers, title, author, year };
}
