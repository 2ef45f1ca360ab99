-- A change of the lending policies that waits for a second person (双人复核).
create table circulation.policy_proposal (
  id bigint generated always as identity primary key,
  base_version integer not null references circulation.policy_version,
  policies jsonb not null,
  reason text not null,
  made_at timestamptz not null,
  made_by text not null,
  decided_at timestamptz,
  decided_by text,
  decision text check (decision in ('accepted', 'rejected')),
  decision_reason text,
  version integer references circulation.policy_version,
  constraint proposal_decided_whole check (
    (decided_at is null) = (decision is null) and (decided_at is null) = (decided_by is null)
  ),
  constraint proposal_accepted_is_version check ((decision = 'accepted') = (version is not null) or decision is null)
);
comment on column circulation.policy_proposal.policies is 'ts: PolicySet from @wenyuan/lending-rules';
create index policy_proposal_open on circulation.policy_proposal (id) where decided_at is null;

-- A change of the calendars that moves due dates: an emergency closing, a vacation added. Batches, so that a break is no harm.
create table circulation.due_move (
  id bigint generated always as identity primary key,
  reason jsonb not null,
  calendar_before integer not null references circulation.calendar_version,
  calendar_after integer not null references circulation.calendar_version,
  -- Due in this time, as far as desks could lose their last chance; open at its end where no next opening is known.
  span_from timestamptz not null,
  span_to timestamptz,
  state text not null default 'moving' check (state in ('moving', 'moved', 'undoing', 'undone')),
  -- How far the present way through is.
  at_due timestamptz,
  at_id bigint not null default 0,
  loans integer not null default 0,
  holds integer not null default 0,
  readers integer not null default 0,
  -- Nowhere to go: a person has to decide.
  stuck integer not null default 0,
  -- Not set back, because the loan went on meanwhile or the former day is past.
  kept integer not null default 0,
  made_at timestamptz not null,
  made_by text not null,
  finished_at timestamptz,
  undone_at timestamptz,
  undone_by text
);
comment on column circulation.due_move.reason is 'ts: Bilingual from ../../kernel/i18n/language.ts';
create index due_move_running on circulation.due_move (id) where state in ('moving', 'undoing');

-- What was moved, and from where, so that it can be said and undone. Never a reader.
create table circulation.moved_due (
  id bigint generated always as identity primary key,
  move_id bigint not null references circulation.due_move on delete cascade,
  loan_id bigint references circulation.loan on delete cascade,
  hold_id bigint references circulation.hold on delete cascade,
  due_was timestamptz not null,
  -- Left out: nowhere to go.
  due_is timestamptz,
  set_back boolean not null default false,
  constraint moved_one check ((loan_id is null) <> (hold_id is null))
);
create unique index moved_due_loan on circulation.moved_due (move_id, loan_id) where loan_id is not null;
create unique index moved_due_hold on circulation.moved_due (move_id, hold_id) where hold_id is not null;
create index moved_due_move on circulation.moved_due (move_id, id);
create index moved_due_of_loan on circulation.moved_due (loan_id) where loan_id is not null;
create index moved_due_of_hold on circulation.moved_due (hold_id) where hold_id is not null;

-- What a reader was to hear of a loan: once for each due date, kind and day, whatever is tried again.
create table circulation.notice (
  loan_id bigint not null references circulation.loan on delete cascade,
  due_at timestamptz not null,
  -- due-soon, overdue, reminder, renewed, renewal-refused
  kind text not null,
  -- Days from the due day; negative before it.
  days integer not null,
  at timestamptz not null,
  primary key (loan_id, due_at, kind, days)
);

-- One way through the open loans for each day of the library.
create table circulation.overdue_run (
  day date primary key,
  started_at timestamptz not null,
  finished_at timestamptz,
  notices integer not null default 0,
  renewed integer not null default 0,
  not_renewed integer not null default 0,
  charged integer not null default 0
);

-- A renewal, counted when it is made.
create table circulation.renewal (
  id bigint generated always as identity primary key,
  loan_id bigint not null references circulation.loan on delete cascade,
  at timestamptz not null
);
create index renewal_at on circulation.renewal (at);
create index renewal_loan on circulation.renewal (loan_id);

create function circulation.note_renewal() returns trigger language plpgsql as $$
begin
  insert into circulation.renewal (loan_id, at) values (new.id, coalesce(new.renewed_at, now()));
  return null;
end $$;
create trigger note_renewal after update of renewals on circulation.loan
  for each row when (new.renewals > old.renewals) execute function circulation.note_renewal();

-- Counts of a day, coarse: no reader, no title. `class` is the first letter of the call number's class.
create table circulation.figure (
  day date not null,
  branch text not null,
  category text not null,
  kind text not null,
  class text not null,
  loans integer not null default 0,
  on_site integer not null default 0,
  renewals integer not null default 0,
  returns integer not null default 0,
  holds integer not null default 0,
  primary key (day, branch, category, kind, class)
);
-- How many different readers borrowed in a month, by branch and category; '' is all of them.
create table circulation.figure_reader (
  month date not null,
  branch text not null,
  category text not null,
  readers integer not null,
  primary key (month, branch, category)
);
create table circulation.figure_day (
  day date primary key,
  counted_at timestamptz not null
);
create index loan_lent_at on circulation.loan (lent_at);
create index loan_returned_at on circulation.loan (returned_at) where returned_at is not null;
create index hold_placed_at on circulation.hold (placed_at);
