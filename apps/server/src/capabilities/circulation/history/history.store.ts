import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { OpenCounts } from "./open-words.ts";

/** A loan that is over, as its reader sees it. */
export interface PastLoan {
  readonly id: string;
  readonly recordId: string;
  readonly lentAt: Date;
  readonly returnedAt: Date;
  /** returned, lost, replaced */
  readonly ended: string;
}

/** A reader's past loans, the newest first, before a given one. */
export async function listHistory(
  at: Database | Tx,
  readerId: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<PastLoan[]> {
  let query = on(at)
    .selectFrom("loan")
    .select(["id", "record_id", "lent_at", "returned_at", "ended"])
    .where("reader_id", "=", readerId)
    .where("returned_at", "is not", null)
    .orderBy("id", "desc")
    .limit(limit);
  if (before !== undefined) query = query.where("id", "<", before);
  return (await query.execute()).flatMap((row) =>
    row.returned_at === null
      ? []
      : [
          {
            id: row.id,
            recordId: row.record_id,
            lentAt: row.lent_at,
            returnedAt: row.returned_at,
            ended: row.ended ?? "returned",
          },
        ],
  );
}

export async function countHistory(at: Database | Tx, readerId: string): Promise<number> {
  const row = await on(at)
    .selectFrom("loan")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("reader_id", "=", readerId)
    .where("returned_at", "is not", null)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** For the price of a lost item, which its reader may get back when it is found. */
const lostStaysDays = 90;

/*
 * A loan lets go of its reader when nothing is open on it: no charge, and no price that may come back. What was paid stays with the
 * reader, for the books; which book it was for goes.
 */
function letsGo(now: Date) {
  const lostUntil = new Date(now.getTime() - lostStaysDays * 86_400_000);
  return sql<boolean>`l.reader_id is not null and l.returned_at is not null
    and not exists (select from circulation.charge c where c.loan_id = l.id and c.remaining_minor > 0)
    and (l.ended is distinct from 'lost' or l.returned_at < ${lostUntil})`;
}

async function unlink(tx: Tx, which: ReturnType<typeof sql<boolean>>, now: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    with gone as (
      update circulation.loan l set reader_id = null, fetched_by = null, last_act = null
      where ${letsGo(now)} and ${which}
      returning l.id
    ), settled as (
      update circulation.charge c set loan_id = null, item_id = null from gone where c.loan_id = gone.id
    )
    select id from gone`.execute(on(tx));
  return rows.length;
}

/** Loans of some readers that ended before a moment and nothing keeps with them. */
export async function countUnlinkable(
  at: Database | Tx,
  { readerIds, returnedBefore, now }: { readerIds: readonly string[]; returnedBefore: Date; now: Date },
): Promise<number> {
  if (readerIds.length === 0) return 0;
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from circulation.loan l
    where l.reader_id = any(${[...readerIds]}::bigint[]) and l.returned_at < ${returnedBefore} and ${letsGo(now)}`.execute(
    on(at),
  );
  return Number(rows[0]?.count ?? 0);
}

/** One loan, or all that are over, of a reader. @returns how many let go */
export async function unlinkLoans(
  tx: Tx,
  {
    readerId,
    loanId,
    returnedBefore,
    now,
  }: { readerId: string; loanId?: string | undefined; returnedBefore?: Date; now: Date },
): Promise<number> {
  const one = loanId === undefined ? sql`true` : sql`l.id = ${loanId}`;
  const early = returnedBefore === undefined ? sql`true` : sql`l.returned_at < ${returnedBefore}`;
  return await unlink(tx, sql<boolean>`l.reader_id = ${readerId} and ${one} and ${early}`, now);
}

/** Loans given by id. */
export async function unlinkTheseLoans(tx: Tx, ids: readonly string[], now: Date): Promise<number> {
  return ids.length === 0 ? 0 : await unlink(tx, sql<boolean>`l.id = any(${ids}::bigint[])`, now);
}

export interface EndedLoan {
  readonly id: string;
  readonly readerId: string;
  readonly returnedAt: Date;
}

/** Loans that ended within a span and still name their reader, in the order of their end. */
export async function endedLoans(
  at: Database | Tx,
  { from, to, limit }: { from: Date; to: Date; limit: number },
): Promise<EndedLoan[]> {
  const rows = await on(at)
    .selectFrom("loan")
    .select(["id", "reader_id", "returned_at"])
    .where("reader_id", "is not", null)
    .where("returned_at", ">", from)
    .where("returned_at", "<=", to)
    .orderBy("returned_at")
    .limit(limit)
    .execute();
  return rows.flatMap(({ id, reader_id, returned_at }) =>
    reader_id === null || returned_at === null ? [] : [{ id, readerId: reader_id, returnedAt: returned_at }],
  );
}

/** Readers who have a past, after a given one, in the order of their ids. */
export async function readersWithHistory(
  at: Database | Tx,
  { after, limit }: { after: string; limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct reader_id as id from circulation.loan
    where returned_at is not null and reader_id is not null and reader_id > ${after}
    order by reader_id limit ${limit}`.execute(on(at));
  return rows.map(({ id }) => id);
}

export async function countOldMoney(at: Database | Tx, before: Date): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from circulation.charge
    where reader_id is not null and remaining_minor = 0 and settled_at < ${before}`.execute(on(at));
  return Number(rows[0]?.count ?? 0);
}

/** Charges settled so long ago that nobody asks for their money back, and what was posted for them, let go of their readers. */
export async function unlinkOldMoney(tx: Tx, before: Date, limit: number): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    with settled as (
      select id from circulation.charge
      where reader_id is not null and remaining_minor = 0 and settled_at < ${before}
      order by settled_at limit ${limit} for update
    ), gone as (
      update circulation.charge c set reader_id = null, loan_id = null, item_id = null
      from settled where c.id = settled.id returning c.id
    ), posted as (
      update circulation.ledger_posting p set reader_id = null from gone
      where p.charge_id = gone.id and p.reader_id is not null
    )
    select id from gone`.execute(on(tx));
  return rows.length;
}

/** What names a reader in this room's tables once nothing is open: all of it, by table. */
export async function eraseFromTables(tx: Tx, readerId: string): Promise<void> {
  const db = on(tx);
  const nobody = { reader_id: null };
  await sql`update circulation.charge set reader_id = null, loan_id = null, item_id = null where reader_id = ${readerId}`.execute(
    db,
  );
  await db
    .updateTable("loan")
    .set({ ...nobody, last_act: null })
    .where("reader_id", "=", readerId)
    .execute();
  await db.updateTable("loan").set({ fetched_by: null }).where("fetched_by", "=", readerId).execute();
  await db.updateTable("ledger_posting").set(nobody).where("reader_id", "=", readerId).execute();
  await db.updateTable("payment").set(nobody).where("reader_id", "=", readerId).execute();
  for (const table of ["hold", "request"] as const)
    await db
      .updateTable(table)
      .set({ ...nobody, placed_by: "reader", ended_by: "reader" })
      .where("reader_id", "=", readerId)
      .execute();
  await db
    .updateTable("offline_act")
    .set({ ...nobody, reader_barcode: null, outcome: "dropped", settled_by: "system", settled_at: sql`now()` })
    .where("reader_id", "=", readerId)
    .execute();
  await db.deleteFrom("calendar_feed").where("reader_id", "=", readerId).execute();
  await db.deleteFrom("by_hand_renewer").where("reader_id", "=", readerId).execute();
  await db.deleteFrom("reader_state").where("reader_id", "=", readerId).execute();
}

/** What a reader has open in numbers. */
export async function countOpen(at: Database | Tx, readerIds: readonly string[]): Promise<Map<string, OpenCounts>> {
  const { rows } = await sql<OpenCounts & { id: string }>`
    select r.id,
      (select count(*)::int from circulation.loan l where l.reader_id = r.id and l.returned_at is null) as loans,
      (select count(*)::int from circulation.hold h where h.reader_id = r.id and h.ended_at is null) as holds,
      (select count(*)::int from circulation.request q where q.reader_id = r.id and q.ended_at is null) as requests,
      (select count(*)::int from circulation.payment p where p.reader_id = r.id and p.state = 'begun') as payments,
      (select count(*)::int from circulation.offline_act a where a.reader_id = r.id) as conflicts,
      (select coalesce(-sum(p.amount_minor), 0)::float8 from circulation.ledger_posting p
        where p.reader_id = r.id and p.account in ('deposits', 'payable')) as held
    from unnest(${readerIds}::bigint[]) r(id)`.execute(on(at));
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
