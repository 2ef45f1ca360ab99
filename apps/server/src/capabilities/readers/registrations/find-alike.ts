import type { Database, Tx } from "../../../kernel/db/database.ts";
import { leastPoints, weighMatch } from "../merges/person-match.ts";
import { readPersonFacts } from "../merges/suggest-look-alikes.ts";
import { nameKeys } from "../names/name-keys.ts";
import { openNameSegmenter } from "../names/open-name-segmenter.ts";
import { sharingReaders } from "./registration.store.ts";
import type { RegistrationWish } from "./registration.ts";

/** Readers who may be the person who registers, the likeliest first: by the same weights as duplicates among readers. */
export async function findAlike(
  at: Database | Tx,
  { name, email, phone, birthDate }: RegistrationWish,
): Promise<{ readonly readerId: string; readonly points: number }[]> {
  const keys = nameKeys(name, openNameSegmenter());
  const digits = phone?.replace(/\D/g, "");
  const optional = {
    ...(digits === undefined ? {} : { phone: digits }),
    ...(birthDate === undefined ? {} : { birthDate }),
  };
  const ids = await sharingReaders(at, { email, nameKey: keys.match, ...optional });
  const facts = await readPersonFacts(at, ids);
  const who = { id: "", nameKeys: [keys.match], spellings: keys.whole, email, numbers: [], ...optional };
  return [...facts.values()]
    .map((reader) => ({ readerId: reader.id, points: weighMatch(who, reader).points }))
    .filter(({ points }) => points >= leastPoints)
    .toSorted((one, other) => other.points - one.points);
}
