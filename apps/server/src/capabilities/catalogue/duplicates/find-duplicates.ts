import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { changesAfter } from "../changes/change.store.ts";
import { type CandidateRow, findCandidates } from "../import/match/match.store.ts";
import { matchFacts } from "../import/match/match-facts.ts";
import { compareRecords, type MatchFacts, worthNaming } from "../import/match/match-points.ts";
import {
  type ComparedRecord,
  type DuplicatePair,
  findCompared,
  lockProgress,
  replacePairs,
  saveProgress,
} from "./duplicate.store.ts";

const batchSize = 200;

/**
 * Compares the records that changed since the last time with all others, by the rules of imports, and keeps the pairs that may be one. Follows the
 * feed of changes, so that nothing is compared twice and nothing is missed.
 * @returns how many records were compared
 */
export async function findDuplicates(db: Database): Promise<number> {
  for (let compared = 0; ; ) {
    const batch = await transact(db, compareBatch);
    if (batch === 0) return compared;
    compared += batch;
  }
}

async function compareBatch(tx: Tx): Promise<number> {
  const position = await lockProgress(tx);
  if (position === undefined) return 0;
  const changes = await changesAfter(tx, position, { kinds: ["record"], limit: batchSize });
  const last = changes.at(-1);
  if (!last) return 0;
  const ids = changes.map((change) => change.id);
  await replacePairs(tx, ids, await pairsOf(tx, await findCompared(tx, ids)));
  await saveProgress(tx, last.position);
  return ids.length;
}

async function pairsOf(tx: Tx, records: readonly ComparedRecord[]): Promise<DuplicatePair[]> {
  const near = await findCandidates(tx, {
    numbers: records.flatMap((record) => record.numbers.map(numberOf)),
    matchKeys: records.flatMap((record) => record.matchKey ?? []),
  });
  const index = new Nearby(near);
  const pairs = new Map<string, DuplicatePair>();
  for (const record of records)
    for (const pair of index.pairsOf(record)) pairs.set(`${pair.oneId} ${pair.otherId}`, pair);
  return [...pairs.values()];
}

function numberOf(number: string): { type: string; value: string } {
  const at = number.indexOf(" ");
  return { type: number.slice(0, at), value: number.slice(at + 1) };
}

interface Near {
  readonly id: string;
  readonly facts: MatchFacts;
}

/** Records by what they share with others, so that each is held against its own few. */
class Nearby {
  readonly #by = new Map<string, Near[]>();

  constructor(rows: readonly CandidateRow[]) {
    for (const { id, numbers, matchKey } of rows) {
      const near = { id, facts: matchFacts(numbers, matchKey) };
      for (const key of keysOf({ numbers, matchKey })) this.#by.set(key, [...(this.#by.get(key) ?? []), near]);
    }
  }

  pairsOf(record: ComparedRecord): DuplicatePair[] {
    const facts = matchFacts(record.numbers, record.matchKey);
    const others = new Set(keysOf(record).flatMap((key) => this.#by.get(key) ?? []));
    return [...others].flatMap((other) => (other.id === record.id ? [] : pairOf({ id: record.id, facts }, other)));
  }
}

function keysOf({ numbers, matchKey }: Pick<ComparedRecord, "numbers" | "matchKey">): string[] {
  return matchKey === null ? [...numbers] : [...numbers, `title ${matchKey}`];
}

function pairOf(a: Near, b: Near): DuplicatePair[] {
  const { points, reasons } = compareRecords(a.facts, b.facts);
  if (points < worthNaming) return [];
  const [oneId, otherId] = BigInt(a.id) < BigInt(b.id) ? [a.id, b.id] : [b.id, a.id];
  return [{ oneId, otherId, points, reasons }];
}
