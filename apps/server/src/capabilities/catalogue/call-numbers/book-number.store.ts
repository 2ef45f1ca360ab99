import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import type { BookNumberUse } from "./book-number.ts";
import type { Allocation } from "./series.ts";

const take = statement<
  [readonly string[], readonly string[], readonly number[], readonly string[], string],
  { series: string }
>(
  "catalogue.take-book-numbers",
  `insert into catalogue.book_number as mine (series, class, number, record_id, reserved_by)
   select series, class, number, record_id, $5
   from unnest($1::text[], $2::text[], $3::integer[], $4::bigint[]) as given (series, class, number, record_id)
   order by series, class, number
   on conflict (series, class, number) do update set record_id = excluded.record_id, reserved_until = null
   where mine.record_id is null or (mine.record_id = excluded.record_id and mine.reserved_until is not null)`,
);

/** Marks numbers as borne by records; one that another record bears, or that is reserved for it, stays with it. Distinct numbers only. */
export async function takeNumbers(
  tx: Tx,
  uses: readonly (BookNumberUse & { readonly recordId: string })[],
  takenBy: string,
): Promise<void> {
  if (uses.length === 0) return;
  await take.rows(
    tx,
    uses.map(({ series }) => series),
    uses.map(({ classNumber }) => classNumber),
    uses.map(({ number }) => number),
    uses.map(({ recordId }) => recordId),
    takenBy,
  );
}

/** A class whose numbers are counted: `I247.57`, with year-sequence `TP3/2024`. */
export interface CountedClass {
  readonly series: string;
  readonly classNumber: string;
}

/** Lets one transaction at a time give out numbers of a class; held until it ends. */
export async function lockClass(tx: Tx, { series, classNumber }: CountedClass): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`catalogue.book-number\n${series}\n${classNumber}`}, 0))`.execute(
    on(tx),
  );
}

const highest = statement<[string, string], { highest: number | null }>(
  "catalogue.highest-book-number",
  "select max(number) as highest from catalogue.book_number where series = $1 and class = $2",
);

/** The first number at or after `first` that is free: a free one is `first` itself or stands behind a taken one. */
const lowest = statement<[string, string, number], { lowest: number | null }>(
  "catalogue.lowest-free-book-number",
  `select least(
     (select $3::integer where not exists (
       select from catalogue.book_number where series = $1 and class = $2 and number = $3::integer)),
     (select b.number + 1 from catalogue.book_number b
      where b.series = $1 and b.class = $2 and b.number >= $3::integer and not exists (
        select from catalogue.book_number n where n.series = $1 and n.class = $2 and n.number = b.number + 1)
      order by b.number limit 1)) as lowest`,
);

/** The number that the rule gives next; undefined when none is left. See `nextNumber` of packages/call-number. */
export async function findNextNumber(
  at: Database | Tx,
  { series, classNumber }: CountedClass,
  { rule, first, last = 2 ** 31 - 1 }: Allocation,
): Promise<number | undefined> {
  const next = rule === "lowest-free" ? await lowestFree() : await afterHighest();
  return next <= last ? next : undefined;

  async function afterHighest(): Promise<number> {
    const [row] = await highest.rows(at, series, classNumber);
    return Math.max((row?.highest ?? 0) + 1, first);
  }

  async function lowestFree(): Promise<number> {
    const [row] = await lowest.rows(at, series, classNumber, first);
    return row?.lowest ?? first;
  }
}

/** A number that is reserved and that no item bears yet. */
export interface Reservation extends BookNumberUse {
  readonly id: string;
  readonly recordId?: string;
  readonly reservedBy: string;
  readonly reservedAt: Date;
  readonly reservedUntil: Date;
}

export interface NewReservation extends BookNumberUse {
  readonly recordId: string | undefined;
  readonly reservedBy: string;
  readonly reservedAt: Date;
  readonly reservedUntil: Date;
}

/** @returns its id; undefined when the number is taken */
export async function insertReservation(tx: Tx, reservation: NewReservation): Promise<string | undefined> {
  const row = await on(tx)
    .insertInto("book_number")
    .values({
      series: reservation.series,
      class: reservation.classNumber,
      number: reservation.number,
      record_id: reservation.recordId ?? null,
      reserved_by: reservation.reservedBy,
      reserved_at: reservation.reservedAt,
      reserved_until: reservation.reservedUntil,
    })
    .onConflict((conflict) => conflict.columns(["series", "class", "number"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** Reservations that no item uses yet, in the order in which they were made, after a given one. */
export async function listReservations(
  at: Database | Tx,
  page: { readonly after: string; readonly limit: number },
): Promise<Reservation[]> {
  const rows = await on(at)
    .selectFrom("book_number")
    .selectAll()
    .where("reserved_until", "is not", null)
    .where("id", ">", page.after)
    .orderBy("id")
    .limit(page.limit)
    .execute();
  return rows.map(reservationOf);
}

/** The open reservation of a record in a class, if it has one. */
export async function findReservation(
  at: Database | Tx,
  { series, classNumber }: CountedClass,
  recordId: string,
): Promise<Reservation | undefined> {
  const row = await on(at)
    .selectFrom("book_number")
    .selectAll()
    .where("record_id", "=", recordId)
    .where("series", "=", series)
    .where("class", "=", classNumber)
    .where("reserved_until", "is not", null)
    .executeTakeFirst();
  return row && reservationOf(row);
}

/** Gives a reserved number back. @returns whether there was such a reservation */
export async function deleteReservation(tx: Tx, id: string): Promise<boolean> {
  const row = await on(tx)
    .deleteFrom("book_number")
    .where("id", "=", id)
    .where("reserved_until", "is not", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives back all reservations whose time is over. @returns how many */
export async function deleteEndedReservations(tx: Tx, now: Date): Promise<number> {
  const { numDeletedRows } = await on(tx)
    .deleteFrom("book_number")
    .where("reserved_until", "<=", now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

interface BookNumberRow {
  readonly id: string;
  readonly series: string;
  readonly class: string;
  readonly number: number;
  readonly record_id: string | null;
  readonly reserved_by: string;
  readonly reserved_at: Date;
  readonly reserved_until: Date | null;
}

function reservationOf(row: BookNumberRow): Reservation {
  return {
    id: row.id,
    series: row.series,
    classNumber: row.class,
    number: row.number,
    ...(row.record_id === null ? {} : { recordId: row.record_id }),
    reservedBy: row.reserved_by,
    reservedAt: row.reserved_at,
    reservedUntil: row.reserved_until ?? row.reserved_at,
  };
}
