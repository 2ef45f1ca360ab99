import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { insertCards } from "../cards/card.store.ts";
import { type CardKind, cardCodeKey } from "../cards/card-code.ts";
import { readersChanged } from "../events.ts";
import { insertNames } from "../names/name.store.ts";
import { nameKeys, nameSortKey, wordsOf } from "../names/name-keys.ts";
import { openNameSegmenter } from "../names/open-name-segmenter.ts";
import { readersProblems } from "../problems.ts";
import { listCategories } from "./category.store.ts";
import { insertChanges } from "./change.store.ts";
import { insertReaders } from "./reader.store.ts";
import type { Reader, ReaderName } from "./reader.ts";

export interface ReaderToCreate
  extends Omit<Reader, "id" | "names" | "version" | "mergedInto" | "displayName" | "status"> {
  /** The first is the one that screens show. */
  readonly names: readonly ReaderName[];
  readonly cards?: readonly { readonly kind: CardKind; readonly code: string }[];
  readonly status?: Reader["status"];
  readonly personHash?: Buffer;
  readonly source?: string;
  readonly sourceKey?: string;
}

/** Who did something and when, for the history. */
export interface Doing {
  /** `account:7`, `client:3`, `feed:…`, `reader`. */
  readonly by: string;
  readonly now: Date;
}

/** Makes a new reader with names and cards. @returns the id, or why not */
export async function createReader(tx: Tx, reader: ReaderToCreate, doing: Doing): Promise<string | Problem> {
  const names = reader.names.filter(({ text }) => wordsOf(text).length > 0);
  const [first] = names;
  if (!first) return readersProblems.nameMissing();
  const categories = await listCategories(tx);
  if (!categories.some(({ code }) => code === reader.category))
    return readersProblems.unknownCategory({
      category: reader.category,
      known: categories.map(({ code }) => code).join(", "),
    });
  const segmenter = openNameSegmenter();
  const [id] = await insertReaders(tx, [
    {
      ...reader,
      status: reader.status ?? "active",
      displayName: first.text.trim(),
      sortKey: nameSortKey(first.text, segmenter),
    },
  ]);
  if (id === undefined) throw new Error("a reader was stored without an id");
  await insertNames(
    tx,
    names.map((name, position) => ({ ...name, readerId: id, position, keys: nameKeys(name.text, segmenter) })),
  );
  for (const card of reader.cards ?? []) {
    const issued = await addCard(tx, { ...card, readerId: id }, doing.now);
    if (isProblem(issued)) return issued;
  }
  await insertChanges(tx, [{ readerId: id, kind: "created", ...doing }]);
  await publish(tx, readersChanged, [{ ids: [id] }]);
  return id;
}

async function addCard(
  tx: Tx,
  card: { readerId: string; kind: CardKind; code: string },
  now: Date,
): Promise<Problem | undefined> {
  const key = cardCodeKey(card.kind, card.code);
  if (key === undefined) return readersProblems.unusableCode(card);
  const [stored] = await insertCards(tx, [{ ...card, key }], now);
  return stored ? undefined : readersProblems.codeTaken(card);
}
