import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { Figure, FigureCounts, FigureGroup, FigurePeriod } from "./figure.ts";

/** A day of the library as instants. */
export interface DaySpan {
  readonly from: Date;
  readonly to: Date;
}

/** What happened on a day, by item: as many rows as items that moved. */
export interface Happened {
  readonly what: keyof FigureCounts;
  readonly branch: string;
  readonly category: string;
  readonly kind: string;
  readonly itemId: string | null;
  readonly recordId: string;
  readonly count: number;
}

// 馆内阅览: what was read on the tables and scanned there counts as used on the spot; nobody knows by whom.
export async function happenedOn(at: Database | Tx, { from, to }: DaySpan): Promise<Happened[]> {
  const { rows } = await sql<Happened>`
    with happened as (
      select case when on_site then 'onSite' else 'loans' end as what, branch, reader_category, item_kind, item_id, record_id
        from circulation.loan where lent_at >= ${from} and lent_at < ${to}
      union all
      select 'onSite', u.branch, '', coalesce(s.kind, ''), u.item_id, u.record_id
        from circulation.in_library_use u left join circulation.item_state s on s.item_id = u.item_id
        where u.used_at >= ${from} and u.used_at < ${to}
      union all
      select 'returns', branch, reader_category, item_kind, item_id, record_id
        from circulation.loan where returned_at >= ${from} and returned_at < ${to}
      union all
      select 'renewals', l.branch, l.reader_category, l.item_kind, l.item_id, l.record_id
        from circulation.renewal r join circulation.loan l on l.id = r.loan_id where r.at >= ${from} and r.at < ${to}
      union all
      select 'holds', h.pickup, '', '', null, h.record_id
        from circulation.hold h where h.placed_at >= ${from} and h.placed_at < ${to}
    )
    select what, branch, reader_category as category, item_kind as kind, item_id as "itemId", record_id as "recordId",
      count(*)::int as count
    from happened group by 1, 2, 3, 4, 5, 6`.execute(on(at));
  return rows;
}

/** Writes a day's counts in place of what was counted before. */
export async function writeDay(
  tx: Tx,
  day: string,
  { rows, now }: { rows: readonly { readonly key: readonly string[]; readonly counts: FigureCounts }[]; now: Date },
): Promise<void> {
  await on(tx).deleteFrom("figure").where("day", "=", day).execute();
  if (rows.length > 0) {
    await on(tx)
      .insertInto("figure")
      .values(
        rows.map(({ key: [branch = "", category = "", kind = "", letter = ""], counts }) => ({
          day,
          branch,
          category,
          kind,
          class: letter,
          loans: counts.loans,
          on_site: counts.onSite,
          renewals: counts.renewals,
          returns: counts.returns,
          holds: counts.holds,
        })),
      )
      .execute();
  }
  await on(tx)
    .insertInto("figure_day")
    .values({ day, counted_at: now })
    .onConflict((conflict) => conflict.column("day").doUpdateSet({ counted_at: now }))
    .execute();
}

/** Writes a day's counts of colleges in place of what was counted before. */
export async function writeDepartments(tx: Tx, day: string, { from, to }: DaySpan): Promise<void> {
  await on(tx).deleteFrom("figure_department").where("day", "=", day).execute();
  await sql`
    insert into circulation.figure_department (day, branch, department, loans, on_site, renewals, returns)
    select ${day}::date, branch, coalesce(department, ''), count(*) filter (where what = 'loans'), count(*) filter (where what = 'onSite'),
      count(*) filter (where what = 'renewals'), count(*) filter (where what = 'returns')
    from (
      select case when on_site then 'onSite' else 'loans' end as what, branch, department
        from circulation.loan where lent_at >= ${from} and lent_at < ${to}
      union all
      select 'returns', branch, department from circulation.loan where returned_at >= ${from} and returned_at < ${to}
      union all
      select 'renewals', l.branch, l.department
        from circulation.renewal r join circulation.loan l on l.id = r.loan_id where r.at >= ${from} and r.at < ${to}
    ) happened
    group by branch, coalesce(department, '')`.execute(on(tx));
}

/**
 * How many different readers borrowed in a month, by branch and category; '' is all. A count never falls: readers whose history is unlinked
 * meanwhile were readers all the same.
 */
export async function countReaders(tx: Tx, month: string, { from, to }: DaySpan): Promise<void> {
  await sql`
    insert into circulation.figure_reader as f (month, branch, category, readers)
      select ${month}::date, coalesce(branch, ''), coalesce(reader_category, ''), count(distinct reader_id)::int
      from circulation.loan where lent_at >= ${from} and lent_at < ${to} and reader_id is not null
      group by grouping sets ((branch, reader_category), (branch), (reader_category), ())
      having count(distinct reader_id) > 0
    on conflict (month, branch, category) do update set readers = greatest(f.readers, excluded.readers)`.execute(
    on(tx),
  );
  await sql`
    insert into circulation.figure_department_reader as f (month, branch, department, readers)
      select ${month}::date, coalesce(branch, ''), department, count(distinct reader_id)::int
      from circulation.loan where lent_at >= ${from} and lent_at < ${to} and reader_id is not null and department is not null
      group by grouping sets ((branch, department), (department))
    on conflict (month, branch, department) do update set readers = greatest(f.readers, excluded.readers)`.execute(
    on(tx),
  );
}

/** The last day that was counted. */
export async function lastCountedDay(at: Database | Tx): Promise<string | undefined> {
  const row = await on(at).selectFrom("figure_day").select("day").orderBy("day", "desc").limit(1).executeTakeFirst();
  return row?.day;
}

/** When the first loan was made. */
export async function firstLoanAt(at: Database | Tx): Promise<Date | undefined> {
  const row = await on(at).selectFrom("loan").select("lent_at").orderBy("lent_at").limit(1).executeTakeFirst();
  return row?.lent_at;
}

/** What figures are asked for. */
export interface FigureQuestion {
  /** Days of the library, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly by: FigureGroup;
  readonly per: FigurePeriod;
  readonly branch?: string | undefined;
}

/** Rows of an answer at most: a year by day and ten categories. */
const mostFigures = 5_000;

const periods = { day: "YYYY-MM-DD", month: "YYYY-MM", year: "YYYY" } as const;

export async function readFigures(at: Database | Tx, { from, to, by, per, branch }: FigureQuestion): Promise<Figure[]> {
  const ofColleges = by === "department";
  const { rows } = await sql<Figure>`
    select to_char(day, ${periods[per]}) as period, ${sql.ref(by)} as key, sum(loans)::int as loans, sum(on_site)::int as "onSite",
      sum(renewals)::int as renewals, sum(returns)::int as returns, ${ofColleges ? sql`0` : sql`sum(holds)::int`} as holds
    from ${ofColleges ? sql`circulation.figure_department` : sql`circulation.figure`}
    where day >= ${from}::date and day <= ${to}::date and (${branch ?? null}::text is null or branch = ${branch ?? null})
    group by 1, 2 order by 1, 2 limit ${mostFigures}`.execute(on(at));
  return rows;
}

/** The most readers that a group of people had in one month of each period: `period key` → readers. */
export async function readersOfGroups(
  at: Database | Tx,
  { from, to, by, per, branch }: FigureQuestion,
): Promise<Map<string, number>> {
  const table = by === "department" ? sql`circulation.figure_department_reader` : sql`circulation.figure_reader`;
  const { rows } = await sql<{ period: string; key: string; readers: number }>`
    select to_char(month, ${per === "year" ? periods.year : periods.month}) as period, ${sql.ref(by)} as key, max(readers)::int as readers
    from ${table}
    where month >= date_trunc('month', ${from}::date) and month <= ${to}::date and branch = ${branch ?? ""} and ${sql.ref(by)} <> ''
    group by 1, 2`.execute(on(at));
  return new Map(rows.map(({ period, key, readers }) => [`${period} ${key}`, readers]));
}
