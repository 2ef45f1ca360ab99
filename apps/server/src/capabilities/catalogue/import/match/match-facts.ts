import { readMatchKey } from "../../records/match-key.ts";
import type { MatchFacts } from "./match-points.ts";

/** What derives from a record; see records/derive-record.ts. */
interface Derived {
  readonly identifiers: readonly { readonly type: string; readonly value: string }[];
  readonly matchKey: string | undefined;
}

/** What a record of the file is compared by. */
export function factsOf({ identifiers, matchKey }: Derived): MatchFacts {
  return matchFacts(
    identifiers.map(({ type, value }) => `${type} ${value}`),
    matchKey ?? null,
  );
}

export function matchFacts(numbers: readonly string[], matchKey: string | null): MatchFacts {
  return { numbers, ...readMatchKey(matchKey ?? "") };
}
