import { sql } from "kysely";
import type { Tx } from "../../../kernel/db/database.ts";
import type { NameKind } from "../people/reader.ts";
import { on } from "../tables.ts";
import type { NameKeys } from "./name-keys.ts";

export interface KeyedName {
  readonly readerId: string;
  readonly kind: NameKind;
  readonly text: string;
  readonly position: number;
  readonly keys: NameKeys;
}

/** Stores names with all the keys by which they are found, in two statements. */
export async function insertNames(tx: Tx, names: readonly KeyedName[]): Promise<void> {
  if (names.length === 0) return;
  await on(tx)
    .insertInto("name")
    .values(
      names.map(({ readerId, kind, text, position, keys }) => ({
        reader_id: readerId,
        kind,
        text,
        position,
        match_key: keys.match,
        slips: [...keys.slips],
      })),
    )
    .execute();
  const readers = names.flatMap(({ readerId, keys }) => keys.typed.map(() => readerId));
  const typed = names.flatMap(({ keys }) => keys.typed);
  await sql`
    insert into readers.name_key (reader_id, key) select * from unnest(${readers}::bigint[], ${typed}::text[])
    on conflict do nothing`.execute(on(tx));
}

/** Takes all names of readers away, to be given anew. */
export async function deleteNames(tx: Tx, readerIds: readonly string[]): Promise<void> {
  if (readerIds.length === 0) return;
  await on(tx)
    .deleteFrom("name")
    .where("reader_id", "in", [...readerIds])
    .execute();
  await on(tx)
    .deleteFrom("name_key")
    .where("reader_id", "in", [...readerIds])
    .execute();
}
