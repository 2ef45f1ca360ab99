import type pg from "pg";
import type { Database } from "../../../kernel/db/database.ts";
import { findDisagreements } from "../availability/verify-availability.store.ts";
import type { Said } from "./desk-acts.ts";

/** What was answered held against what is stored; all are counts of faults and must be none. */
export interface Comparison {
  /** Answered as done, and not there. */
  readonly lost: number;
  /** There, and never answered: each act was asked until it was. */
  readonly invented: number;
  /** Loans without their item's standing, or the other way round; loans and holds without an event; kept counts that are not the facts. */
  readonly torn: number;
  readonly unannounced: number;
  readonly miscounted: number;
}

export async function compareWithDatabase(db: Database, pool: pg.Pool, said: readonly Said[]): Promise<Comparison> {
  const done = said.filter(({ status }) => status < 300);
  const of = (kind: Said["act"]["kind"]) => done.filter(({ act }) => act.kind === kind);
  const lent = of("check-out").map(({ body }) => (body["loan"] as { id: string }).id);
  const returned = of("check-in").flatMap(({ body }) => (body["loan"] as { id: string } | undefined)?.id ?? []);
  const placed = of("hold").map(({ body }) => String(body["id"]));
  const cancelled = of("cancel").map(({ act }) => act.path.split("/")[4]!);
  const loans = await idsOf(pool, "select id from circulation.loan");
  const ended = await idsOf(pool, "select id from circulation.loan where returned_at is not null");
  const holds = await idsOf(pool, "select id from circulation.hold");
  const over = await idsOf(pool, "select id from circulation.hold where ended_at is not null");
  return {
    lost: missing(lent, loans) + missing(returned, ended) + missing(placed, holds) + missing(cancelled, over),
    invented: missing(loans, new Set(lent)) + missing(ended, new Set(returned)) + missing(holds, new Set(placed)),
    torn: await count(pool, torn),
    unannounced: await count(pool, unannounced),
    miscounted: (await findDisagreements(db)).length,
  };
}

function missing(expected: Iterable<string>, found: ReadonlySet<string>): number {
  return [...new Set(expected)].filter((id) => !found.has(id)).length;
}

async function idsOf(pool: pg.Pool, query: string): Promise<Set<string>> {
  const { rows } = await pool.query<{ id: string }>(query);
  return new Set(rows.map(({ id }) => id));
}

async function count(pool: pg.Pool, query: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(query);
  return rows[0]?.n ?? 0;
}

const torn = `
select (
  select count(*) from circulation.loan l full join circulation.item_state s on s.loan_id = l.id
  where (l.returned_at is null and l.id is not null) is distinct from (s.loan_id is not null)
)::int + (
  select count(*) from circulation.hold h where h.state in ('in-transit', 'ready')
    and not exists (select from circulation.item_state s where s.item_id = h.copy_id and s.hold_id = h.id)
)::int as n`;

const unannounced = `
with told as (
  select jsonb_array_elements_text(payload -> 'ids') as id from events.log where topic = 'circulation.loans-changed'
  union all
  select jsonb_array_elements_text(payload -> 'ids') from events.pending where topic = 'circulation.loans-changed'
), times as (select id, count(*) as n from told group by id)
select count(*)::int as n from circulation.loan l left join times t on t.id = l.id::text
where coalesce(t.n, 0) < 1 + (l.returned_at is not null)::int`;
