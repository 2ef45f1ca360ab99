import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { Certificate } from "./certificate.ts";

export interface Clearance {
  readonly id: string;
  readonly readerId: string;
  readonly state: "cleared" | "withdrawn";
  readonly code: string;
  /** Nothing once the reader was erased: the code then proves only that a certificate was given. */
  readonly certificate: Certificate | null;
  readonly clearedAt: Date;
}

export async function insertClearances(
  tx: Tx,
  clearances: readonly Pick<Clearance, "readerId" | "code" | "certificate" | "clearedAt">[],
  by: string,
): Promise<void> {
  if (clearances.length === 0) return;
  await on(tx)
    .insertInto("clearance")
    .values(
      clearances.map(({ readerId, code, certificate, clearedAt }) => ({
        reader_id: readerId,
        code,
        certificate: JSON.stringify(certificate),
        cleared_at: clearedAt,
        cleared_by: by,
      })),
    )
    .execute();
}

/** The newest clearance of each of the readers that stands. */
export async function clearancesOf(at: Database | Tx, readerIds: readonly string[]): Promise<Clearance[]> {
  if (readerIds.length === 0) return [];
  const rows = await on(at)
    .selectFrom("clearance")
    .selectAll()
    .distinctOn("reader_id")
    .where("reader_id", "in", [...readerIds])
    .where("state", "=", "cleared")
    .orderBy("reader_id")
    .orderBy("id", "desc")
    .execute();
  return rows.map(clearanceOf);
}

export async function findClearance(at: Database | Tx, code: string): Promise<Clearance | undefined> {
  const row = await on(at).selectFrom("clearance").selectAll().where("code", "=", code).executeTakeFirst();
  return row && clearanceOf(row);
}

/** Takes a reader's clearance back. @returns its certificate; undefined when there is none that stands */
export async function withdrawClearance(
  tx: Tx,
  readerId: string,
  now: Date,
): Promise<{ code: string; certificate: Certificate | null } | undefined> {
  const rows = await on(tx)
    .updateTable("clearance")
    .set({ state: "withdrawn", withdrawn_at: now })
    .where("reader_id", "=", readerId)
    .where("state", "=", "cleared")
    .returning(["code", "certificate"])
    .execute();
  return rows.at(-1);
}

/** A class (级、学院、专业), and how many of it there are and are cleared. */
export interface ClassCount {
  readonly entryYear: number;
  readonly department: string | null;
  readonly programme: string | null;
  readonly category: string;
  readonly readers: number;
  readonly cleared: number;
}

/** The classes that there are, the oldest first: whom a clearance is given to in one go. */
export async function countClasses(at: Database, limit: number): Promise<ClassCount[]> {
  const { rows } = await sql<ClassCount>`
    select r.entry_year as "entryYear", r.department, r.programme, r.category, count(*)::int as readers, count(c.reader_id)::int as cleared
    from readers.reader r
    left join (select distinct reader_id from readers.clearance where state = 'cleared') c on c.reader_id = r.id
    where r.entry_year is not null and r.status in ('active', 'on-leave', 'left') and r.merged_into is null
    group by 1, 2, 3, 4 having count(*) > count(c.reader_id) order by 1, 2, 3, 4 limit ${limit}`.execute(on(at));
  return rows;
}

/** The readers of a class who are there still, in pinyin order. */
export async function readersOfClass(
  at: Database | Tx,
  { department, programme, entryYear, category }: ClassOfReaders,
  limit: number,
): Promise<string[]> {
  let query = on(at)
    .selectFrom("reader")
    .select("id")
    .where("entry_year", "=", entryYear)
    .where("status", "in", ["active", "on-leave", "left"])
    .where("merged_into", "is", null)
    .orderBy("sort_key")
    .orderBy("id")
    .limit(limit);
  if (department !== undefined) query = query.where("department", "=", department);
  if (programme !== undefined) query = query.where("programme", "=", programme);
  if (category !== undefined) query = query.where("category", "=", category);
  return (await query.execute()).map(({ id }) => id);
}

/** A class that leaves together. */
export interface ClassOfReaders {
  readonly entryYear: number;
  readonly department?: string;
  readonly programme?: string;
  readonly category?: string;
}

function clearanceOf(row: {
  id: string;
  reader_id: string;
  state: string;
  code: string;
  certificate: Certificate | null;
  cleared_at: Date;
}): Clearance {
  const { id, code, certificate } = row;
  return {
    id,
    readerId: row.reader_id,
    state: row.state as Clearance["state"],
    code,
    certificate,
    clearedAt: row.cleared_at,
  };
}
