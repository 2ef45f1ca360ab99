-- What remains of a charge follows the sum of a statement's postings: a refund takes the charge back and returns the money in one entry, so
-- that single postings may pass below nothing on the way.
drop trigger follow_receivable on circulation.ledger_posting;

alter table circulation.charge
  -- When nothing remained of it; the links to its reader are kept for a while after that.
  add column settled_at timestamptz,
  -- In the words of who made it; never of the reader's circumstances.
  add column note text;
create index charge_settled on circulation.charge (settled_at) where reader_id is not null and remaining_minor = 0;
create index charge_item on circulation.charge (item_id, id desc) where item_id is not null;

create or replace function circulation.follow_receivable() returns trigger language plpgsql as $$
begin
  update circulation.charge c
    set remaining_minor = c.remaining_minor + moved.amount,
        settled_at = case when c.remaining_minor + moved.amount = 0 then moved.at end
    from (
      select p.charge_id, sum(p.amount_minor) as amount, max(e.at) as at
      from added p join circulation.ledger_entry e on e.id = p.entry_id
      where p.account = 'receivable' group by p.charge_id
    ) moved
    where c.id = moved.charge_id and (moved.amount <> 0 or c.settled_at is null);
  insert into circulation.reader_state as r (reader_id, owes_minor)
    select p.reader_id, sum(p.amount_minor) from added p
    where p.account = 'receivable' and p.reader_id is not null group by p.reader_id having sum(p.amount_minor) <> 0
    on conflict (reader_id) do update set owes_minor = r.owes_minor + excluded.owes_minor;
  return null;
end $$;

create trigger follow_receivable after insert on circulation.ledger_posting
  referencing new table as added for each statement execute function circulation.follow_receivable();

-- Deposits and what is to be paid back belong to a reader, and are never overdrawn.
create index ledger_posting_held on circulation.ledger_posting (reader_id, account, currency)
  where reader_id is not null and account in ('deposits', 'payable');
create index ledger_posting_reader on circulation.ledger_posting (reader_id, entry_id desc) where reader_id is not null;

create function circulation.held_is_there() returns trigger language plpgsql as $$
begin
  if (
    select sum(amount_minor) from circulation.ledger_posting
    where reader_id = new.reader_id and account = new.account and currency = new.currency
  ) > 0 then
    raise exception 'more is given back than the library holds' using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger held_is_there after insert on circulation.ledger_posting
  deferrable initially deferred for each row when (new.account in ('deposits', 'payable'))
  execute function circulation.held_is_there();

-- 收银: a drawer of a desk, with its card terminal.
create table circulation.till (
  code text primary key check (code ~ '^[a-z0-9][a-z0-9-]{0,30}$' and code not like '%-card'),
  branch text not null references catalogue.branch,
  name_zh text not null,
  name_en text not null
);

-- From opening with a float to the close, which is final.
create table circulation.till_session (
  id bigint generated always as identity primary key,
  till text not null references circulation.till,
  currency text not null,
  float_minor bigint not null check (float_minor >= 0),
  opened_at timestamptz not null,
  opened_by text not null,
  closed_at timestamptz,
  closed_by text,
  -- In the drawer, its float included, and on the card terminal's own report.
  expected_cash_minor bigint,
  counted_cash_minor bigint check (counted_cash_minor >= 0),
  expected_card_minor bigint,
  counted_card_minor bigint,
  difference_reason text,
  constraint session_closed_whole check (
    (closed_at is null) = (counted_cash_minor is null) and (closed_at is null) = (counted_card_minor is null)
    and (closed_at is null) = (closed_by is null)
  ),
  constraint session_difference_has_reason check (
    closed_at is null or difference_reason is not null
    or (expected_cash_minor = counted_cash_minor and expected_card_minor = counted_card_minor)
  )
);
create unique index till_session_open on circulation.till_session (till) where closed_at is null;
create index till_session_till on circulation.till_session (till, id desc);

create function circulation.close_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'a close is final' using errcode = 'check_violation';
end $$;
create trigger close_is_final before update or delete on circulation.till_session
  for each row when (old.closed_at is not null) execute function circulation.close_is_final();

alter table circulation.ledger_entry add column session_id bigint references circulation.till_session;
create index ledger_entry_session on circulation.ledger_entry (session_id, id) where session_id is not null;

-- Nothing is posted to a session that is over. The close itself posts before it writes closed_at.
create function circulation.session_is_open() returns trigger language plpgsql as $$
begin
  if exists (select from circulation.till_session s where s.id = new.session_id and s.closed_at is not null) then
    raise exception 'the till session % is closed', new.session_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger session_is_open before insert on circulation.ledger_entry
  for each row when (new.session_id is not null) execute function circulation.session_is_open();

-- A payment through a provider, from the reader's click to the provider's word.
create table circulation.payment (
  -- The order number that the provider gets: random, says nothing of anybody.
  id text primary key,
  reader_id bigint references readers.reader,
  provider text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  -- What the reader meant to pay, oldest first.
  charges bigint[] not null,
  state text not null default 'begun' check (state in ('begun', 'paid', 'failed', 'expired')),
  -- The provider's own number of the transaction.
  transaction_id text,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  -- When the provider is asked next, if its callback does not come.
  ask_at timestamptz,
  asked integer not null default 0,
  settled_at timestamptz,
  entry_id bigint references circulation.ledger_entry,
  constraint payment_paid_is_posted check ((state = 'paid') = (entry_id is not null)),
  constraint payment_transaction_once unique (provider, transaction_id)
);
create index payment_ask on circulation.payment (ask_at) where ask_at is not null;
create index payment_reader on circulation.payment (reader_id, made_at desc) where reader_id is not null;
create index payment_entry on circulation.payment (entry_id) where entry_id is not null;

-- Money that goes back the way it came. Booked as payable first; paid out when the provider has done it.
create table circulation.payment_refund (
  -- The number that the provider gets: asked twice with the same, it pays back once.
  id text primary key,
  payment_id text not null references circulation.payment,
  amount_minor bigint not null check (amount_minor > 0),
  state text not null default 'asked' check (state in ('asked', 'done', 'refused')),
  made_at timestamptz not null,
  made_by text not null,
  ask_at timestamptz,
  asked integer not null default 0,
  settled_at timestamptz,
  entry_id bigint references circulation.ledger_entry,
  constraint refund_done_is_posted check ((state = 'done') = (entry_id is not null))
);
create index payment_refund_ask on circulation.payment_refund (ask_at) where ask_at is not null;
create index payment_refund_payment on circulation.payment_refund (payment_id);

-- The sandbox provider's own books: what a real one keeps at its end.
create table circulation.sandbox_order (
  id text primary key,
  amount_minor bigint not null,
  currency text not null,
  subject text not null,
  return_url text not null,
  notify_url text not null,
  state text not null default 'open' check (state in ('open', 'paid', 'cancelled')),
  transaction_id text unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  paid_at timestamptz
);
create table circulation.sandbox_refund (
  id text primary key,
  order_id text not null references circulation.sandbox_order,
  amount_minor bigint not null check (amount_minor > 0),
  made_at timestamptz not null
);
-- The key that its callbacks are signed with, sealed.
create table circulation.payment_key (
  provider text primary key,
  sealed bytea not null
);

-- How far somebody at the desk may let a reader off without the larger permission, in minor units for each reader and day.
create table circulation.money_terms (
  singleton boolean primary key default true check (singleton),
  small_waiver_minor bigint not null default 2000 check (small_waiver_minor >= 0)
);

-- A reader's due dates for his own calendar, by a secret link that he can take back.
create table circulation.calendar_feed (
  reader_id bigint primary key references readers.reader,
  token_hash bytea not null unique,
  -- The token sealed, so that the link can be shown again.
  sealed bytea not null,
  made_at timestamptz not null
);
