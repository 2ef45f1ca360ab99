import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

/** A count that is not what the facts say: which, of what, kept and counted anew. */
export interface Disagreement {
  readonly what: "title" | "reader" | "charge";
  readonly id: string;
  readonly branch: string | null;
  readonly kept: string;
  readonly counted: string;
}

const compare = statement<[limit: number], Disagreement>(
  "circulation.verify-counts",
  `with titles as (
     select coalesce(f.record_id, a.record_id) as id, coalesce(f.branch, a.branch) as branch,
       concat_ws('/', coalesce(a.items, 0), coalesce(a.lendable, 0), coalesce(a.available, 0), coalesce(a.holds, 0), a.next_due) as kept,
       concat_ws('/', coalesce(f.items, 0), coalesce(f.lendable, 0), coalesce(f.available, 0),
         (select count(*) from circulation.hold h
          where h.record_id = coalesce(f.record_id, a.record_id) and h.pickup = coalesce(f.branch, a.branch) and h.ended_at is null),
         f.next_due) as counted
     from (
       select s.record_id, s.branch, count(*) filter (where s.counted) as items,
         count(*) filter (where s.counted and s.lendable) as lendable, count(*) filter (where s.available) as available,
         min(s.due_at) as next_due
       from circulation.item_state s group by s.record_id, s.branch
     ) f
     full join circulation.title_availability a on a.record_id = f.record_id and a.branch = f.branch
   ), readers as (
     select r.reader_id as id,
       concat_ws('/', r.loans_home, r.loans_on_site, r.holds_open, r.owes_minor) as kept,
       concat_ws('/',
         (select count(*) from circulation.loan l where l.reader_id = r.reader_id and l.returned_at is null and not l.on_site),
         (select count(*) from circulation.loan l where l.reader_id = r.reader_id and l.returned_at is null and l.on_site),
         (select count(*) from circulation.hold h where h.reader_id = r.reader_id and h.ended_at is null),
         (select coalesce(sum(c.remaining_minor), 0) from circulation.charge c where c.reader_id = r.reader_id)) as counted
     from circulation.reader_state r
   ), charges as (
     select c.id, c.remaining_minor::text as kept,
       (select coalesce(sum(p.amount_minor), 0) from circulation.ledger_posting p
        where p.charge_id = c.id and p.account = 'receivable')::text as counted
     from circulation.charge c
   )
   select * from (
     select 'title' as what, id, branch, kept, counted from titles where kept <> counted
     union all select 'reader', id, null, kept, counted from readers where kept <> counted
     union all select 'charge', id, null, kept, counted from charges where kept <> counted
   ) differing limit $1`,
);

/**
 * Counts anew what triggers keep (availability of titles, counts and debts of readers, what remains of charges) and gives what differs.
 * It reads everything: for the night, and for tests.
 */
export async function findDisagreements(at: Database | Tx, limit = 100): Promise<Disagreement[]> {
  return await compare.rows(at, limit);
}
