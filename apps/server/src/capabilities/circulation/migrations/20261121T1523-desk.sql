-- Who fetched it for the reader (代借); forgotten when it comes back.
alter table circulation.loan add column fetched_by bigint references readers.reader;
-- 称已还: the day on which the reader says it was returned.
alter table circulation.loan add column claimed_on date;
-- What the last act at a desk changed, so that it can be taken back at once. Never a reader.
alter table circulation.loan add column last_act jsonb;
comment on column circulation.loan.last_act is 'ts: LastAct from ./loans/last-act.ts';
create index loan_fetched_by on circulation.loan (fetched_by) where fetched_by is not null;

-- 馆内阅览: what was used in the library without being lent, counted when it is picked up from the tables.
create table circulation.in_library_use (
  id bigint generated always as identity primary key,
  item_id bigint not null references catalogue.item on delete cascade,
  record_id bigint not null references catalogue.record on delete cascade,
  branch text not null,
  used_at timestamptz not null,
  noted_by text not null
);
create index in_library_use_item on circulation.in_library_use (item_id, used_at desc);
create index in_library_use_branch on circulation.in_library_use (branch, used_at);

-- What a desk did while it had no network, in its order. A conflict waits for a person; then the card is forgotten.
create table circulation.offline_act (
  key text primary key,
  device text not null,
  kind text not null check (kind in ('lend', 'return')),
  at timestamptz not null,
  branch text,
  item_barcode text not null,
  reader_barcode text,
  outcome text not null check (outcome in ('done', 'conflict', 'settled', 'dropped')),
  -- Why it could not just be done: the problem's code and its findings.
  problem jsonb,
  loan_id bigint references circulation.loan on delete set null,
  received_at timestamptz not null,
  received_by text not null,
  settled_at timestamptz,
  settled_by text,
  settled_reason text,
  constraint offline_act_forgets check (outcome = 'conflict' or reader_barcode is null)
);
create index offline_act_conflicts on circulation.offline_act (at, key) where outcome = 'conflict';
create index offline_act_received on circulation.offline_act (received_at);
