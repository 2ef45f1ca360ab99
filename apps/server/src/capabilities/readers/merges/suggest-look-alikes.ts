import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { nameKeys } from "../names/name-keys.ts";
import { openNameSegmenter } from "../names/open-name-segmenter.ts";
import { comparedFacts, replaceLookAlikes, sharingPairs } from "./look-alike.store.ts";
import { leastPoints, type PersonFacts, weighMatch } from "./person-match.ts";

/** What is compared of some readers, by their ids. */
export async function readPersonFacts(at: Database | Tx, ids: readonly string[]): Promise<Map<string, PersonFacts>> {
  const segmenter = openNameSegmenter();
  const facts = await comparedFacts(at, ids);
  return new Map(
    facts.map(({ names, ...one }) => [
      one.id,
      { ...one, spellings: names.flatMap((name) => nameKeys(name, segmenter).whole) },
    ]),
  );
}

/** Looks through all readers for records that may be one person's. @returns how many pairs there are */
export async function suggestLookAlikes(db: Database, now: Date): Promise<number> {
  const pairs = await sharingPairs(db);
  const facts = await readPersonFacts(db, [...new Set(pairs.flat())]);
  const found = pairs.flatMap(([oneId, otherId]) => {
    const [one, other] = [facts.get(oneId), facts.get(otherId)];
    if (!one || !other) return [];
    const { points, evidence } = weighMatch(one, other);
    return points < leastPoints ? [] : [{ oneId, otherId, points, evidence }];
  });
  await transact(db, (tx) => replaceLookAlikes(tx, found, now));
  return found.length;
}
