-- What a reader is charged for. Where it stands follows from the ledger.
create table circulation.charge (
  id bigint generated always as identity primary key,
  -- Null once the reader's history is unlinked; never while something remains.
  reader_id bigint references readers.reader,
  loan_id bigint references circulation.loan,
  item_id bigint references catalogue.item,
  -- overdue, lost, processing, damage, card …
  income text not null,
  amount_minor bigint not null check (amount_minor > 0),
  remaining_minor bigint not null default 0 check (remaining_minor >= 0),
  currency text not null,
  -- How it came to this: the lines of the fine, with the rule and the policies' version.
  basis jsonb,
  made_at timestamptz not null,
  made_by text not null,
  constraint charge_open_has_reader check (remaining_minor = 0 or reader_id is not null)
);
comment on column circulation.charge.basis is 'ts: unknown';
create index charge_open on circulation.charge (reader_id, id) where remaining_minor > 0;
create index charge_reader on circulation.charge (reader_id, id desc);
create index charge_loan on circulation.charge (loan_id);

-- Double entry: what happened to money. Never changed; a mistake is reversed by its mirror.
create table circulation.ledger_entry (
  id bigint generated always as identity primary key,
  kind text not null,
  at timestamptz not null,
  made_by text not null,
  reason text,
  reverses bigint unique references circulation.ledger_entry,
  -- The till or channel it went through, for the day's close.
  till text,
  -- The payment provider's number: a callback that comes twice is kept once.
  external_id text unique
);
create index ledger_entry_till on circulation.ledger_entry (till, at) where till is not null;

create table circulation.ledger_posting (
  entry_id bigint not null references circulation.ledger_entry,
  position smallint not null,
  account text not null,
  -- Debits positive, credits negative, in minor units.
  amount_minor bigint not null check (amount_minor <> 0),
  currency text not null,
  charge_id bigint references circulation.charge,
  reader_id bigint references readers.reader,
  primary key (entry_id, position),
  constraint posting_receivable_has_charge check ((account = 'receivable') <= (charge_id is not null))
);
create index ledger_posting_charge on circulation.ledger_posting (charge_id) where charge_id is not null;
create index ledger_posting_account on circulation.ledger_posting (account, currency, entry_id);

create function circulation.entry_balances() returns trigger language plpgsql as $$
begin
  if exists (
    select from circulation.ledger_posting where entry_id = new.entry_id
    group by currency having sum(amount_minor) <> 0
  ) then
    raise exception 'ledger entry % does not balance', new.entry_id using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger entry_balances after insert on circulation.ledger_posting
  deferrable initially deferred for each row execute function circulation.entry_balances();

create function circulation.ledger_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is never changed: reverse the entry by another' using errcode = 'check_violation';
end $$;

create trigger ledger_entry_stays before update or delete on circulation.ledger_entry
  for each row execute function circulation.ledger_stays();
-- The reader of an old posting may be unlinked, nothing else.
create trigger ledger_posting_stays before update on circulation.ledger_posting
  for each row when (
    (old.entry_id, old.position, old.account, old.amount_minor, old.currency, old.charge_id)
    is distinct from (new.entry_id, new.position, new.account, new.amount_minor, new.currency, new.charge_id)
    or new.reader_id is not null
  ) execute function circulation.ledger_stays();
create trigger ledger_posting_kept before delete on circulation.ledger_posting
  for each row execute function circulation.ledger_stays();

-- What remains of a charge and what a reader owes follow each posting to receivable.
create function circulation.follow_receivable() returns trigger language plpgsql as $$
begin
  update circulation.charge set remaining_minor = remaining_minor + new.amount_minor where id = new.charge_id;
  insert into circulation.reader_state as r (reader_id, owes_minor) values (new.reader_id, new.amount_minor)
    on conflict (reader_id) do update set owes_minor = r.owes_minor + excluded.owes_minor;
  return null;
end $$;

create trigger follow_receivable after insert on circulation.ledger_posting
  for each row when (new.account = 'receivable') execute function circulation.follow_receivable();
