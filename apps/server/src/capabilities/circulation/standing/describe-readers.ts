import type { Database, Tx } from "../../../kernel/db/database.ts";
import { cardsOf, findReaders } from "../../readers/index.ts";

/** Who somebody is to those who work at the desk. */
export interface DescribedReader {
  readonly name: string;
  /** 学号 or 工号, else the card. */
  readonly number?: string;
}

/** Names and numbers of readers, by id, for lists of staff: two queries whatever their number. */
export async function describeReaders(
  at: Database | Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DescribedReader>> {
  const each = [...new Set(ids)];
  if (each.length === 0) return new Map();
  const numbers = numbersOf(await cardsOf(at, each));
  const readers = await findReaders(at, each);
  return new Map(
    readers.map(({ id, displayName }) => {
      const number = numbers.get(id);
      return [id, { name: displayName, ...(number === undefined ? {} : { number }) }];
    }),
  );
}

function numbersOf(cards: Awaited<ReturnType<typeof cardsOf>>): Map<string, string> {
  const active = cards.filter(({ status }) => status === "active");
  const campusLast = active.toSorted((a, b) => Number(a.kind === "campus-number") - Number(b.kind === "campus-number"));
  return new Map(campusLast.map(({ readerId, code }) => [readerId, code]));
}
