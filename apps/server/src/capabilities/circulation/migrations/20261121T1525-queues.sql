-- A copy on the shelf is set aside for a hold before somebody has it in hand: it stands on the pull list.
alter table circulation.hold drop constraint hold_state_check;
alter table circulation.hold drop constraint hold_copy;
alter table circulation.hold
  add constraint hold_state check
    (state in ('waiting', 'pulling', 'in-transit', 'ready', 'fulfilled', 'cancelled', 'expired', 'not-fetched')),
  add constraint hold_copy check ((state in ('pulling', 'in-transit', 'ready')) <= (copy_id is not null)),
  add column pulled_at timestamptz,
  -- The reader asked that a loan be called back for it.
  add column recall boolean not null default false;
drop index circulation.hold_one_per_copy;
create unique index hold_one_per_copy on circulation.hold (copy_id) where state in ('pulling', 'in-transit', 'ready');
create index hold_pull on circulation.hold (id) where state = 'pulling';
create index hold_moving on circulation.hold (pickup, id) where state = 'in-transit';
create index hold_hopeless on circulation.hold (id) where ended_at is null and hopeless_since is not null;
create index hold_item on circulation.hold (item_id) where item_id is not null;
create index hold_copy_of on circulation.hold (copy_id) where copy_id is not null;
-- Copies that were ready and are to leave the hold shelf.
create index hold_left on circulation.hold (pickup, id) where ended_at is not null and ready_at is not null and state <> 'fulfilled';

-- Who did it and why, where a person did: never a reader.
alter table circulation.hold_log add column by text, add column note text;
create index hold_log_item on circulation.hold_log (item_id, id desc) where item_id is not null;

-- 催还: a loan called back for somebody who waits.
create table circulation.recall (
  id bigint generated always as identity primary key,
  loan_id bigint not null references circulation.loan,
  hold_id bigint not null references circulation.hold,
  recalled_at timestamptz not null,
  recalled_by text not null,
  -- When it was due before, and since.
  due_before timestamptz not null,
  due_at timestamptz not null,
  -- What decided the date: guaranteed, return-within, at-once.
  because text not null,
  ended_at timestamptz,
  ended text check (ended in ('returned', 'undone')),
  constraint recall_never_gives_time check (due_at <= due_before),
  constraint recall_ended check ((ended is null) = (ended_at is null))
);
create unique index recall_open_loan on circulation.recall (loan_id) where ended_at is null;
create unique index recall_open_hold on circulation.recall (hold_id) where ended_at is null;
create index recall_loan on circulation.recall (loan_id);
create index recall_hold on circulation.recall (hold_id);

-- How the library's own services go: queue, hold shelf, bringing. A version for each change.
create table circulation.service_version (
  version integer generated always as identity primary key,
  terms jsonb not null,
  reason text,
  made_at timestamptz not null default now(),
  made_by text not null
);
comment on column circulation.service_version.terms is 'ts: ServiceTerms from ./services/service-terms.ts';

-- 委托借书 and 闭架调阅: a copy that is on its shelf is fetched and brought to a desk.
create table circulation.request (
  id bigint generated always as identity primary key,
  reader_id bigint references readers.reader,
  service text not null check (service in ('branch', 'stacks')),
  record_id bigint not null references catalogue.record,
  -- The volume or the copy that was asked for; neither: any.
  volume_id bigint references catalogue.volume,
  item_id bigint references catalogue.item,
  -- The copy that is fetched, and where it stands.
  copy_id bigint references catalogue.item,
  from_branch text not null references catalogue.branch,
  from_location text not null references catalogue.location,
  pickup text not null references catalogue.branch,
  -- To take home, or to read in the library.
  use text not null check (use in ('home', 'reading-room')),
  placed_at timestamptz not null,
  placed_by text not null,
  -- Told to the reader: there by then.
  expected_at timestamptz not null,
  state text not null default 'requested' check (state in
    ('requested', 'picking', 'found', 'in-transit', 'ready', 'fetched', 'not-found', 'cancelled', 'expired')),
  picked_at timestamptz,
  picked_by text,
  found_at timestamptz,
  sent_at timestamptz,
  ready_at timestamptz,
  keep_until date,
  passed_items bigint[] not null default '{}',
  ended_at timestamptz,
  ended_by text,
  ended_reason text,
  constraint request_ended check ((state in ('fetched', 'not-found', 'cancelled', 'expired')) = (ended_at is not null)),
  constraint request_open_has_reader check (ended_at is not null or reader_id is not null),
  constraint request_open_has_copy check (ended_at is not null or copy_id is not null)
);
create unique index request_one_per_copy on circulation.request (copy_id) where ended_at is null;
create unique index request_once on circulation.request (reader_id, record_id, coalesce(volume_id, 0)) where ended_at is null;
create index request_reader on circulation.request (reader_id, id) where ended_at is null;
create index request_pick on circulation.request (from_branch, id) where state in ('requested', 'picking');
create index request_open on circulation.request (id) where ended_at is null;
create index request_kept on circulation.request (keep_until) where state = 'ready';
create index request_copy on circulation.request (copy_id, id desc) where copy_id is not null;
