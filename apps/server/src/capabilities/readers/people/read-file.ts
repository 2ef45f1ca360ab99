import type { Problem } from "@wenyuan/problem";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { recordAudit } from "../../identity/index.ts";
import { cardsOf } from "../cards/card.store.ts";
import { type Note, notesOf } from "../notes/note.store.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { restrictionsOf } from "../restrictions/restriction.store.ts";
import { inForce, type Restriction } from "../restrictions/restriction.ts";
import { type Change, listChanges } from "./change.store.ts";
import type { Doing } from "./doing.ts";
import { findReader } from "./reader.store.ts";
import type { Card, Reader } from "./reader.ts";
import { type Course, coursesOf, type Guardian, guardiansOf, type Proxy, proxiesOf } from "./relation.store.ts";

/** Everything that a desk sees of a reader at once. */
export interface ReaderFile {
  /** The library's day on which the file is read. */
  readonly today: string;
  readonly reader: Reader;
  readonly cards: readonly Card[];
  /** In force today. */
  readonly restrictions: readonly Restriction[];
  readonly notes: readonly Note[];
  readonly guardians: readonly Guardian[];
  readonly proxies: readonly Proxy[];
  readonly courses: readonly Course[];
  /** The newest changes. */
  readonly history: readonly Change[];
}

const changesShown = 30;

/**
 * Opens a reader's file. That somebody did is written down, and the reader can see it.
 * A file that was merged into another opens the other.
 * @param today the library's day
 */
export async function readFile(
  db: Database,
  { id, today }: { readonly id: string; readonly today: string },
  { actor, now }: Doing,
): Promise<ReaderFile | Problem> {
  const reader = await findReader(db, id);
  if (!reader || reader.status === "erased") return readersProblems.readerNotFound();
  if (reader.mergedInto !== undefined) return await readFile(db, { id: reader.mergedInto, today }, { actor, now });
  const action = readersPermissions["reader.read"].code;
  await transact(db, (tx) => recordAudit(tx, { actor, action, subject: { kind: "reader", id }, at: now }));
  return await gatherFile(db, reader, today);
}

/** The file without a note that it was opened: for the reader's own eyes. */
export async function gatherFile(db: Database, reader: Reader, today: string): Promise<ReaderFile> {
  const { id } = reader;
  const [cards, restrictions, notes, guardians, proxies, courses, history] = await Promise.all([
    cardsOf(db, [id]),
    restrictionsOf(db, id),
    notesOf(db, id, today),
    guardiansOf(db, id),
    proxiesOf(db, id),
    coursesOf(db, id),
    listChanges(db, id, { limit: changesShown }),
  ]);
  return {
    today,
    reader,
    cards,
    restrictions: inForce(restrictions, today),
    notes,
    guardians,
    proxies,
    courses,
    history,
  };
}
