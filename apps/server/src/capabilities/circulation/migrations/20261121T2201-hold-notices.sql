-- What a reader hears of a hold, once each: that it is ready, and how it ended without a loan.
create table circulation.hold_notice (
  hold_id bigint not null references circulation.hold on delete cascade,
  -- ready, cancelled, expired, not-fetched
  kind text not null,
  -- Since when it is so: a copy that is ready again, elsewhere or another one, is told again.
  since timestamptz not null,
  at timestamptz not null,
  primary key (hold_id, kind, since)
);

-- What lately ended without a loan, on the reader's own page.
create index hold_ended_in_vain on circulation.hold (reader_id, ended_at)
  where state in ('cancelled', 'expired', 'not-fetched');
