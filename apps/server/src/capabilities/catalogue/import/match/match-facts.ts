import type { DerivedRecord } from "../../records/derive-record.ts";
import { readMatchKey } from "../../records/match-key.ts";
import type { MatchFacts } from "./match-points.ts";

/** What a record of the file is compared by. */
export function factsOf({ identifiers, matchKey }: Pick<DerivedRecord, "identifiers" | "matchKey">): MatchFacts {
  return matchFacts(
    identifiers.map(({ type, value }) => `${type} ${value}`),
    matchKey ?? null,
  );
}

export function matchFacts(numbers: readonly string[], matchKey: string | null): MatchFacts {
  return { numbers, ...readMatchKey(matchKey ?? "") };
}
