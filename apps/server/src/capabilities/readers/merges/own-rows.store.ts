import { sql } from "kysely";
import type { Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { MergeFollower, MovedRows, ReaderWay } from "./merge-follower.port.ts";

/** Rows that simply change their reader. */
const plain = ["card", "restriction", "note", "consent", "request", "guardian"] as const;

async function movePlain(tx: Tx, table: (typeof plain)[number], { from, to }: ReaderWay): Promise<string[]> {
  const rows = await on(tx)
    .updateTable(table)
    .set({ reader_id: to })
    .where("reader_id", "=", from)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

async function returnPlain(
  tx: Tx,
  table: (typeof plain)[number],
  { from, to }: ReaderWay,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await on(tx)
    .updateTable(table)
    .set({ reader_id: to })
    .where("id", "in", [...ids])
    .where("reader_id", "=", from)
    .execute();
}

/* Rows of which a reader has one of a kind, or that name two readers: what the other has already stays behind. */
const ways = {
  course: ({ from, to }: ReaderWay) => sql<{ id: string }>`
    update readers.course c set reader_id = ${to} where c.reader_id = ${from}
      and not exists (select from readers.course o where o.reader_id = ${to} and o.code = c.code and o.term = c.term)
    returning jsonb_build_array(c.code, c.term)::text as id`,
  ward: ({ from, to }: ReaderWay) => sql<{ id: string }>`
    update readers.guardian set guardian_id = ${to} where guardian_id = ${from} returning id`,
  proxy: ({ from, to }: ReaderWay) => sql<{ id: string }>`
    update readers.proxy p set reader_id = ${to} where p.reader_id = ${from} and p.proxy_id <> ${to}
      and not exists (select from readers.proxy o where o.reader_id = ${to} and o.proxy_id = p.proxy_id)
    returning id`,
  client: ({ from, to }: ReaderWay) => sql<{ id: string }>`
    update readers.proxy p set proxy_id = ${to} where p.proxy_id = ${from} and p.reader_id <> ${to}
      and not exists (select from readers.proxy o where o.proxy_id = ${to} and o.reader_id = p.reader_id)
    returning id`,
};

const waysBack = {
  course: ({ from, to }: ReaderWay, keys: readonly string[]) => sql`
    update readers.course c set reader_id = ${to}
    where c.reader_id = ${from} and jsonb_build_array(c.code, c.term)::text = any(${[...keys]}::text[])`,
  ward: ({ from, to }: ReaderWay, ids: readonly string[]) => sql`
    update readers.guardian set guardian_id = ${to} where guardian_id = ${from} and id = any(${[...ids]}::bigint[])`,
  proxy: ({ from, to }: ReaderWay, ids: readonly string[]) => sql`
    update readers.proxy set reader_id = ${to} where reader_id = ${from} and id = any(${[...ids]}::bigint[])`,
  client: ({ from, to }: ReaderWay, ids: readonly string[]) => sql`
    update readers.proxy set proxy_id = ${to} where proxy_id = ${from} and id = any(${[...ids]}::bigint[])`,
};
const kinds = Object.keys(ways) as (keyof typeof ways)[];

/** How this room's own rows follow. Names, history and the leaving clearances stay with the record that they were written for. */
export const ownRows: MergeFollower = {
  room: "readers",
  async merge(tx, way) {
    const moved: Record<string, readonly string[]> = {};
    for (const table of plain) moved[table] = await movePlain(tx, table, way);
    for (const kind of kinds) moved[kind] = (await ways[kind](way).execute(on(tx))).rows.map(({ id }) => id);
    return moved;
  },
  async part(tx, way, moved: MovedRows) {
    for (const table of plain) await returnPlain(tx, table, way, moved[table] ?? []);
    for (const kind of kinds) if (moved[kind]?.length) await waysBack[kind](way, moved[kind]).execute(on(tx));
    return undefined;
  },
};
