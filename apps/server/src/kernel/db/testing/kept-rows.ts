import type pg from "pg";

/** Rows of a table as PostgreSQL writes their values out. */
export interface KeptTable {
  /** With its schema, quoted where it must be. */
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** What the program makes anew, and what belongs to a running program rather than to the library. */
const leftOut = ["kernel.migration", "identity.session", "kernel.idempotent_answer", "events.pending"];

/**
 * Some rows of each table, with all that they point to and what that points to in its turn, so that every foreign key holds.
 * @param each rows at most that are taken of a table for its own sake; which ones is the same each time
 */
export async function keepRows(client: pg.ClientBase, each: number): Promise<KeptTable[]> {
  await client.query("begin isolation level repeatable read");
  try {
    await client.query("create temporary table taken (of oid, place tid, primary key (of, place)) on commit drop");
    const { rows: tables } = await client.query<{ oid: number; name: string }>(allTables, [leftOut]);
    for (const { oid, name } of tables)
      await client.query(
        `insert into taken select $1::oid, ctid from ${name} t order by md5(t::text), ctid limit ${each}`,
        [oid],
      );
    await takeParents(client);
    const kept: KeptTable[] = [];
    for (const { oid, name } of tables) kept.push(await readTaken(client, { oid, name }));
    return kept.filter(({ rows }) => rows.length > 0);
  } finally {
    await client.query("rollback");
  }
}

/** Puts kept rows into a database that has their tables and no others' rows, each value as it was: no trigger counts it anew. */
export async function putRows(client: pg.ClientBase, tables: readonly KeptTable[]): Promise<void> {
  await client.query("begin");
  await client.query("set local session_replication_role = replica");
  for (const { name, columns, rows } of tables) {
    const values = columns.map(({ type }, index) => `(given ->> ${index})::${type}`);
    await client.query(`delete from ${name}`);
    await client.query(
      `insert into ${name} (${columns.map((column) => column.name).join(", ")}) overriding system value
       select ${values.join(", ")} from jsonb_array_elements($1::jsonb) given`,
      [JSON.stringify(rows)],
    );
  }
  // What comes next gets numbers above those that are there.
  const { rows: sequences } = await client.query<{ sequence: string; name: string; column: string }>(ownSequences);
  for (const { sequence, name, column } of sequences)
    await client.query(`select setval($1, coalesce((select max(${column}) from ${name}), 0) + 1, false)`, [sequence]);
  await client.query("commit");
}

const ofTheProgram =
  "n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') and n.nspname not like 'pg\\_%'";

const allTables = `
  select c.oid::int as oid, format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and ${ofTheProgram} and format('%s.%s', n.nspname, c.relname) <> all ($1)
  order by n.nspname, c.relname`;

const ownSequences = `
  select format('%I.%I', sn.nspname, s.relname) as sequence, format('%I.%I', n.nspname, c.relname) as name, quote_ident(a.attname) as column
  from pg_depend d
  join pg_class s on s.oid = d.objid and s.relkind = 'S' join pg_namespace sn on sn.oid = s.relnamespace
  join pg_class c on c.oid = d.refobjid join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
  where d.deptype in ('a', 'i') and d.classid = 'pg_class'::regclass and ${ofTheProgram}`;

/** Columns of a foreign key, of the table that points and of the one it points to. */
const foreignKeys = `
  select k.confrelid::int as parent, k.conrelid::int as child, k.conrelid::regclass::text as "childName", k.confrelid::regclass::text as "parentName",
    (select array_agg(quote_ident(a.attname)::text order by o.n) from unnest(k.conkey) with ordinality o (num, n)
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = o.num) as "childColumns",
    (select array_agg(quote_ident(a.attname)::text order by o.n) from unnest(k.confkey) with ordinality o (num, n)
       join pg_attribute a on a.attrelid = k.confrelid and a.attnum = o.num) as "parentColumns"
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where k.contype = 'f' and ${ofTheProgram}`;

interface ForeignKey {
  readonly parent: number;
  readonly child: number;
  readonly childName: string;
  readonly parentName: string;
  readonly childColumns: readonly string[];
  readonly parentColumns: readonly string[];
}

async function takeParents(client: pg.ClientBase): Promise<void> {
  const { rows: keys } = await client.query<ForeignKey>(foreignKeys);
  for (let more = true; more; ) {
    more = false;
    for (const key of keys) {
      const same = key.childColumns.map((column, index) => `p.${key.parentColumns[index]} = c.${column}`).join(" and ");
      const { rowCount } = await client.query(
        `insert into taken select distinct ${key.parent}::oid, p.ctid
         from taken t join ${key.childName} c on c.ctid = t.place join ${key.parentName} p on ${same}
         where t.of = ${key.child}::oid on conflict do nothing`,
      );
      more ||= (rowCount ?? 0) > 0;
    }
  }
}

async function readTaken(client: pg.ClientBase, { oid, name }: { oid: number; name: string }): Promise<KeptTable> {
  const { rows: columns } = await client.query<{ name: string; type: string }>(
    `select quote_ident(attname) as name, format_type(atttypid, atttypmod) as type
     from pg_attribute where attrelid = $1 and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [oid],
  );
  const { rows } = await client.query<{ given: (string | null)[] }>(
    `select array[${columns.map((column) => `t.${column.name}::text`).join(", ")}] as given
     from ${name} t join taken on taken.of = $1 and taken.place = t.ctid order by 1`,
    [oid],
  );
  return { name, columns, rows: rows.map(({ given }) => given) };
}
