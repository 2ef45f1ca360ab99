import type { KeyRange } from "@wenyuan/call-number";
import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import type { TableClass } from "./read-class-table.ts";

const insert = statement<[string, string], never>(
  "catalogue.insert-classes",
  `insert into catalogue.class (scheme, notation, name_zh, name_en, parent, alternative, sort_key)
   select $1, notation, "nameZh", "nameEn", parent, alternative, "sortKey"
   from jsonb_to_recordset($2::jsonb) as one (notation text, "nameZh" text, "nameEn" text, parent text, alternative boolean, "sortKey" text)`,
);

/** Puts a table in the place of the scheme's former one. */
export async function replaceClasses(tx: Tx, scheme: string, classes: readonly TableClass[]): Promise<void> {
  await on(tx).deleteFrom("class").where("scheme", "=", scheme).execute();
  await insert.rows(tx, scheme, JSON.stringify(classes));
}

/** How many classes the library's own table of a scheme has; 0 when none was loaded. */
export async function countClasses(at: Database | Tx, scheme: string): Promise<number> {
  const row = await on(at)
    .selectFrom("class")
    .select(sql<string>`count(*)`.as("count"))
    .where("scheme", "=", scheme)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export interface StoredClass {
  readonly notation: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly parent: string | null;
  readonly alternative: boolean;
  readonly hasBelow: boolean;
}

/** The classes right below one, in shelf order; the main classes when none is given. */
export async function classesBelow(
  at: Database | Tx,
  { scheme, under }: { readonly scheme: string; readonly under: string | undefined },
): Promise<StoredClass[]> {
  return await classes(at, scheme)
    .where("class.parent", under === undefined ? "is" : "=", under ?? null)
    .orderBy("class.sort_key")
    .limit(1000)
    .execute();
}

/** A class by its notation. */
export async function findClass(at: Database | Tx, scheme: string, notation: string): Promise<StoredClass | undefined> {
  return await classes(at, scheme).where("class.notation", "=", notation).executeTakeFirst();
}

function classes(at: Database | Tx, scheme: string) {
  return on(at)
    .selectFrom("class")
    .select((row) => [
      "class.notation",
      "class.name_zh as nameZh",
      "class.name_en as nameEn",
      "class.parent",
      "class.alternative",
      row
        .exists(
          row
            .selectFrom("class as below")
            .select("below.notation")
            .whereRef("below.scheme", "=", "class.scheme")
            .whereRef("below.parent", "=", "class.notation"),
        )
        .$castTo<boolean>()
        .as("hasBelow"),
    ])
    .where("class.scheme", "=", scheme);
}

const count = statement<[readonly string[], readonly string[]], { count: string }>(
  "catalogue.count-shelf-ranges",
  `select (select count(*) from catalogue.item
     where withdrawn_at is null and call_number_key >= range.start and call_number_key < range.stop) as count
   from unnest($1::text[], $2::text[]) with ordinality as range (start, stop, n) order by n`,
);

/** How many items stand in each stretch of the shelf, by the index of the shelf alone. */
export async function countOnShelf(at: Database | Tx, ranges: readonly KeyRange[]): Promise<number[]> {
  if (ranges.length === 0) return [];
  const rows = await count.rows(
    at,
    ranges.map(({ from }) => from),
    ranges.map(({ before }) => before),
  );
  return rows.map((row) => Number(row.count));
}
