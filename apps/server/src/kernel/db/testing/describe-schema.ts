import type { Database } from "../database.ts";
import { inside } from "../inside.ts";

/** Everything that makes a schema what it is, as text to compare: columns in order, constraints, indexes, sequences. */
export async function describeSchema(db: Database): Promise<string> {
  const { rows } = await inside(db).client.query<{ line: string }>(`
    select format('column %s.%s %s %s %s null=%s default=%s identity=%s comment=%s', table_schema, table_name, ordinal_position, column_name,
        format_type(a.atttypid, a.atttypmod), is_nullable, column_default, identity_generation, col_description(a.attrelid, a.attnum)) as line
      from information_schema.columns c
      join pg_attribute a on a.attrelid = format('%I.%I', table_schema, table_name)::regclass and a.attname = column_name
      where table_schema not in ('pg_catalog', 'information_schema')
    union all
    select format('constraint %s %s', conrelid::regclass, pg_get_constraintdef(oid))
      from pg_constraint where connamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
    union all
    select format('index %s', indexdef) from pg_indexes where schemaname not in ('pg_catalog', 'information_schema')
    union all
    select format('trigger %s %s', tgrelid::regclass, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
    order by 1`);
  return rows.map((row) => row.line).join("\n");
}
