import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** What the desk should know of a reader. The reader may see it. */
export interface Note {
  readonly id: string;
  readonly text: string;
  /** Shown before all else. */
  readonly urgent: boolean;
  /** `account:7` and the like. */
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly endsOn: string | null;
}

export async function insertNote(tx: Tx, readerId: string, note: Omit<Note, "id">): Promise<string> {
  const { id } = await on(tx)
    .insertInto("note")
    .values({
      reader_id: readerId,
      text: note.text,
      urgent: note.urgent,
      written_by: note.writtenBy,
      written_at: note.writtenAt,
      ends_on: note.endsOn,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** @returns whose note it was, or undefined when there is none of the id */
export async function deleteNote(tx: Tx, id: string): Promise<{ readerId: string } | undefined> {
  const row = await on(tx).deleteFrom("note").where("id", "=", id).returning("reader_id").executeTakeFirst();
  return row && { readerId: row.reader_id };
}

/** A reader's notes, urgent ones first, then the newest; without those whose day is over. */
export async function notesOf(at: Database | Tx, readerId: string, today: string): Promise<Note[]> {
  const rows = await on(at)
    .selectFrom("note")
    .select(["id", "text", "urgent", "written_by", "written_at", "ends_on"])
    .where("reader_id", "=", readerId)
    .where(({ or, eb }) => or([eb("ends_on", "is", null), eb("ends_on", ">=", today)]))
    .orderBy("urgent", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ id, text, urgent, written_by, written_at, ends_on }) => ({
    id,
    text,
    urgent,
    writtenBy: written_by,
    writtenAt: written_at,
    endsOn: ends_on,
  }));
}
