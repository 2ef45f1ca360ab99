\set reader random(1, :readers)
\set item random(:items / 2 + 1, :items)
begin;
select id from readers.reader where id = :reader for no key update;
select item_id, loan_id from circulation.item_state where item_id = :item for update;
with made as (
  insert into circulation.loan (item_id, record_id, reader_id, reader_category, item_kind, branch, lent_at_branch, lent_at, due_at,
    policy_version, rules, lent_by, returned_at)
  values (:item, (:item - 1) / 5 + 1, :reader, 'undergraduate', 'book', 'main', 'main', now(), now() + interval '30 days', 1,
    '{"loan": "undergraduate", "limits": "undergraduate", "blocks": "base"}', 'token:1', null)
  on conflict (item_id) where returned_at is null do update set renewals = circulation.loan.renewals
  returning id
)
update circulation.item_state s set loan_id = made.id, due_at = now() + interval '30 days', seen_at = now() from made where s.item_id = :item;
insert into events.pending (topic, payload) values ('circulation.loans-changed', '{"ids": ["1"]}');
insert into kernel.idempotent_answer (client, key, route, body_hash, status, answer)
  values ('pgbench', gen_random_uuid()::text, 'POST /api/v1/check-outs', '\x00', 201,
    '{"loan": {"id": "1", "dueAt": "2027-01-01T14:00:00.000Z", "dueBy": "day"}, "findings": []}');
commit;
