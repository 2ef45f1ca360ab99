import type { Database, Tx } from "../../../kernel/db/database.ts";
import { leastPoints, weighMatch } from "../merges/person-match.ts";
import { readPersonFacts } from "../merges/suggest-look-alikes.ts";
import { nameKeys } from "../names/name-keys.ts";
import { openNameSegmenter } from "../names/open-name-segmenter.ts";
import { sharingReaders } from "./registration.store.ts";
import type { RegistrationWish } from "./registration.ts";

/** A reader who may be the person who registers, and how much speaks for it. */
export interface Alike {
  readonly readerId: string;
  readonly points: number;
}

/** Of each wish the readers who may be that person, the likeliest first: by the same weights as duplicates among readers. */
export async function findAlike(at: Database | Tx, wishes: readonly RegistrationWish[]): Promise<Alike[][]> {
  const people = wishes.map(factsOf);
  const sharing = await sharingReaders(at, people);
  const facts = await readPersonFacts(at, [...new Set(sharing.flat())]);
  return people.map((who, n) =>
    (sharing[n] ?? [])
      .flatMap((id) => facts.get(id) ?? [])
      .map((reader) => ({ readerId: reader.id, points: weighMatch(who, reader).points }))
      .filter(({ points }) => points >= leastPoints)
      .toSorted((one, other) => other.points - one.points),
  );
}

function factsOf({ name, email, phone, birthDate }: RegistrationWish) {
  const keys = nameKeys(name, openNameSegmenter());
  return {
    id: "",
    email,
    nameKey: keys.match,
    nameKeys: [keys.match],
    spellings: keys.whole,
    numbers: [],
    ...(phone === undefined ? {} : { phone: phone.replace(/\D/g, "") }),
    ...(birthDate === undefined ? {} : { birthDate }),
  };
}
