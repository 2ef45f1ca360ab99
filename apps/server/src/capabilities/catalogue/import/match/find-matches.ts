import type { Tx } from "../../../../kernel/db/database.ts";
import type { DerivedRecord } from "../../records/derive-record.ts";
import type { MatchFinding } from "../report/finding.ts";
import { type CandidateRow, findCandidates } from "./match.store.ts";
import { factsOf, matchFacts } from "./match-facts.ts";
import { compareRecords, type MatchFacts, type MatchScore, worthNaming } from "./match-points.ts";

/** What a record of the file was found to be. */
export interface Match {
  /** The record here that it is; undefined when there is none, or when nobody can tell which. */
  readonly record?: { readonly id: string; readonly version: number };
  readonly ambiguous: boolean;
  readonly finding?: MatchFinding;
}

interface Scored extends MatchScore {
  readonly candidate: CandidateRow;
}

const none: Match = { ambiguous: false };

export interface MatchOptions {
  readonly threshold: number;
  /** Whose records are named and never taken for one: those of the same file, since two records of a file are two. */
  readonly own: string;
}

/** Looks for the records of a batch in the catalogue by numbers and titles: one query for all of them. */
export async function findMatches(tx: Tx, batch: readonly DerivedRecord[], options: MatchOptions): Promise<Match[]> {
  const found = await findCandidates(tx, {
    numbers: batch.flatMap(({ identifiers }) => identifiers),
    matchKeys: batch.flatMap(({ matchKey }) => matchKey ?? []),
  });
  if (found.length === 0) return batch.map(() => none);
  const index = new CandidateIndex(found);
  return batch.map((derived) => decide(index.of(factsOf(derived)), options));
}

function decide(scored: readonly Scored[], { threshold, own }: MatchOptions): Match {
  const ranked = scored.toSorted((a, b) => b.points - a.points);
  const [best, second] = ranked.filter(({ candidate }) => candidate.changedBy !== own);
  if (!best || best.points < threshold) return namedOnly(ranked[0], threshold);
  const finding = findingOf(best, threshold);
  if (second?.points === best.points) {
    const others = ranked.filter((one) => one.points === best.points).map((one) => one.candidate.id);
    return { ambiguous: true, finding: { ...finding, code: "ambiguous", others: others.slice(0, 10) } };
  }
  const { id, version } = best.candidate;
  return { ambiguous: false, record: { id, version }, finding: { ...finding, code: "matched" } };
}

/** Not the same, or not to be taken for it; worth a look all the same. */
function namedOnly(likest: Scored | undefined, threshold: number): Match {
  if (!likest || likest.points < Math.min(worthNaming, threshold)) return none;
  return { ambiguous: false, finding: { ...findingOf(likest, threshold), code: "possible" } };
}

function findingOf({ candidate, points, reasons }: Scored, threshold: number) {
  return { kind: "match", record: candidate.id, points, threshold, reasons } as const;
}

/** Candidates by what they can be found by, so that each record of the batch is held against its own few. */
class CandidateIndex {
  readonly #byNumber = new Map<string, Indexed[]>();
  readonly #byTitle = new Map<string, Indexed[]>();

  constructor(rows: readonly CandidateRow[]) {
    for (const row of rows) {
      const indexed = { row, facts: matchFacts(row.numbers, row.matchKey) };
      for (const number of row.numbers) push(this.#byNumber, number, indexed);
      push(this.#byTitle, indexed.facts.title, indexed);
    }
  }

  of(facts: MatchFacts): Scored[] {
    const near = new Set([
      ...facts.numbers.flatMap((number) => this.#byNumber.get(number) ?? []),
      ...this.#titled(facts),
    ]);
    return Array.from(near, ({ row, facts: theirs }) => ({ ...compareRecords(facts, theirs), candidate: row }));
  }

  #titled({ title }: MatchFacts): Indexed[] {
    return title === "" ? [] : (this.#byTitle.get(title) ?? []);
  }
}

interface Indexed {
  readonly row: CandidateRow;
  readonly facts: MatchFacts;
}

function push(map: Map<string, Indexed[]>, key: string, value: Indexed): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
