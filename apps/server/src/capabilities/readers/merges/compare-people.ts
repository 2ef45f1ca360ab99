import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { recordAudit } from "../../identity/index.ts";
import { cardsOf } from "../cards/card.store.ts";
import { collectMatters } from "../clearance/collect-matters.ts";
import type { OpenMatter, OpenMattersProvider } from "../clearance/open-matters.port.ts";
import type { Doing } from "../people/doing.ts";
import { findReaders } from "../people/reader.store.ts";
import type { Card, Reader } from "../people/reader.ts";
import { readersPermissions } from "../permissions.ts";
import { type Evidence, weighMatch } from "./person-match.ts";
import { readPersonFacts } from "./suggest-look-alikes.ts";

/** One of two records as they are set side by side. */
export interface ComparedReader {
  readonly reader: Reader;
  readonly cards: readonly Card[];
  /** What follows with a merge: loans, holds, debts. */
  readonly open: readonly OpenMatter[];
}

export interface Comparison {
  readonly sides: readonly ComparedReader[];
  readonly points: number;
  readonly evidence: readonly Evidence[];
}

/** Sets two records side by side. That both were opened is written down. @returns undefined when one of them is no more */
export async function comparePeople(
  db: Database,
  ids: readonly [string, string],
  { providers, doing }: { readonly providers: readonly OpenMattersProvider[]; readonly doing: Doing },
): Promise<Comparison | undefined> {
  const readers = await findReaders(db, ids);
  if (readers.length < 2 || readers.some((one) => one.mergedInto !== undefined || one.status === "erased"))
    return undefined;
  const action = readersPermissions["reader.read"].code;
  await transact(db, async (tx) => {
    for (const id of ids)
      await recordAudit(tx, { actor: doing.actor, action, subject: { kind: "reader", id }, at: doing.now });
  });
  const [cards, states, facts] = await Promise.all([
    cardsOf(db, ids),
    collectMatters(db, ids, providers),
    readPersonFacts(db, ids),
  ]);
  const [one, other] = ids.map((id) => facts.get(id));
  const weighed = one && other ? weighMatch(one, other) : { points: 0, evidence: [] };
  const sides = readers.map((reader) => ({
    reader,
    cards: cards.filter(({ readerId }) => readerId === reader.id),
    open: states.find((state) => state.reader.id === reader.id)?.open ?? [],
  }));
  return { sides, ...weighed };
}
