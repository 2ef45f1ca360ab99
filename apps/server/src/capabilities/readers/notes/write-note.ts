import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../../identity/index.ts";
import { actorCode, type Doing } from "../people/doing.ts";
import { lockReader } from "../people/lock-reader.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { deleteNote, insertNote } from "./note.store.ts";

/** Writes a note on a reader. */
export async function writeNote(
  tx: Tx,
  note: { readonly readerId: string; readonly text: string; readonly urgent: boolean; readonly endsOn?: string },
  doing: Doing,
): Promise<{ id: string } | Problem> {
  const { readerId, text, urgent, endsOn } = note;
  if (!(await lockReader(tx, readerId))) return readersProblems.readerNotFound();
  const written = { writtenBy: actorCode(doing.actor), writtenAt: doing.now, endsOn: endsOn ?? null };
  const id = await insertNote(tx, readerId, { text, urgent, ...written });
  await audit(tx, { readerId, after: { note: id, urgent } }, doing);
  return { id };
}

/** Takes a note away. */
export async function removeNote(tx: Tx, id: string, doing: Doing): Promise<{ readerId: string } | Problem> {
  const deleted = await deleteNote(tx, id);
  if (!deleted) return readersProblems.noteNotFound();
  await audit(tx, { ...deleted, before: { note: id } }, doing);
  return deleted;
}

async function audit(
  tx: Tx,
  { readerId, before, after }: { readerId: string; before?: object; after?: object },
  { actor, now, why }: Doing,
): Promise<void> {
  const action = readersPermissions["note.write"].code;
  await recordAudit(tx, {
    actor,
    action,
    subject: { kind: "reader", id: readerId },
    before,
    after,
    reason: why,
    at: now,
  });
}
