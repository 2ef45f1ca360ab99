import { inside } from "../../../kernel/db/inside.ts";
import { type Answer, type LendingDesk, openLendingDesk } from "./lending-desk.ts";

/** A desk that also reads lists, and that can see whether holds and copies agree. */
export interface QueueDesk extends LendingDesk {
  get(url: string): Promise<Answer>;
  rows(query: string, ...values: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** What does not agree of a title's holds, requests and copies: nothing, always. */
  disagreements(recordId: string): Promise<Record<string, unknown>[]>;
}

export async function openQueueDesk(): Promise<QueueDesk> {
  const desk = await openLendingDesk();
  const headers = await desk.library.tokenFor("circulation");
  const rows: QueueDesk["rows"] = async (query, ...values) =>
    (await inside(desk.library.kernel.db).client.query(query, [...values])).rows as Record<string, unknown>[];
  return {
    ...desk,
    rows,
    async get(url) {
      const answer = await desk.library.request({
        method: "GET",
        url,
        headers: { ...headers, "accept-language": "zh" },
      });
      return { status: answer.statusCode, body: answer.json() };
    },
    disagreements: async (recordId) => await rows(disagreeing, recordId),
  };
}

/* One copy, one claim: what a hold says of its copy is what the copy says of its hold; the same for requests. */
const disagreeing = `
  select 'hold without its copy' as what, h.id, h.state from circulation.hold h left join circulation.item_state s on s.item_id = h.copy_id
    where h.record_id = $1 and h.state in ('pulling', 'in-transit', 'ready')
      and (s.hold_id is distinct from h.id or s.on_hold_shelf <> (h.state = 'ready') or (s.transit_to is not null) <> (h.state = 'in-transit'))
  union all
  select 'copy without its hold', s.item_id, h.state from circulation.item_state s join circulation.hold h on h.id = s.hold_id
    where s.record_id = $1 and (h.copy_id is distinct from s.item_id or h.state not in ('pulling', 'in-transit', 'ready'))
  union all
  select 'request without its copy', q.id, q.state from circulation.request q left join circulation.item_state s on s.item_id = q.copy_id
    where q.record_id = $1 and q.ended_at is null
      and s.process is distinct from case when q.state = 'ready' then 'awaiting-delivery' else 'paged' end
  union all
  select 'copy without its request', s.item_id, s.process from circulation.item_state s
    where s.record_id = $1 and s.process in ('paged', 'awaiting-delivery')
      and not exists (select from circulation.request q where q.copy_id = s.item_id and q.ended_at is null)
  union all
  select 'claimed twice', s.item_id, s.process from circulation.item_state s
    where s.record_id = $1 and s.hold_id is not null and s.process in ('paged', 'awaiting-delivery')
  union all
  select 'recall of a loan that is over', r.id, r.because from circulation.recall r join circulation.loan l on l.id = r.loan_id
    where l.record_id = $1 and r.ended_at is null and (l.returned_at is not null or l.due_at <> r.due_at)`;
