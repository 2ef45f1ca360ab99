-- What each rule of retention did on a day, and what it found left afterwards: proof that nothing is kept longer than is said.
create table identity.retention_day (
  rule text collate "C" not null,
  day date not null,
  -- Found too old, and taken away, in all runs of the day.
  due bigint not null,
  removed bigint not null,
  -- Found too old right after the last run: 0, or the rule does not work.
  remaining bigint not null,
  ran_at timestamptz not null,
  primary key (rule, day)
);
create index retention_day_day on identity.retention_day (day);
