import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordAudit } from "../../identity/index.ts";
import { addCard } from "../cards/add-card.ts";
import type { CardKind } from "../cards/card-code.ts";
import { readersChanged } from "../events.ts";
import { insertNames } from "../names/name.store.ts";
import { nameKeys, nameSortKey, wordsOf } from "../names/name-keys.ts";
import { openNameSegmenter } from "../names/open-name-segmenter.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { listCategories } from "./category.store.ts";
import { insertChanges } from "./change.store.ts";
import { actorCode, type Doing } from "./doing.ts";
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
    const refused = await addCard(tx, { ...card, readerId: id }, doing.now);
    if (refused) return refused;
  }
  await insertChanges(tx, [{ readerId: id, kind: "created", by: actorCode(doing.actor), now: doing.now }]);
  await recordAudit(tx, {
    actor: doing.actor,
    action: readersPermissions["reader.create"].code,
    subject: { kind: "reader", id },
    reason: doing.why,
    at: doing.now,
  });
  await publish(tx, readersChanged, [{ ids: [id] }]);
  return id;
}
