import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

export interface CourseOfReader {
  readonly readerId: string;
  readonly code: string;
  readonly term: string;
  readonly name: string;
  readonly role: "student" | "teacher";
}

const given = (rows: readonly CourseOfReader[]) => sql`
  given as (
    select distinct on ("readerId", code, term) "readerId" as reader_id, code, term, name, role
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g ("readerId" bigint, code text, term text, name text, role text)
    order by "readerId", code, term, role desc
  )`;

export interface CourseDifference {
  readonly courses: number;
  readonly added: number;
  readonly removed: number;
}

/** How far what is kept of some courses differs from a list that names everybody in them. */
export async function compareCourses(at: Database | Tx, rows: readonly CourseOfReader[]): Promise<CourseDifference> {
  const { rows: found } = await sql<CourseDifference>`
    with ${given(rows)}, listed as (select distinct code, term from given)
    select (select count(*)::int from listed) as courses,
      (select count(*)::int from given g where not exists (
        select from readers.course c where c.reader_id = g.reader_id and c.code = g.code and c.term = g.term)) as added,
      (select count(*)::int from readers.course c join listed l on l.code = c.code and l.term = c.term where not exists (
        select from given g where g.reader_id = c.reader_id and g.code = c.code and g.term = c.term)) as removed`.execute(
    on(at),
  );
  return found[0] ?? { courses: 0, added: 0, removed: 0 };
}

/** Makes the courses that the list names what it says; all others stay. */
export async function replaceCourses(tx: Tx, rows: readonly CourseOfReader[]): Promise<void> {
  await sql`
    with ${given(rows)}, listed as (select distinct code, term from given)
    delete from readers.course c using listed l
    where l.code = c.code and l.term = c.term and not exists (
      select from given g where g.reader_id = c.reader_id and g.code = c.code and g.term = c.term)`.execute(on(tx));
  await sql`
    with ${given(rows)}
    insert into readers.course (reader_id, code, term, name, role) select reader_id, code, term, name, role from given
    on conflict (reader_id, code, term) do update set name = excluded.name, role = excluded.role`.execute(on(tx));
}
