import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import { present } from "./present.ts";

/** Who answers for a reader. */
export interface Guardian {
  readonly id: string;
  readonly relation: string;
  readonly guardianId?: string;
  readonly name?: string;
  readonly phone?: string;
}

/** Who may fetch and return for a reader. */
export interface Proxy {
  readonly readerId: string;
  readonly displayName: string;
  readonly startsOn: string;
  readonly endsOn?: string;
}

export interface Course {
  readonly code: string;
  readonly term: string;
  readonly name: string;
  readonly role: "student" | "teacher";
}

/** Those who answer for the reader; of one who is a reader too the name stands in that record. */
export async function guardiansOf(at: Database | Tx, readerId: string): Promise<Guardian[]> {
  const rows = await on(at)
    .selectFrom("guardian")
    .leftJoin("reader", "reader.id", "guardian.guardian_id")
    .select([
      "guardian.id",
      "guardian.relation",
      "guardian.guardian_id",
      "guardian.name",
      "guardian.phone",
      "reader.display_name",
      "reader.phone as readersPhone",
    ])
    .where("guardian.reader_id", "=", readerId)
    .orderBy("guardian.id")
    .execute();
  return rows.map((row) =>
    present({
      id: row.id,
      relation: row.relation,
      guardianId: row.guardian_id,
      name: row.name ?? row.display_name,
      phone: row.phone ?? row.readersPhone,
    }),
  );
}

/** For whom a reader may fetch, and for whom he answers: the other side of both. */
export async function relationsTo(
  at: Database | Tx,
  readerId: string,
): Promise<{ readonly fetchesFor: number; readonly answersFor: number }> {
  const [fetches, answers] = await Promise.all([
    on(at)
      .selectFrom("proxy")
      .select(({ fn }) => fn.countAll<string>().as("count"))
      .where("proxy_id", "=", readerId)
      .executeTakeFirstOrThrow(),
    on(at)
      .selectFrom("guardian")
      .select(({ fn }) => fn.countAll<string>().as("count"))
      .where("guardian_id", "=", readerId)
      .executeTakeFirstOrThrow(),
  ]);
  return { fetchesFor: Number(fetches.count), answersFor: Number(answers.count) };
}

export async function insertGuardian(
  tx: Tx,
  { readerId, relation, guardianId, name, phone }: Omit<Guardian, "id"> & { readonly readerId: string },
): Promise<string> {
  const { id } = await on(tx)
    .insertInto("guardian")
    .values({
      reader_id: readerId,
      relation,
      guardian_id: guardianId ?? null,
      name: name ?? null,
      phone: phone ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** @returns whose guardian it was; undefined when there is none of the id */
export async function deleteGuardian(tx: Tx, id: string): Promise<string | undefined> {
  const row = await on(tx).deleteFrom("guardian").where("id", "=", id).returning("reader_id").executeTakeFirst();
  return row?.reader_id;
}

/** Those who may fetch for the reader. */
export async function proxiesOf(at: Database | Tx, readerId: string): Promise<Proxy[]> {
  const rows = await on(at)
    .selectFrom("proxy")
    .innerJoin("reader", "reader.id", "proxy.proxy_id")
    .select(["reader.id", "reader.display_name", "proxy.starts_on", "proxy.ends_on"])
    .where("proxy.reader_id", "=", readerId)
    .orderBy("proxy.id")
    .execute();
  return rows.map((row) =>
    present({ readerId: row.id, displayName: row.display_name, startsOn: row.starts_on, endsOn: row.ends_on }),
  );
}

/** Whether `proxyId` may fetch for `readerId` on a day of the library. */
export async function mayFetchFor(
  at: Database | Tx,
  { readerId, proxyId, today }: { readonly readerId: string; readonly proxyId: string; readonly today: string },
): Promise<boolean> {
  const row = await on(at)
    .selectFrom("proxy")
    .select("id")
    .where("reader_id", "=", readerId)
    .where("proxy_id", "=", proxyId)
    .where("starts_on", "<=", today)
    .where(({ or, eb }) => or([eb("ends_on", "is", null), eb("ends_on", ">=", today)]))
    .executeTakeFirst();
  return row !== undefined;
}

/** Makes or prolongs a proxy. */
export async function saveProxy(
  tx: Tx,
  proxy: { readonly readerId: string; readonly proxyId: string; readonly startsOn: string; readonly endsOn?: string },
): Promise<void> {
  const days = { starts_on: proxy.startsOn, ends_on: proxy.endsOn ?? null };
  await on(tx)
    .insertInto("proxy")
    .values({ reader_id: proxy.readerId, proxy_id: proxy.proxyId, ...days })
    .onConflict((conflict) => conflict.columns(["reader_id", "proxy_id"]).doUpdateSet(days))
    .execute();
}

export async function deleteProxy(tx: Tx, readerId: string, proxyId: string): Promise<boolean> {
  const { numDeletedRows } = await on(tx)
    .deleteFrom("proxy")
    .where("reader_id", "=", readerId)
    .where("proxy_id", "=", proxyId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function coursesOf(at: Database | Tx, readerId: string): Promise<Course[]> {
  const rows = await on(at)
    .selectFrom("course")
    .select(["code", "term", "name", "role"])
    .where("reader_id", "=", readerId)
    .orderBy("term", "desc")
    .orderBy("code")
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as Course["role"] }));
}
