create schema circulation;

-- The lending policies, a version for each change. A loan remembers the version it was made under.
create table circulation.policy_version (
  version integer generated always as identity primary key,
  policies jsonb not null,
  -- Why it was changed, in the words of who did it.
  reason text,
  made_at timestamptz not null default now(),
  made_by text not null
);
comment on column circulation.policy_version.policies is 'ts: PolicySet from @wenyuan/lending-rules';

-- When each branch's desk is open, the staff's working days and the teaching weeks; a version for each change.
create table circulation.calendar_version (
  version integer generated always as identity primary key,
  calendars jsonb not null,
  reason text,
  made_at timestamptz not null default now(),
  made_by text not null
);
comment on column circulation.calendar_version.calendars is 'ts: Calendars from ./calendars/calendars.ts';

-- A reader's standing at the desk. The row is locked by whatever lends, holds or charges: what it counts stays true.
create table circulation.reader_state (
  reader_id bigint primary key references readers.reader,
  loans_home integer not null default 0 check (loans_home >= 0),
  loans_on_site integer not null default 0 check (loans_on_site >= 0),
  -- Home loans by item kind: {"book": 3}
  loans_by_kind jsonb not null default '{}',
  holds_open integer not null default 0 check (holds_open >= 0),
  -- What is owed in minor units of the library's currency; the ledger is the truth, kept equal by a trigger.
  owes_minor bigint not null default 0,
  -- 停借 by lateness: the last day.
  suspended_until date
);
comment on column circulation.reader_state.loans_by_kind is 'ts: Record<string, number>';

create table circulation.loan (
  id bigint generated always as identity primary key,
  item_id bigint not null references catalogue.item,
  record_id bigint not null references catalogue.record,
  -- Null once the reader's history is unlinked; never while it is open.
  reader_id bigint references readers.reader,
  -- Coarse facts that outlive the link, for counts.
  reader_category text not null,
  department text,
  item_kind text not null,
  -- Whose rules: the item's branch. And where it was lent.
  branch text not null,
  lent_at_branch text not null,
  -- 馆内阅览: used on the spot.
  on_site boolean not null default false,
  -- It stood on course reserve (教参) when it was lent: a renewal and a fine go by the same rules.
  course_reserve boolean not null default false,
  lent_at timestamptz not null,
  due_at timestamptz not null,
  due_by text not null default 'day',
  policy_version integer not null references circulation.policy_version,
  -- Which rule settled each aspect when it was lent: {"loan": "undergraduate", …}
  rules jsonb not null,
  renewals integer not null default 0,
  renewed_at timestamptz,
  recalled_at timestamptz,
  reminders_sent integer not null default 0,
  -- Findings that were passed at the desk: codes with the reason given.
  overrides jsonb,
  lent_by text not null,
  returned_at timestamptz,
  returned_at_branch text,
  returned_by text,
  -- How it ended: returned, lost, replaced (赔书)
  ended text,
  constraint loan_open_has_reader check (returned_at is not null or reader_id is not null),
  constraint loan_due_after_lent check (due_at > lent_at)
);
comment on column circulation.loan.rules is 'ts: Record<string, string>';
comment on column circulation.loan.overrides is 'ts: { readonly codes: readonly string[]; readonly reason: string } | null';
create unique index loan_open_item on circulation.loan (item_id) where returned_at is null;
create index loan_open_reader on circulation.loan (reader_id, due_at, id) where returned_at is null;
create index loan_open_due on circulation.loan (due_at, id) where returned_at is null;
create index loan_history on circulation.loan (reader_id, id desc) where returned_at is not null and reader_id is not null;
create index loan_item on circulation.loan (item_id, id desc);
create index loan_record on circulation.loan (record_id, id desc);

-- What a reader waits for: 预约.
create table circulation.hold (
  id bigint generated always as identity primary key,
  record_id bigint not null references catalogue.record,
  reader_id bigint references readers.reader,
  -- title: any copy; volume: any of that volume; item: that one
  target text not null check (target in ('title', 'volume', 'item')),
  volume_id bigint references catalogue.volume,
  item_id bigint references catalogue.item,
  pickup text not null references catalogue.branch,
  placed_at timestamptz not null,
  placed_by text not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'in-transit', 'ready', 'fulfilled', 'cancelled', 'expired', 'not-fetched')),
  -- Not before, not after.
  starts_on date,
  ends_on date,
  suspended boolean not null default false,
  suspended_until date,
  -- A place before all others, given by hand; lower comes first.
  pinned integer,
  reader_branch text,
  passed_items bigint[] not null default '{}',
  -- The copy that is on its way or stands ready.
  copy_id bigint references catalogue.item,
  ready_at timestamptz,
  keep_until date,
  -- No copy could ever fill it, since when.
  hopeless_since timestamptz,
  ended_at timestamptz,
  ended_by text,
  ended_reason text,
  constraint hold_target check (
    (target = 'volume') = (volume_id is not null) and (target = 'item') = (item_id is not null)
  ),
  constraint hold_copy check ((state in ('in-transit', 'ready')) <= (copy_id is not null)),
  constraint hold_ended check ((state in ('fulfilled', 'cancelled', 'expired', 'not-fetched')) = (ended_at is not null)),
  constraint hold_open_has_reader check (ended_at is not null or reader_id is not null)
);
create unique index hold_once on circulation.hold
  (reader_id, record_id, coalesce(volume_id, 0), coalesce(item_id, 0)) where ended_at is null;
create unique index hold_one_per_copy on circulation.hold (copy_id) where state in ('in-transit', 'ready');
create index hold_queue on circulation.hold (record_id, placed_at, id) where ended_at is null;
create index hold_reader on circulation.hold (reader_id, id) where ended_at is null;
create index hold_shelf on circulation.hold (pickup, keep_until, id) where state = 'ready';

-- What was decided about holds when a copy came free: for staff to read, and one sentence for the reader.
create table circulation.hold_log (
  id bigint generated always as identity primary key,
  hold_id bigint not null references circulation.hold on delete cascade,
  item_id bigint,
  at timestamptz not null,
  outcome text not null,
  because text not null
);
create index hold_log_hold on circulation.hold_log (hold_id, id desc);

-- What an item is in the middle of: separate facts, from which its status is derived.
create table circulation.item_state (
  item_id bigint primary key references catalogue.item on delete cascade,
  record_id bigint not null references catalogue.record,
  volume_id bigint,
  -- Where it belongs (its temporary place while it has one), and where it is.
  branch text not null,
  at_branch text not null,
  kind text not null,
  -- The rules lend it to somebody; copied from catalogue and policies, so that availability needs neither.
  lendable boolean not null,
  -- Shown to readers at all.
  counted boolean not null default true,
  loan_id bigint unique references circulation.loan,
  due_at timestamptz,
  transit_to text,
  transit_since timestamptz,
  -- The hold for which it stands on the hold shelf or is on its way there.
  hold_id bigint unique references circulation.hold,
  on_hold_shelf boolean not null default false,
  -- declared, aged, paid
  lost text,
  lost_at timestamptz,
  missing_since timestamptz,
  claimed_returned_at timestamptz,
  -- on-order, in-process, at-binding, repair
  process text,
  process_since timestamptz,
  damage text,
  -- 在馆 seen: the last check-in, check-out or inventory scan.
  seen_at timestamptz,
  available boolean not null generated always as (
    counted and lendable and loan_id is null and transit_to is null and hold_id is null and lost is null
    and missing_since is null and claimed_returned_at is null and process is null
  ) stored,
  constraint item_state_due check ((loan_id is null) = (due_at is null)),
  constraint item_state_transit check ((transit_to is null) = (transit_since is null)),
  constraint item_state_shelf check (not on_hold_shelf or hold_id is not null),
  constraint item_state_lost check ((lost is null) = (lost_at is null))
);
create index item_state_record on circulation.item_state (record_id, branch);
create index item_state_due on circulation.item_state (record_id, branch, due_at) where due_at is not null;
create index item_state_transit on circulation.item_state (transit_to, transit_since) where transit_to is not null;

-- How many copies of a title a branch has, lends and has on the shelf: read by every list of results.
create table circulation.title_availability (
  record_id bigint not null references catalogue.record on delete cascade,
  branch text not null,
  items integer not null default 0 check (items >= 0),
  lendable integer not null default 0 check (lendable >= 0),
  available integer not null default 0 check (available >= 0),
  next_due timestamptz,
  -- Open holds to be picked up here.
  holds integer not null default 0 check (holds >= 0),
  primary key (record_id, branch)
);

-- Kept in the transaction that changes an item's state, whatever operation it is.
create function circulation.count_item() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.counted then
    update circulation.title_availability a
      set items = items - 1,
          lendable = lendable - old.lendable::int,
          available = available - old.available::int
      where a.record_id = old.record_id and a.branch = old.branch;
  end if;
  if tg_op <> 'DELETE' and new.counted then
    insert into circulation.title_availability as a (record_id, branch, items, lendable, available)
      values (new.record_id, new.branch, 1, new.lendable::int, new.available::int)
      on conflict (record_id, branch) do update
      set items = a.items + 1,
          lendable = a.lendable + excluded.lendable,
          available = a.available + excluded.available;
  end if;
  return null;
end $$;

create function circulation.note_next_due() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.due_at is not null then
    update circulation.title_availability a
      set next_due = (
        select min(s.due_at) from circulation.item_state s
        where s.record_id = old.record_id and s.branch = old.branch and s.due_at is not null
      )
      where a.record_id = old.record_id and a.branch = old.branch and a.next_due >= old.due_at;
  end if;
  if tg_op <> 'DELETE' and new.due_at is not null then
    update circulation.title_availability a
      set next_due = new.due_at
      where a.record_id = new.record_id and a.branch = new.branch and (a.next_due is null or a.next_due > new.due_at);
  end if;
  return null;
end $$;

create trigger count_item_inserted after insert or delete on circulation.item_state
  for each row execute function circulation.count_item();
create trigger count_item_updated after update on circulation.item_state
  for each row when (
    (old.record_id, old.branch, old.counted, old.lendable, old.available)
    is distinct from (new.record_id, new.branch, new.counted, new.lendable, new.available)
  ) execute function circulation.count_item();
create trigger note_next_due_inserted after insert or delete on circulation.item_state
  for each row execute function circulation.note_next_due();
create trigger note_next_due_updated after update on circulation.item_state
  for each row when (
    (old.record_id, old.branch, old.due_at) is distinct from (new.record_id, new.branch, new.due_at)
  ) execute function circulation.note_next_due();

-- Open holds of a title, by where they are fetched, and of a reader.
create function circulation.count_hold() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.ended_at is null then
    update circulation.title_availability a set holds = holds - 1
      where a.record_id = old.record_id and a.branch = old.pickup;
    update circulation.reader_state r set holds_open = holds_open - 1 where r.reader_id = old.reader_id;
  end if;
  if tg_op <> 'DELETE' and new.ended_at is null then
    insert into circulation.title_availability as a (record_id, branch, holds) values (new.record_id, new.pickup, 1)
      on conflict (record_id, branch) do update set holds = a.holds + 1;
    insert into circulation.reader_state as r (reader_id, holds_open) values (new.reader_id, 1)
      on conflict (reader_id) do update set holds_open = r.holds_open + 1;
  end if;
  return null;
end $$;

create trigger count_hold_inserted after insert or delete on circulation.hold
  for each row execute function circulation.count_hold();
create trigger count_hold_updated after update on circulation.hold
  for each row when (
    (old.record_id, old.pickup, old.reader_id, old.ended_at is null)
    is distinct from (new.record_id, new.pickup, new.reader_id, new.ended_at is null)
  ) execute function circulation.count_hold();

-- Open loans of a reader, in all and by kind.
create function circulation.count_loan() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.returned_at is null then
    update circulation.reader_state r set
      loans_home = loans_home - (not old.on_site)::int,
      loans_on_site = loans_on_site - old.on_site::int,
      loans_by_kind = case when old.on_site then loans_by_kind else
        jsonb_set(loans_by_kind, array[old.item_kind],
          to_jsonb(greatest(0, coalesce((loans_by_kind ->> old.item_kind)::int, 0) - 1))) end
      where r.reader_id = old.reader_id;
  end if;
  if tg_op <> 'DELETE' and new.returned_at is null then
    insert into circulation.reader_state as r (reader_id, loans_home, loans_on_site, loans_by_kind)
      values (new.reader_id, (not new.on_site)::int, new.on_site::int,
        case when new.on_site then '{}'::jsonb else jsonb_build_object(new.item_kind, 1) end)
      on conflict (reader_id) do update set
        loans_home = r.loans_home + excluded.loans_home,
        loans_on_site = r.loans_on_site + excluded.loans_on_site,
        loans_by_kind = case when new.on_site then r.loans_by_kind else
          jsonb_set(r.loans_by_kind, array[new.item_kind],
            to_jsonb(coalesce((r.loans_by_kind ->> new.item_kind)::int, 0) + 1)) end;
  end if;
  return null;
end $$;

create trigger count_loan_inserted after insert or delete on circulation.loan
  for each row execute function circulation.count_loan();
create trigger count_loan_updated after update on circulation.loan
  for each row when (
    (old.reader_id, old.on_site, old.item_kind, old.returned_at is null)
    is distinct from (new.reader_id, new.on_site, new.item_kind, new.returned_at is null)
    and (old.returned_at is null or new.returned_at is null)
  ) execute function circulation.count_loan();
